package io.sitebrief.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions through four published versions: the page of the last tells what became of each, from the first on. */
class DecisionRecordTest {

    private static final String BRIEF = """
            format: 1
            id: b
            organisation: {name: Society}
            title: Programme
            period: 2026-Q%s
            currency: EUR
            """;

    private static final String RENEW = "{id: renew, ask: Renew the platform, by: %s%s}";
    private static final String LEAVE = "{id: leave, ask: Leave X, by: 2026-12-31%s}";
    private static final String HIRE = "{id: hire, ask: Hire an editor, by: 2027-03-31}";

    @TempDir
    Path folder;

    @Test
    void thePageKeepsEveryDecisionOfEveryVersion() throws IOException {
        assertThat(publish(1, RENEW.formatted("2026-05-31", "")).select("#record"))
                .isEmpty();
        publish(2, RENEW.formatted("2026-05-31", ""), LEAVE.formatted(""));
        publish(3, RENEW.formatted("2026-05-31", ", status: taken, taken: renew, options: [{id: renew}]"));
        Document page = publish(4, HIRE, LEAVE.formatted(", status: declined"));

        assertThat(page.select("#record tbody tr").stream().map(DecisionRecordTest::cells))
                .containsExactly(
                        List.of("Hire an editor", "Open", "2026.4: Open, due 31 Mar 2027"),
                        List.of(
                                "Leave X",
                                "Declined",
                                "2026.2: Open, due 31 Dec 2026 / 2026.3: No longer asked / 2026.4: Declined"),
                        List.of(
                                "Renew the platform",
                                "No longer asked",
                                "2026.1: Open, due 31 May 2026 / 2026.2: Overdue, due 31 May 2026"
                                        + " / 2026.3: Taken, “renew” chosen / 2026.4: No longer asked"));
    }

    private static List<String> cells(Element row) {
        return row.select("th, td").stream()
                .map(cell -> String.join(
                        " / ",
                        cell.children().isEmpty()
                                ? List.of(cell.text())
                                : cell.childNodes().stream()
                                        .map(node -> node instanceof Element inner ? inner.text() : node.toString())
                                        .map(String::strip)
                                        .filter(text -> !text.isEmpty())
                                        .toList()))
                .toList();
    }

    private Document publish(int quarter, String... decisions) throws IOException {
        Path brief = Files.createDirectories(folder.resolve("brief"));
        Files.writeString(
                brief.resolve("brief.yaml"),
                BRIEF.formatted(quarter) + "decisions: [" + String.join(", ", decisions) + "]\n");
        Place site = new Place(folder.resolve("site").toString(), Path.of(""), Optional.empty());
        Request request = new Request(
                        brief,
                        folder.resolve("out"),
                        "2026." + quarter,
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        1,
                        "test")
                .since(site, Optional.empty());
        Outcome made = SiteBrief.generate(request);
        assertThat(made.stopped()).as(made.report().toString()).isFalse();
        Outcome done = SiteBrief.publish(new PublishRequest(
                request, site, "Ada", Instant.EPOCH, Optional.of("2026-12-3" + quarter % 2), false, false));
        assertThat(done.stopped()).as(done.report().toString()).isFalse();
        return Jsoup.parse(
                folder.resolve("site/2026." + quarter + "/decisions.html").toFile(), "UTF-8");
    }
}
