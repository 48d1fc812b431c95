package io.sitebrief.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands beside the pages of a version: Markdown, mails, the board pack, the list for programs. */
class BesidePagesTest {

    private static final Path CASE = Path.of("src/test/resources/cases/memo/brief");
    private static final Pattern LINK = Pattern.compile("]\\(<?([^)>#]+)");

    @TempDir
    private static Path output;

    private static Path version;

    @BeforeAll
    static void build() throws IOException {
        version = Generated.from(CASE, output.resolve("first")).version();
    }

    @Test
    void everyPageHasATwinAndNamesIt() throws IOException {
        for (Path page : files(".html")) {
            String twin = page.getFileName().toString().replace(".html", ".md");
            assertThat(page.resolveSibling(twin)).exists().isNotEmptyFile();
            assertThat(parsed(page)
                            .select("link[rel=alternate][type=text/markdown]")
                            .attr("href"))
                    .endsWith(twin);
        }
    }

    @Test
    void theTwinsSayWhatThePagesSay() throws IOException {
        assertThat(version.resolve("roi.md")).content().contains("# ", "42%", "$178,250", "| --- |", "## What");
        assertThat(files(".md")).allSatisfy(twin -> assertThat(twin).content().doesNotContain("<svg"));
    }

    @Test
    void everyLinkOfATwinLeadsToAFileWhereThePagesLinkDoes() throws IOException {
        for (Path twin : Stream.concat(files(".md").stream(), Stream.of(version.resolve("llms.txt")))
                .toList()) {
            assertThat(LINK.matcher(Files.readString(twin)).results().map(link -> link.group(1)))
                    .filteredOn(target -> !target.matches("(https?|mailto):.*"))
                    .filteredOn(target -> !target.endsWith(".md")
                            || Files.exists(twin.resolveSibling(target.replace(".md", ".html"))))
                    .allSatisfy(target -> assertThat(twin.resolveSibling(target))
                            .as(twin + " to " + target)
                            .exists());
        }
    }

    @Test
    void theListForProgramsNamesEveryPage() throws IOException {
        String list = Files.readString(version.resolve("llms.txt"));

        assertThat(list).startsWith("# ").contains("\n> ").contains("](brief.json)");
        assertThat(files(".md"))
                .extracting(twin -> version.relativize(twin).toString().replace('\\', '/'))
                .allSatisfy(path -> assertThat(list).contains("](" + path + ")"));
    }

    @Test
    void theMailsHoldTheMemoAndTheGuide() throws IOException {
        assertThat(version.resolve("memo.txt")).content().contains("42%", "From: ", "Subject: ", "$178,250");
        assertThat(version.resolve("memo.eml")).content().contains("multipart/alternative", "X-Unsent: 1");
        assertThat(version.resolve("guide.eml")).content().contains("multipart/alternative", "Content-Type: text/html");
    }

    @Test
    void thePackHoldsItsFiveChaptersEachIdOnce() throws IOException {
        Document pack = parsed(version.resolve("pack.html"));

        assertThat(pack.select(".chapter").eachAttr("id"))
                .containsExactly("pack-brief", "pack-memo", "pack-risks", "pack-decisions", "pack-sources");
        assertThat(pack.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(pack.select("nav.contents a").eachAttr("href"))
                .containsExactly("#pack-brief", "#pack-memo", "#pack-risks", "#pack-decisions", "#pack-sources");
        assertThat(pack.select("#pack-sources tbody tr").size()).isEqualTo(count(CASE));
    }

    @Test
    void whatAPageShowsWhenItIsPassedOnNamesNoAddress() throws IOException {
        for (Path page : files(".html")) {
            Document document = parsed(page);
            assertThat(document.select("meta[property=og:title]").attr("content"))
                    .isNotBlank();
            assertThat(document.select("meta[property^=og:]").eachAttr("content"))
                    .noneMatch(text -> text.contains("://"));
        }
    }

    @Test
    void everyTableStandsBesideThePagesWithExactNumbers() throws IOException {
        assertThat(version.resolve("data/roi-bridge.csv"))
                .content()
                .startsWith("\ufeffItem,Amount\r\n")
                .contains("Net benefit,52800.00\r\n");
        assertThat(version.resolve("data/figures.csv"))
                .content()
                .contains("roi,", ",0.4208848147,ratio,", "(benefit − cost) ÷ cost");
        assertThat(files(".csv"))
                .hasSizeGreaterThan(5)
                .allSatisfy(file -> assertThat(Files.readString(file))
                        .doesNotContainPattern("(^|[,\n])\"?[=@+]")
                        .doesNotContainPattern("(^|[,\n])\"?-(?!\\d)"));
    }

    @Test
    void aSecondBuildGivesTheSameBytes() throws IOException {
        Path again = Generated.from(CASE, output.resolve("second")).version();

        for (Path file : Stream.of(files(".csv"), files(".md"), files(".eml"), files(".txt"))
                .flatMap(List::stream)
                .toList()) {
            assertThat(again.resolve(version.relativize(file))).hasSameBinaryContentAs(file);
        }
    }

    private static long count(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(version)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static Document parsed(Path page) throws IOException {
        return Jsoup.parse(page.toFile());
    }
}
