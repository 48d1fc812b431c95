package io.sitebrief.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where nearly everything changed from one version to the next, the pages still tell it within their budget. */
class LargeChangeTest {

    private static final int MOST_BYTES = 60 * 1024;
    private static final int MANY = 40;

    @TempDir
    Path folder;

    @Test
    void pagesOfChangesKeepTheirBudgetAndSayWhatTheyLeaveOut() throws IOException {
        publish("2026.2", Quarters.write(2, folder.resolve("q2")));
        Path brief = Quarters.write(3, folder.resolve("q3"));
        changeEverything(brief);
        Request request = request("2026.3", brief).since(site(), Optional.of("2026.2"));
        generate(request);

        Path changes = request.output().resolve("2026.3/changes.html");
        Document page = Jsoup.parse(changes.toFile());
        assertThat(page.select("#risks tbody tr, #campaigns tbody tr")).hasSize(20);
        assertThat(page.select("#risks .head p").text()).endsWith("30 more; brief.json holds them all.");
        assertThat(page.select("#contributions tbody tr").eachText())
                .anyMatch(row -> row.startsWith("All other lines"));
        List<String> heavy = new ArrayList<>();
        for (Path each : List.of(changes, request.output().resolve("compare/2026.2--2026.3.html"))) {
            if (Files.size(each) > MOST_BYTES) {
                heavy.add(each.getFileName() + ": " + Files.size(each));
            }
        }
        assertThat(heavy).isEmpty();
    }

    private static void changeEverything(Path brief) throws IOException {
        add(
                brief,
                "risks.yaml",
                "risks:\n",
                i -> "  - {id: risk-" + i
                        + ", category: privacy, risk: \"A new way in which something may go wrong, number " + i
                        + "\", inherent: {likelihood: 4, impact: 4}}\n");
        add(
                brief,
                "strategy.yaml",
                "goals:\n",
                i -> "  - {id: goal-" + i + ", objective: A new objective of number " + i
                        + ", metric: members, baseline: 9000, target: " + (9500 + i) + "}\n");
        add(
                brief,
                "costs.yaml",
                "lines:\n",
                i -> "  - {id: new-" + i + ", category: agency, amount: " + (100 + i) + ", campaign: new-" + i + "}\n");
        for (int i = 0; i < MANY; i++) {
            Files.writeString(
                    brief.resolve("campaigns/new-" + i + ".yaml"), "name: A new campaign, number " + i + "\n");
        }
    }

    private static void add(Path brief, String file, String list, IntFunction<String> item) throws IOException {
        String items = IntStream.range(0, MANY).mapToObj(item).collect(Collectors.joining());
        Quarters.edit(brief.resolve(file), text -> text.replaceFirst("(?m)^" + list, list + items));
    }

    private void publish(String version, Path brief) throws IOException {
        Request request = request(version, brief);
        generate(request);
        assertThat(SiteBrief.publish(new PublishRequest(
                                request, site(), "Ada", Instant.EPOCH, Optional.of("2026-07-10"), false, false))
                        .stopped())
                .isFalse();
    }

    private static void generate(Request request) throws IOException {
        Outcome outcome = SiteBrief.generate(request);
        assertThat(outcome.stopped()).as(String.join("\n", outcome.report())).isFalse();
    }

    private Place site() {
        return new Place(folder.resolve("site").toString(), Path.of(""), Optional.empty());
    }

    private Request request(String version, Path brief) {
        return new Request(
                brief, folder.resolve("target"), version, Optional.empty(), Optional.empty(), false, 2, "test");
    }
}
