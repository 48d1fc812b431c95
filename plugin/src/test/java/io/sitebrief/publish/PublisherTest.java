package io.sitebrief.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.publish.FailingDisk.Fault;
import io.sitebrief.site.SiteFile;
import io.sitebrief.source.Problem;
import io.sitebrief.source.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PublisherTest {

    private static final Disk DISK = new LocalDisk();

    @TempDir
    Path folder;

    private Path generated;
    private Path site;

    @BeforeEach
    void generate() throws IOException {
        generated = folder.resolve("target/site-brief");
        site = folder.resolve("share/site");
        Sites.generate(generated, "1", "one");
    }

    private Result<Publication> publish(PublishOrder order) throws IOException {
        return new Publisher(DISK, generated).publish(new FolderTarget(DISK, site), order);
    }

    private Publication published(String version, String day) throws IOException {
        Result<Publication> result = publish(Sites.order(version, day));
        assertThat(result.problems()).isEmpty();
        return result.value().orElseThrow();
    }

    private void assertRefused(PublishOrder order, String code) throws IOException {
        Map<String, String> before = Sites.contents(site);
        Result<Publication> result = publish(order);
        assertThat(result.problems())
                .extracting(problem -> problem.kind().code())
                .containsExactly(code);
        Map<String, String> after = Sites.contents(site);
        after.remove(FolderLock.NAME);
        before.remove(FolderLock.NAME);
        assertThat(after).isEqualTo(before);
    }

    private List<String> faults() throws IOException {
        return Verifier.verify(new FolderTarget(DISK, site))
                .value()
                .orElseThrow()
                .faults();
    }

    @Test
    void aFirstVersionMakesTheSite() throws IOException {
        Publication done = published("1", "2026-10-05");
        assertThat(done.lines())
                .containsExactly(
                        "add the version 1: 5 files",
                        "list 1 as number 1, issued on 2026-10-05",
                        "lead latest/ to 1: 2 pages",
                        "renew files at the root: 8");
        assertThat(faults()).isEmpty();
        assertThat(Sites.contents(site.resolve("1"))).isEqualTo(Sites.contents(generated.resolve("1")));
        assertThat(Files.readString(site.resolve("feed.xml"))).contains("<updated>2026-10-05T00:00:00Z</updated>");
        assertThat(Files.readString(site.resolve("latest/index.html"))).contains("../1/index.html");
        assertThat(site.resolve(FolderLock.NAME)).isEmptyFile();
    }

    @Test
    void theSameAgainDoesNothingAndKeepsTheDayOfIssue() throws IOException {
        published("1", "2026-10-05");
        Map<String, String> before = Sites.contents(site);
        Publication again = published("1", "2026-12-24");
        assertThat(again.changed()).isFalse();
        assertThat(again.lines()).containsExactly("1 is published already, byte for byte: nothing to do");
        assertThat(Sites.contents(site)).isEqualTo(before);
    }

    @Test
    void anIssuedVersionNeverTakesOtherContent() throws IOException {
        published("1", "2026-10-05");
        Sites.generate(generated, "1", "other");
        assertRefused(Sites.order("1", "2026-10-06"), "SB705");
    }

    @Test
    void aSecondVersionTakesTheNextNumberWhateverItsGeneratedNumberIs() throws IOException {
        published("1", "2026-10-05");
        generated = folder.resolve("elsewhere");
        Sites.generate(generated, "0.9", "late");
        Publication done = published("0.9", "2026-09-01");
        assertThat(done.index().versions()).extracting(VersionEntry::sequence).containsExactly(1, 2);
        assertThat(done.index().newestIssued().map(VersionEntry::version)).contains(new VersionName("0.9"));
        assertThat(Files.readString(site.resolve("index.html"))).contains("0.9/index.html");
        assertThat(faults()).isEmpty();
    }

    @Test
    void aDraftIsReplacedAndNeverLedTo() throws IOException {
        published("1", "2026-10-05");
        Sites.generate(generated, "2-SNAPSHOT", "draft");
        published("2-SNAPSHOT", "2026-10-06");
        Sites.generate(generated, "2-SNAPSHOT", "better");
        Publication done = published("2-SNAPSHOT", "2026-10-07");
        assertThat(done.lines())
                .containsExactly(
                        "replace the draft 2-SNAPSHOT: 5 files",
                        "list 2-SNAPSHOT as number 2, a draft",
                        "renew files at the root: 2");
        assertThat(site.resolve("2-SNAPSHOT/index.html")).hasContent("<p>better</p>");
        assertThat(Files.readString(site.resolve("index.html"))).contains("1/index.html");
        assertThat(done.index().entry(new VersionName("2-SNAPSHOT")).flatMap(VersionEntry::issued))
                .isEmpty();
        assertThat(faults()).isEmpty();
    }

    @Test
    void aDryRunSaysTheStepsAndWritesNothing() throws IOException {
        Result<Publication> dry = publish(Sites.dry(Sites.order("1", "2026-10-05")));
        assertThat(dry.value().orElseThrow().lines())
                .containsExactly(
                        "add the version 1: 5 files",
                        "list 1 as number 1, issued on 2026-10-05",
                        "lead latest/ to 1: 2 pages");
        assertThat(site).doesNotExist();
    }

    @Test
    void aVersionThatWasNotGeneratedIsAProblem() throws IOException {
        assertRefused(Sites.order("7", "2026-10-05"), "SB703");
    }

    @Test
    void aVersionTouchedAfterItWasGeneratedIsAProblem() throws IOException {
        Files.writeString(generated.resolve("1/index.html"), "<p>embellished</p>");
        assertRefused(Sites.order("1", "2026-10-05"), "SB704");
    }

    @Test
    void aSiteOfAnotherBriefIsRefused() throws IOException {
        published("1", "2026-10-05");
        new RootFiles(DISK, site).write(SiteIndex.empty("another", "Another", "en"), List.of(), listing -> List.of());
        assertRefused(Sites.order("1", "2026-10-05"), "SB706");
    }

    @Test
    void aVersionThatDiffersInCapitalsOnlyIsRefused() throws IOException {
        Sites.generate(generated, "2-rc", "small");
        published("2-rc", "2026-10-05");
        generated = folder.resolve("elsewhere");
        Sites.generate(generated, "2-RC", "capital");
        assertRefused(Sites.order("2-RC", "2026-10-05"), "SB712");
    }

    @Test
    void aFolderOfOtherThingsIsRefused() throws IOException {
        Files.createDirectories(site);
        Files.writeString(site.resolve("index.html"), "the intranet's own");
        assertRefused(Sites.order("1", "2026-10-05"), "SB707");
    }

    @Test
    void aListThatCannotBeReadOrIsNewerIsRefused() throws IOException {
        published("1", "2026-10-05");
        Path list = site.resolve(IndexFile.NAME);
        String text = Files.readString(list);
        Files.writeString(list, text.replace("\"format\" : 1", "\"format\" : 2"));
        assertRefused(Sites.order("1", "2026-10-05"), "SB702");
        Files.writeString(list, text.substring(0, 60));
        assertRefused(Sites.order("1", "2026-10-05"), "SB701");
    }

    @Test
    void aDamagedPublishedVersionIsAProblemNotAReasonToOverwrite() throws IOException {
        published("1", "2026-10-05");
        Files.writeString(site.resolve("1/index.html"), "<p>tampered</p>");
        assertRefused(Sites.order("1", "2026-10-05"), "SB708");
        new Tree(DISK, site.resolve("1")).delete();
        assertRefused(Sites.order("1", "2026-10-05"), "SB708");
    }

    @Test
    void generatedComparisonsOfListedVersionsAreCopied() throws IOException {
        published("1", "2026-10-05");
        Sites.generate(generated, "2", "two");
        Files.createDirectories(generated.resolve("compare"));
        Files.writeString(generated.resolve("compare/1--2.html"), "compared");
        Files.writeString(generated.resolve("compare/1--3.html"), "no such version");
        published("2", "2027-01-05");
        assertThat(site.resolve("compare/1--2.html")).hasContent("compared");
        assertThat(site.resolve("compare/1--3.html")).doesNotExist();
        assertThat(faults()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void whateverChangeFailsTheIssuedVersionStaysAndTheNextPublishFinishes(Fault fault) throws IOException {
        survives(fault, "2");
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void whateverChangeFailsADraftIsOldOrNewAndTheNextPublishFinishes(Fault fault) throws IOException {
        survives(fault, "2-SNAPSHOT");
    }

    private void survives(Fault fault, String version) throws IOException {
        boolean draft = new VersionName(version).isDraft();
        Sites.generate(generated, version, "fresh");
        Path first = folder.resolve("first");
        Sites.generate(first, "1", "one");
        Sites.generate(first, version, "old");
        int failures = 0;
        for (int n = 1; ; n++) {
            site = folder.resolve("site-" + n);
            prepare(first, draft ? List.of("1", version) : List.of("1"));
            Map<String, String> issued = Sites.contents(site.resolve("1"));
            FailingDisk disk = new FailingDisk(n, fault);
            boolean done = succeeds(disk, version);
            assertThat(Sites.contents(site.resolve("1"))).isEqualTo(issued);
            Path place = site.resolve(version);
            if (Files.exists(place)) {
                assertThat(new VersionCheck(DISK, place, version).faults())
                        .as("change " + n)
                        .isEmpty();
            }
            published(version, "2026-11-11");
            assertThat(faults()).as("after change " + n).isEmpty();
            assertThat(place.resolve("index.html")).hasContent("<p>fresh</p>");
            if (done && disk.changes() < n) {
                break;
            }
            failures += done ? 0 : 1;
        }
        assertThat(failures).isGreaterThan(30);
    }

    private void prepare(Path first, List<String> versions) throws IOException {
        for (String version : versions) {
            assertThat(new Publisher(DISK, first)
                            .publish(new FolderTarget(DISK, site), Sites.order(version, "2026-10-05"))
                            .problems())
                    .isEmpty();
        }
    }

    private boolean succeeds(Disk disk, String version) {
        try {
            assertThat(new Publisher(DISK, generated)
                            .publish(new FolderTarget(disk, site), Sites.order(version, "2026-11-11"))
                            .problems())
                    .isEmpty();
            return true;
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("fails by intent");
            return false;
        }
    }

    @Test
    void ofEightAtOnceOneWinsAndTheOthersSayWhoHoldsTheLock() throws Exception {
        CountDownLatch othersAreDone = new CountDownLatch(7);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Result<Publication>>> all = new ArrayList<>();
            for (int i = 1; i <= 8; i++) {
                PublishOrder order = new PublishOrder(
                        new VersionName("1"),
                        Sites.order("1", "2026-10-05").at(),
                        "publisher " + i,
                        false,
                        listing -> pagesOnceTheOthersAreDone(listing, othersAreDone));
                all.add(() -> {
                    Result<Publication> result = publish(order);
                    othersAreDone.countDown();
                    return result;
                });
            }
            int winners = 0;
            for (Future<Result<Publication>> each : threads.invokeAll(all)) {
                Result<Publication> result = each.get();
                winners += result.value().isPresent() ? 1 : 0;
                assertThat(result.problems())
                        .extracting(Problem::message)
                        .allSatisfy(
                                message -> assertThat(message)
                                        .matches(
                                                "publisher [1-8] is publishing to this site, expected one publisher at a time"));
            }
            assertThat(winners).isEqualTo(1);
            assertThat(faults()).isEmpty();
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<SiteFile> pagesOnceTheOthersAreDone(RootListing listing, CountDownLatch others) {
        try {
            assertThat(others.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return Sites.pages(listing);
    }

    @Test
    void theNameOfAPublisherThatDiedIsOverwritten() throws IOException {
        Files.createDirectories(site);
        Files.writeString(site.resolve(FolderLock.NAME), "a name much longer than the next one");
        assertThat(published("1", "2026-10-05").index().versions().get(0).issued())
                .contains(LocalDate.of(2026, 10, 5));
        assertThat(site.resolve(FolderLock.NAME)).isEmptyFile();
    }
}
