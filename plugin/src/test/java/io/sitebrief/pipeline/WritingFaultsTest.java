package io.sitebrief.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.publish.Disk;
import io.sitebrief.publish.FailingDisk;
import io.sitebrief.publish.FailingDisk.Fault;
import io.sitebrief.publish.LocalDisk;
import io.sitebrief.site.SiteFile;
import io.sitebrief.source.InputFile;
import io.sitebrief.source.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * generate on a disk whose n-th change fails, for every n until none does: the version is the old or the new one, never
 * a mix; a failure never looks like a success; and the next run ends as if nothing had happened.
 */
@TestInstance(Lifecycle.PER_CLASS)
class WritingFaultsTest {

    private static final Path BRIEF = Path.of("src/test/resources/cases/memo/brief");
    private static final int FEW = 5;

    private Path folder = Path.of("");
    private Optional<Computed> computed = Optional.empty();
    private Optional<RootPages> root = Optional.empty();

    @BeforeAll
    void compute(@TempDir Path given) throws IOException {
        folder = given;
        Request request = request(folder.resolve("none"));
        List<InputFile> files = InputFolder.files(BRIEF);
        computed = Computed.of(request, files, new Report(request, files)).value();
        root = computed.map(RootPages::of);
    }

    private static Request request(Path output) {
        Request alone = new Request(BRIEF, output, "1", Optional.empty(), Optional.empty(), false, 1, "test");
        return alone.zipped(output.resolveSibling(output.getFileName() + ".zip"));
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void whicheverChangeFailsTheVersionIsTheOldOneOrTheNewOne(Fault fault) throws IOException {
        List<SiteFile> old = files("old");
        List<SiteFile> fresh = files("fresh");
        Path whole = folder.resolve("whole-" + fault);
        write(whole, old, new LocalDisk());
        Map<String, String> before = contents(whole.resolve("1"));
        write(whole, fresh, new LocalDisk());
        Map<String, String> after = contents(whole);
        Map<String, String> wanted = contents(whole.resolve("1"));
        int failures = 0;
        for (int n = 1; ; n++) {
            Path site = folder.resolve(fault + "-" + n);
            write(site, old, new LocalDisk());
            FailingDisk disk = new FailingDisk(n, fault);
            boolean done = succeeds(site, fresh, disk);
            Map<String, String> now = contents(standing(site));
            assertThat(now).as("change " + n).isIn(before, wanted);
            if (done) {
                assertThat(now).as("success told after change " + n).isEqualTo(wanted);
            }
            write(site, fresh, new LocalDisk());
            assertThat(contents(site)).as("the run after change " + n).isEqualTo(after);
            if (done && disk.changes() < n) {
                break;
            }
            failures += done ? 0 : 1;
        }
        assertThat(failures).isGreaterThan(40);
    }

    /** The version in its place, or aside where the run died between the two renames. */
    private static Path standing(Path site) {
        Path place = site.resolve("1");
        return Files.exists(place) ? place : site.resolve(".old-1");
    }

    private boolean succeeds(Path site, List<SiteFile> files, Disk disk) {
        try {
            write(site, files, disk);
            return true;
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("fails by intent");
            return false;
        }
    }

    private void write(Path site, List<SiteFile> files, Disk disk) throws IOException {
        Computed found = computed.orElseThrow();
        Result<VersionWriting.Written> written =
                new VersionWriting(request(site), found, root.orElseThrow(), disk).write(files.stream());
        assertThat(written.problems()).isEmpty();
    }

    /** Some pages of the version, one of them with a word of its own. */
    private List<SiteFile> files(String word) {
        RootPages pagesOf = root.orElseThrow();
        List<SiteFile> pages =
                pagesOf.pages().all().limit(FEW).map(pagesOf.renderer()::render).toList();
        return Stream.concat(
                        pages.stream().limit(FEW - 1L),
                        Stream.of(SiteFile.text("data/word.txt", word), SiteFile.text("data/" + word + ".txt", word)))
                .toList();
    }

    /** Every file below a folder that readers see. */
    private static Map<String, String> contents(Path root) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(root.relativize(file).toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return contents;
    }
}
