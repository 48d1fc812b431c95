package io.sitebrief.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class PreviewTest {

    private static final String COSTS = "lines:\n  - {id: staff, category: staff, amount: 14000}\n";

    @TempDir
    Path folder;

    private Path brief;

    @BeforeEach
    void write() throws IOException {
        brief = Files.createDirectories(folder.resolve("brief"));
        Files.writeString(brief.resolve("brief.yaml"), """
                format: 1
                id: our-brief
                organisation: {name: Our Organisation}
                title: Social media programme
                period: 2026-Q3
                currency: EUR
                """);
        Files.writeString(brief.resolve("costs.yaml"), COSTS);
    }

    @Test
    void aSaveBuildsAnewAndAMistakeLeavesTheLastGoodPage() throws Exception {
        try (Preview preview = Preview.open(request(), Optional.empty(), "test")) {
            assertThat(preview.build().stopped()).isFalse();
            assertThat(page(preview)).contains("data-build=\"test-1\"").contains("14,000");

            Files.writeString(brief.resolve("costs.yaml"), COSTS.replace("14000", "15000"));
            assertThat(preview.awaitChange()).isTrue();
            assertThat(preview.build().stopped()).isFalse();
            assertThat(page(preview)).contains("data-build=\"test-2\"").contains("15,000");

            Files.writeString(brief.resolve("costs.yaml"), COSTS.replace("amount", "ammount"));
            assertThat(preview.awaitChange()).isTrue();
            Outcome outcome = preview.build();
            assertThat(outcome.stopped()).isTrue();
            assertThat(outcome.report()).anyMatch(text -> text.startsWith("costs.yaml:2:"));
            assertThat(page(preview)).contains("15,000");
            assertThat(get(preview, "brief.json")).contains("15000");
            assertThat(get(preview, "assets/site.css")).contains("{");
        }
    }

    @Test
    void theEndComesWithoutAnotherSave() throws Exception {
        try (Preview preview = Preview.open(request(), Optional.empty(), "test")) {
            preview.end();
            assertThat(preview.awaitChange()).isFalse();
        }
    }

    private Request request() {
        return new Request(
                brief, folder.resolve("site"), "2026.3-SNAPSHOT", Optional.empty(), Optional.empty(), false, 1, "test");
    }

    private static String page(Preview preview) throws IOException, InterruptedException {
        return get(preview, "roi.html");
    }

    private static String get(Preview preview, String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(preview.address().resolve("2026.3-SNAPSHOT/" + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
