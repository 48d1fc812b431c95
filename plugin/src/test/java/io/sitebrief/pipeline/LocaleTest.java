package io.sitebrief.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A locale that somebody asks for instead of the brief's own: words, numbers, dates and content follow it. */
class LocaleTest {

    @TempDir
    private Path folder;

    @Test
    void wordsNumbersDatesAndContentFollowTheLocaleThatIsAskedFor() throws IOException {
        Outcome outcome = SiteBrief.generate(request("de-DE"));

        assertThat(outcome.stopped()).isFalse();
        String home = Files.readString(folder.resolve("1/index.html"));
        assertThat(home).contains("lang=\"de\"").contains("57,9").contains("Juli bis September 2026");
        assertThat(Files.readString(folder.resolve("1/brief.json"))).contains("\"locale\":\"de-DE\"");
    }

    @Test
    void aWordThatIsNoLocaleIsRefused() throws IOException {
        Outcome outcome = SiteBrief.generate(request("german"));

        assertThat(outcome.stopped()).isTrue();
        assertThat(outcome.report()).anyMatch(line -> line.contains("site-brief.locale") && line.contains("SB217"));
        assertThat(Files.exists(folder.resolve("1"))).isFalse();
    }

    private Request request(String locale) {
        return new Request(
                Path.of("../example-site/src/brief"),
                folder,
                "1",
                Optional.empty(),
                Optional.of(locale),
                false,
                2,
                "test");
    }
}
