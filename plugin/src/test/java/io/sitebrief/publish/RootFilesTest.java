package io.sitebrief.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.publish.FailingDisk.Fault;
import io.sitebrief.site.SiteFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RootFilesTest {

    private static final String DIGEST = "0123456789abcdef".repeat(4);
    private static final SiteIndex OLD = Sites.index(Sites.entry("1", 1, DIGEST).issuedOn(LocalDate.of(2026, 7, 6)));
    private static final SiteIndex NEW = OLD.with(Sites.entry("2", 2, DIGEST).issuedOn(LocalDate.of(2026, 10, 5)));
    private static final List<SiteFile> MORE = List.of(SiteFile.text("versions.html", "<p>versions</p>"));

    @TempDir
    Path folder;

    private static String text(Map<String, String> files, String path) {
        return Optional.ofNullable(files.get(path)).orElseThrow(() -> new AssertionError("there is no " + path));
    }

    private Map<String, String> written(SiteIndex index) throws IOException {
        Path root = folder.resolve("root-" + index.versions().size());
        new RootFiles(new LocalDisk(), root).write(index, MORE, listing -> List.of());
        return Sites.contents(root);
    }

    @Test
    void theWayInIsARedirectAndAPlainLinkToTheNewestIssue() throws IOException {
        Document page = Jsoup.parse(text(written(NEW.with(Sites.entry("3-SNAPSHOT", 3, DIGEST))), "index.html"));
        assertThat(page.select("meta[http-equiv=refresh]").attr("content")).isEqualTo("0; url=2/index.html");
        assertThat(page.select("main a").attr("href")).isEqualTo("2/index.html");
        assertThat(page.select("script, style, [style]")).isEmpty();
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void everyPageOfTheNewestIssueHasAPermanentAddress() throws IOException {
        Map<String, String> files = written(NEW);
        Document page = Jsoup.parse(text(files, "latest/campaigns/autumn.html"));
        assertThat(page.select("main a").attr("href")).isEqualTo("../../2/campaigns/autumn.html");
        assertThat(files).containsKey("latest/index.html");
    }

    @Test
    void aTextCannotLeaveItsElementOrScript() throws IOException {
        String text = "</script><script>alert(1)</script>&\u2028\"";
        VersionEntry sly = new VersionEntry(
                new VersionName("1"),
                VersionStatus.ISSUED,
                1,
                LocalDate.EPOCH,
                LocalDate.EPOCH,
                text,
                Optional.of(LocalDate.EPOCH),
                DIGEST,
                List.of("index.html"),
                List.of());
        Map<String, String> files = written(new SiteIndex("x", text, "en\"><script>", List.of(sly)));
        assertThat(text(files, "versions.js"))
                .startsWith("window.siteBriefVersions = [{\"version\":\"1\"")
                .doesNotContain("<", "\u2028");
        assertThat(Jsoup.parse(text(files, "index.html")).select("script")).isEmpty();
        assertThat(Jsoup.parse(text(files, "feed.xml"), "", Parser.xmlParser())
                        .select("entry > title")
                        .text())
                .isEqualTo("1: </script><script>alert(1)</script>&\u2028\"");
        assertThat(IndexFile.parse(text(files, "versions.json").getBytes(StandardCharsets.UTF_8))
                        .value()
                        .orElseThrow()
                        .title())
                .isEqualTo(text);
    }

    @Test
    void theFeedTellsOfVersionsAndDecisionsAtMidnightOfTheirIssue() throws IOException {
        Document feed = Jsoup.parse(text(written(NEW), "feed.xml"), "", Parser.xmlParser());
        assertThat(feed.select("feed > updated").text()).isEqualTo("2026-10-05T00:00:00Z");
        assertThat(feed.select("entry > link").eachAttr("href"))
                .containsExactly("2/index.html", "2/decisions.html", "1/index.html", "1/decisions.html");
        assertThat(feed.select("id").eachText())
                .hasSize(5)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-3[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}"));
    }

    @Test
    void aPageThatTheNewestVersionLacksKeepsItsPermanentAddress() throws IOException {
        VersionEntry first = Sites.entry("1", 1, DIGEST);
        VersionEntry second = new VersionEntry(
                new VersionName("2"),
                VersionStatus.ISSUED,
                2,
                first.periodFrom(),
                first.periodTo(),
                first.headline(),
                Optional.empty(),
                DIGEST,
                List.of("index.html"),
                List.of());
        Map<String, String> files = written(Sites.index(first, second));
        assertThat(text(files, "latest/index.html")).contains("../2/index.html");
        assertThat(text(files, "latest/campaigns/autumn.html")).contains("../../1/campaigns/autumn.html");
    }

    @Test
    void aSiteWithoutAnIssueHasNeitherFeedNorPermanentAddress() throws IOException {
        SiteIndex draft = Sites.index(Sites.entry("1-SNAPSHOT", 1, DIGEST));
        assertThat(written(draft))
                .containsOnlyKeys("MANIFEST.sha256", "index.html", "versions.html", "versions.js", "versions.json");
    }

    @Test
    void filesWithTheBytesWantedAreLeftAlone() throws IOException {
        RootFiles files = new RootFiles(new LocalDisk(), folder);
        assertThat(files.write(NEW, MORE, listing -> List.of())).isEqualTo(8);
        assertThat(files.write(NEW, MORE, listing -> List.of())).isZero();
    }

    @Test
    void staleRedirectsGoAndTheOwnersFilesAndComparisonsStay() throws IOException {
        RootFiles files = new RootFiles(new LocalDisk(), folder);
        files.write(OLD, List.of(SiteFile.text("compare/0--1.html", "compared")), listing -> List.of());
        Files.writeString(folder.resolve("robots.txt"), "User-agent: *");
        Files.writeString(folder.resolve("latest/gone.html"), "gone");
        files.write(NEW, List.of(SiteFile.text("compare/1--2.html", "compared")), listing -> List.of());
        assertThat(Sites.contents(folder))
                .containsKeys("robots.txt", "compare/0--1.html", "compare/1--2.html")
                .doesNotContainKey("latest/gone.html");
        assertThat(Files.readString(folder.resolve("MANIFEST.sha256")))
                .contains("  compare/0--1.html\n", "  compare/1--2.html\n", "  2/MANIFEST.sha256\n")
                .doesNotContain("robots");
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void whateverChangeFailsEachFileIsOldOrNewAndTheNextRunFinishes(Fault fault) throws IOException {
        Map<String, String> old = written(OLD);
        Map<String, String> fresh = written(NEW);
        for (int n = 1; ; n++) {
            Path root = folder.resolve("run-" + n);
            new RootFiles(new LocalDisk(), root).write(OLD, MORE, listing -> List.of());
            FailingDisk disk = new FailingDisk(n, fault);
            boolean done = succeeds(disk, root);
            Map<String, String> found = Sites.contents(root);
            found.remove(RootFiles.WRITING);
            found.forEach((path, text) -> assertThat(text).as(path).isIn(old.get(path), fresh.get(path)));
            assertThat(found).containsKeys("index.html", "versions.json", "versions.js");
            new RootFiles(new LocalDisk(), root).write(NEW, MORE, listing -> List.of());
            assertThat(Sites.contents(root)).as("after change " + n).isEqualTo(fresh);
            if (done && disk.changes() < n) {
                break;
            }
        }
    }

    private static boolean succeeds(Disk disk, Path root) {
        try {
            new RootFiles(disk, root).write(NEW, MORE, listing -> List.of());
            return true;
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("fails by intent");
            return false;
        }
    }
}
