package io.sitebrief.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sitebrief.publish.ForwardingDisk;
import io.sitebrief.publish.LocalDisk;
import io.sitebrief.site.SiteFile;
import io.sitebrief.source.Exhausted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where memory or stack runs out, a build ends with words for the person at it, and the site at hand stays as it was. */
class ExhaustedTest {

    private static final Path BRIEF = Path.of("src/test/resources/cases/memo/brief");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatRunsOutIsToldWithTheHeapTheWayToMoreAndTheLimitToLookAt() {
        assertThatThrownBy(() -> Exhausted.guard("metrics/a.csv is read", "the conversions of a ledger", () -> {
                    throw new OutOfMemoryError("Java heap space");
                }))
                .isInstanceOf(IOException.class)
                .hasMessageMatching(
                        "Java's memory of \\d+ MB ran out while metrics/a\\.csv is read\\. Give it more, by MAVEN_OPTS=-Xmx\\d+m"
                                + " or by the same -Xmx in \\.mvn/jvm\\.config, or less to do: see the conversions of a ledger"
                                + " under Limits in the documentation\\.");
    }

    @Test
    void aStackThatRunsOutIsToldToo() {
        assertThatThrownBy(() -> Exhausted.guard("the pages were made", "the nesting", () -> endless(0)))
                .isInstanceOf(Exhausted.class)
                .hasMessageStartingWith(
                        "Java's stack ran out while the pages were made: something is nested too deeply.")
                .hasMessageContaining("-Xss8m");
    }

    @Test
    void theInnermostWorkIsNamed() {
        assertThatThrownBy(() -> Exhausted.guard(
                        "the goal was at work",
                        "all",
                        () -> Exhausted.guard("metrics/a.csv is read", "the ledger", () -> {
                            throw new OutOfMemoryError();
                        })))
                .hasMessageContaining("while metrics/a.csv is read");
    }

    @Test
    void theSiteAtHandStaysAsItWasAndTheNextRunFinishes() throws IOException {
        Request request = new Request(BRIEF, folder, "1", Optional.empty(), Optional.empty(), false, 2, "test");
        SiteBrief.generate(request);
        Map<String, String> before = contents();
        Request other = new Request(BRIEF, folder, "1", Optional.empty(), Optional.of("de-DE"), false, 2, "test");

        for (int after : new int[] {0, 1, 20}) {
            assertThatThrownBy(() -> SiteBrief.generate(other, new Poor(after)))
                    .isInstanceOf(Exhausted.class)
                    .hasMessageContaining("ran out while the pages were made");
            assertThat(contents()).isEqualTo(before);
        }
        assertThat(SiteBrief.generate(other, new LocalDisk()).built()).isPresent();
        assertThat(contents()).isNotEqualTo(before);
    }

    private static int endless(int depth) {
        return depth < 0 ? 0 : endless(depth + 1) + 1;
    }

    /** The version and the list of versions. */
    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith(".")) {
                    contents.put(
                            name, SiteFile.of(name, Files.readAllBytes(file)).sha256());
                }
            }
        }
        return contents;
    }

    /** A disk on which memory runs out once so many files are written. */
    private static final class Poor extends ForwardingDisk {

        private final int most;
        private int written;

        Poor(int most) {
            this.most = most;
        }

        @Override
        public void write(Path file, SiteFile content) throws IOException {
            if (written++ >= most) {
                throw new OutOfMemoryError("by intent");
            }
            super.write(file, content);
        }
    }
}
