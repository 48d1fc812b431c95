package io.sitebrief.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.source.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The example published for three quarters, one after the other, and what its readers then find. */
@TestInstance(Lifecycle.PER_CLASS)
class VersionsTest {

    private static final LocalDate LAST_ISSUE = LocalDate.of(2026, 10, 10);

    private Path folder = Path.of("");
    private Path site = Path.of("");
    private final Map<String, String> firstAsIssued = new TreeMap<>();

    @BeforeAll
    void publishThreeQuarters(@TempDir Path given) throws IOException {
        folder = given;
        site = folder.resolve("site");
        publish(1, LocalDate.of(2026, 4, 10));
        firstAsIssued.putAll(contents(site.resolve("2026.1")));
        publish(2, LocalDate.of(2026, 7, 10));
        publish(3, LAST_ISSUE);
    }

    private void publish(int quarter, LocalDate day) throws IOException {
        Request request = request(quarter, Quarters.write(quarter, folder.resolve("q" + quarter)));
        generate(request);
        assertThat(SiteBrief.publish(order(request, day)).stopped()).isFalse();
    }

    private Request request(int quarter, Path brief) {
        return request(quarter, brief, folder.resolve("target"));
    }

    private Request request(int quarter, Path brief, Path output) {
        String against = quarter == 3 ? "2026.1" : "";
        String version = "2026." + quarter;
        return new Request(brief, output, version, Optional.empty(), Optional.empty(), false, 2, "test")
                .since(place(site), Optional.of(against))
                .takenFrom("0123abc")
                .zipped(output.resolveSibling(version + ".zip"));
    }

    private static Place place(Path site) {
        return new Place(site.toString(), Path.of(""), Optional.empty());
    }

    private PublishRequest order(Request request, LocalDate day) {
        return new PublishRequest(
                request, place(site), "Ada", Instant.EPOCH, Optional.of(day.toString()), false, false);
    }

    private static void generate(Request request) throws IOException {
        Outcome outcome = SiteBrief.generate(request);
        assertThat(outcome.stopped()).as(String.join("\n", outcome.report())).isFalse();
    }

    @Test
    void theFirstVersionKeepsEveryByte() throws IOException {
        assertThat(contents(site.resolve("2026.1"))).isEqualTo(firstAsIssued);
        assertThat(SiteBrief.verify(place(site)))
                .isEqualTo(new Proof(List.of(), List.of("2026.1", "2026.2", "2026.3"), List.of(), List.of()));
    }

    @Test
    void aVersionGeneratedAgainHasTheSameHistoryAndTheSameBytes() throws IOException {
        Path again = folder.resolve("again/target");
        generate(request(2, folder.resolve("q2"), again));
        assertThat(contents(again.resolve("2026.2"))).isEqualTo(contents(site.resolve("2026.2")));
        assertThat(again.resolveSibling("2026.2.zip"))
                .hasBinaryContent(Files.readAllBytes(folder.resolve("2026.2.zip")));
    }

    @Test
    void anIssuedVersionWithAChangedCostIsRefused() throws IOException {
        Path brief = Quarters.write(2, folder.resolve("changed/brief"));
        Quarters.edit(brief.resolve("costs.yaml"), text -> text.replace("2026-06: 58", "2026-06: 59"));
        Map<String, String> before = contents(site);
        Request request = request(2, brief, folder.resolve("changed/target"));
        Quarters.copy(folder.resolve("target"), request.output());
        assertThat(problems(SiteBrief.publish(order(request, LAST_ISSUE))))
                .containsExactly("the version was generated from other inputs ('costs.yaml' differs), expected the"
                        + " present ones");
        generate(request);
        assertThat(problems(SiteBrief.publish(order(request, LAST_ISSUE))))
                .containsExactly("the version '2026.2' is issued already with other content, which never changes");
        assertThat(contents(site)).isEqualTo(before);
    }

    private static List<String> problems(Outcome outcome) {
        return outcome.problems().stream()
                .filter(Problem::isError)
                .map(Problem::message)
                .toList();
    }

    @Test
    void publishingTheSameAgainAndADryRunChangeNothing() throws IOException {
        Map<String, String> before = contents(site);
        PublishRequest order = order(request(3, folder.resolve("q3")), LocalDate.of(2027, 1, 1));
        Outcome outcome = SiteBrief.publish(order);
        assertThat(outcome.notes()).containsExactly("2026.3 is published already, byte for byte: nothing to do");
        PublishRequest dry = new PublishRequest(
                order.brief(), place(folder.resolve("elsewhere")), "Ada", order.at(), order.issued(), true, false);
        assertThat(SiteBrief.publish(dry).notes()).contains("list 2026.3 as number 1, issued on 2027-01-01");
        assertThat(folder.resolve("elsewhere")).doesNotExist();
        assertThat(contents(site)).isEqualTo(before);
    }

    @Test
    void everyLinkAboveTheVersionsAndOnTheChangesPagesLeadsSomewhere() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(
                site.resolve("versions.html"), site.resolve("2026.2/changes.html"), site.resolve("2026.3/index.html")));
        try (Stream<Path> compared = Files.list(site.resolve("compare"))) {
            pages.addAll(compared.toList());
        }
        assertThat(pages).hasSize(6);
        Map<Path, Document> read = new TreeMap<>();
        List<String> dead = new ArrayList<>();
        for (Path page : pages) {
            for (Element link : read(read, page).select("a[href], link[href], script[src], img[src]")) {
                String address = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                if (!address.matches("(https?|mailto):.*") && !leads(read, page, address)) {
                    dead.add(site.relativize(page) + ": " + address);
                }
            }
        }
        assertThat(dead).isEmpty();
    }

    private static boolean leads(Map<Path, Document> read, Path page, String address) throws IOException {
        String[] parts = address.split("#", 2);
        Path file = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
        if (!Files.isRegularFile(file)) {
            return false;
        }
        return parts.length == 1 || parts[1].isEmpty() || read(read, file).getElementById(parts[1]) != null;
    }

    private static Document read(Map<Path, Document> read, Path page) throws IOException {
        Document known = read.get(page);
        if (known == null) {
            known = Jsoup.parse(page.toFile(), "UTF-8");
            read.put(page, known);
        }
        return known;
    }

    @Test
    void everyNumberOfAComparisonIsAFactThatItExplains() throws IOException {
        Document page = Jsoup.parse(site.resolve("compare/2026.1--2026.3.html").toFile(), "UTF-8");
        assertThat(page.select("h1").text()).isEqualTo("Return on investment rose from −7.6% to 36%");
        assertThat(page.select("#numbers [data-fact=change.roi]").text()).contains("points");
        assertThat(page.select("#fact-change.roi, [id=fact-change.roi]")).hasSize(1);
    }

    @Test
    void theBriefHasFiveLinesAtMostAndALineThroughTheVersions() throws IOException {
        Document home = Jsoup.parse(site.resolve("2026.3/index.html").toFile(), "UTF-8");
        assertThat(home.select("#changes .delta li").size()).isBetween(1, 5);
        Document changes = Jsoup.parse(site.resolve("2026.3/changes.html").toFile(), "UTF-8");
        assertThat(changes.select("#courses thead th").eachText())
                .containsExactly("Figure", "Line", "2026.1", "2026.2", "2026.3");
        assertThat(changes.select("#courses tbody tr:first-child svg.spark")).hasSize(1);
        assertThat(changes.select("#restated")).isEmpty();
    }

    @Test
    void theZipHoldsTheVersionAsASiteOfItsOwn() throws IOException {
        Map<String, String> zipped = unzipped(folder.resolve("2026.3.zip"));
        contents(site.resolve("2026.3"))
                .forEach((path, text) -> assertThat(zipped).containsEntry("2026.3/" + path, text));
        assertThat(zipped).containsKeys("index.html", "versions.html", "versions.js", "versions.json");
    }

    private static Map<String, String> unzipped(Path zip) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (InputStream in = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(in)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                files.put(entry.getName(), new String(entries.readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    @Test
    void anArchiveThatLacksTheVersionOrIsAnothersIsAProblem() throws IOException {
        Request request = request(3, folder.resolve("q3"));
        assertThat(problems(SiteBrief.generate(request.since(place(site), Optional.of("2025.9")))))
                .containsExactly("the archive has no version '2025.9' to compare with, expected one of 2026.1, 2026.2");
        Path other = folder.resolve("other");
        Files.createDirectories(other);
        Files.writeString(
                other.resolve("versions.json"),
                Files.readString(site.resolve("versions.json")).replace("\"see-social\"", "\"another\""));
        assertThat(problems(SiteBrief.generate(request.since(place(other), Optional.empty()))))
                .containsExactly("the site belongs to the brief 'another', expected 'see-social'");
    }

    @Test
    void theProvenanceNamesTheCommitAndTheEarlierVersions() throws IOException {
        assertThat(Files.readString(site.resolve("2026.3/provenance.json")))
                .contains("\"commit\" : \"0123abc\"", "\"archive/2026.2/brief.json\"", "\"archive/2026.1/brief.json\"");
    }

    /** Every file below a folder, a character a byte. */
    private static Map<String, String> contents(Path root) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(
                        root.relativize(file).toString().replace('\\', '/'),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }
}
