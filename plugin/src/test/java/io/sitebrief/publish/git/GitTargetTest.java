package io.sitebrief.publish.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sitebrief.publish.LocalDisk;
import io.sitebrief.publish.Publication;
import io.sitebrief.publish.PublishOrder;
import io.sitebrief.publish.Publisher;
import io.sitebrief.publish.RootListing;
import io.sitebrief.publish.Sites;
import io.sitebrief.publish.Target;
import io.sitebrief.publish.Targets;
import io.sitebrief.publish.Verification;
import io.sitebrief.publish.Verifier;
import io.sitebrief.publish.VersionEntry;
import io.sitebrief.site.SiteFile;
import io.sitebrief.source.Problem;
import io.sitebrief.source.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GitTargetTest {

    @TempDir
    Path folder;

    private Path generated;
    private Git remote;

    @BeforeEach
    void generate() throws IOException, GitAPIException {
        QuietHome.install();
        generated = folder.resolve("generated");
        for (String version : List.of("1", "2", "3", "4")) {
            Sites.generate(generated, version, "word of " + version);
        }
        remote = Git.init()
                .setBare(true)
                .setDirectory(folder.resolve("remote.git").toFile())
                .call();
    }

    @AfterEach
    void close() {
        remote.close();
    }

    private Target target(String place) throws IOException {
        return Targets.of("git:remote.git#" + place, folder, Optional.empty())
                .value()
                .orElseThrow();
    }

    private Result<Publication> publish(String place, PublishOrder order) throws IOException {
        return new Publisher(new LocalDisk(), generated).publish(target(place), order);
    }

    private Publication published(String place, String version) throws IOException {
        Result<Publication> result = publish(place, Sites.order(version, "2026-10-05"));
        assertThat(result.problems()).isEmpty();
        return result.value().orElseThrow();
    }

    private List<RevCommit> history(String branch) throws IOException, GitAPIException {
        List<RevCommit> commits = new ArrayList<>();
        remote.log().add(remote.getRepository().resolve(branch)).call().forEach(commits::add);
        return commits;
    }

    private List<String> faults(String place) throws IOException {
        return Verifier.verify(target(place)).value().orElseThrow().faults();
    }

    private String text(String branch, String path) throws IOException {
        Repository repository = remote.getRepository();
        try (TreeWalk walk = TreeWalk.forPath(repository, path, repository.resolve(branch + "^{tree}"))) {
            assertThat(walk).as(path).isNotNull();
            return new String(repository.open(walk.getObjectId(0)).getBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Adds a commit by other means, from a working copy. */
    private void commit(String branch, String path, String text) throws IOException, GitAPIException {
        Path copy = Files.createTempDirectory(folder, "copy");
        boolean exists = remote.getRepository().resolve(branch) != null;
        try (Git git = Git.cloneRepository()
                .setURI(remote.getRepository().getDirectory().toURI().toString())
                .setDirectory(copy.toFile())
                .setBranch(branch)
                .call()) {
            if (!exists) {
                git.commit()
                        .setAllowEmpty(true)
                        .setMessage("begin")
                        .setSign(false)
                        .call();
            }
            Path file = copy.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            git.add().addFilepattern(path).call();
            git.commit().setMessage("by hand").setSign(false).call();
            git.push().add("HEAD:refs/heads/" + branch).call();
        }
    }

    @Test
    void aFirstVersionMakesTheBranchInOneCommit() throws IOException, GitAPIException {
        published("pages", "1");
        assertThat(history("pages")).singleElement().satisfies(commit -> {
            assertThat(commit.getFullMessage()).isEqualTo("Publish 1\n");
            assertThat(commit.getParentCount()).isZero();
            assertThat(commit.getAuthorIdent().getName()).isEqualTo("Ada");
            assertThat(commit.getCommitterIdent().getWhenAsInstant()).isEqualTo(Instant.parse("2026-10-05T23:59:59Z"));
        });
        assertThat(text("pages", "1/index.html")).isEqualTo("<p>word of 1</p>");
        assertThat(text("pages", ".gitattributes")).isEqualTo("* -text\n");
        assertThat(text("pages", ".nojekyll")).isEmpty();
        assertThat(Verifier.verify(target("pages")).value().orElseThrow())
                .isEqualTo(new Verification(List.of(new io.sitebrief.publish.VersionName("1")), List.of(), List.of()));
    }

    @Test
    void eachVersionIsOneMoreCommitAndOtherFilesStay() throws IOException, GitAPIException {
        commit("main", "README.md", "read me");
        commit("main", "docs/CNAME", "brief.example");
        published("main:docs", "1");
        published("main:docs", "2");
        assertThat(history("main"))
                .extracting(RevCommit::getShortMessage)
                .startsWith("Publish 2", "Publish 1", "by hand");
        assertThat(text("main", "README.md")).isEqualTo("read me");
        assertThat(text("main", "docs/CNAME")).isEqualTo("brief.example");
        assertThat(text("main", "docs/2/index.html")).isEqualTo("<p>word of 2</p>");
        assertThat(faults("main:docs")).isEmpty();
    }

    @Test
    void theSameAgainAndADryRunMakeNoCommit() throws IOException, GitAPIException {
        published("pages", "1");
        assertThat(published("pages", "1").changed()).isFalse();
        Result<Publication> dry = publish("pages", Sites.dry(Sites.order("2", "2026-10-06")));
        assertThat(dry.value().orElseThrow().lines()).first().isEqualTo("add the version 2: 5 files");
        assertThat(history("pages")).hasSize(1);
    }

    @Test
    void anIssuedVersionNeverTakesOtherContent() throws IOException, GitAPIException {
        published("pages", "1");
        Sites.generate(generated, "1", "other");
        assertThat(publish("pages", Sites.order("1", "2026-10-05")).problems())
                .extracting(problem -> problem.kind().code())
                .containsExactly("SB705");
        assertThat(history("pages")).hasSize(1);
    }

    @Test
    void verifyFindsACommitByHand() throws IOException, GitAPIException {
        published("pages", "1");
        commit("pages", "1/index.html", "embellished");
        assertThat(faults("pages")).containsExactly("1/index.html: other bytes than the manifest states");
    }

    @Test
    void whoeverComesSecondStartsAgainFromTheNewBranch() throws IOException, GitAPIException {
        published("pages", "1");
        AtomicInteger rounds = new AtomicInteger();
        PublishOrder order = order("2", listing -> {
            if (rounds.incrementAndGet() == 1) {
                uncheckedPublish("3");
            }
            return Sites.pages(listing);
        });
        assertThat(publish("pages", order).problems()).isEmpty();
        assertThat(rounds).hasValue(2);
        assertThat(history("pages"))
                .extracting(RevCommit::getShortMessage)
                .containsExactly("Publish 2", "Publish 3", "Publish 1");
        assertThat(faults("pages")).isEmpty();
    }

    private static PublishOrder order(String version, Function<RootListing, List<SiteFile>> pages) {
        PublishOrder order = Sites.order(version, "2026-10-05");
        return new PublishOrder(order.version(), order.at(), order.publisher(), false, pages);
    }

    private void uncheckedPublish(String version) {
        try {
            published("pages", version);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aBranchThatNeverRestsIsAProblem() throws IOException, GitAPIException {
        published("pages", "1");
        AtomicInteger rounds = new AtomicInteger();
        PublishOrder order = order("2", listing -> {
            try {
                commit("pages", "note.txt", "round " + rounds.incrementAndGet());
            } catch (IOException | GitAPIException e) {
                throw new IllegalStateException(e);
            }
            return Sites.pages(listing);
        });
        assertThat(publish("pages", order).problems())
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .matches("the branch 'git:file:.*remote.git/?#pages' was changed by others 8 times .*");
        assertThat(rounds).hasValue(8);
    }

    @Test
    void fourAtOnceAreAllPublishedInFourCommits() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Publication>> all = new ArrayList<>();
            for (String version : List.of("1", "2", "3", "4")) {
                all.add(() -> published("pages", version));
            }
            for (Future<Publication> each : threads.invokeAll(all)) {
                assertThat(each.get().changed()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(history("pages")).hasSize(4);
        assertThat(faults("pages")).isEmpty();
        assertThat(published("pages", "1").index().versions())
                .extracting(VersionEntry::sequence)
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void aRemoteOfTheProjectIsKnownByItsName() throws IOException, GitAPIException {
        Path project = folder.resolve("project/module");
        Files.createDirectories(project);
        try (Git git =
                Git.init().setDirectory(folder.resolve("project").toFile()).call()) {
            git.getRepository()
                    .getConfig()
                    .setString(
                            "remote",
                            "origin",
                            "url",
                            remote.getRepository().getDirectory().toString());
            git.getRepository().getConfig().save();
        }
        published("pages", "1");
        Target named = Targets.of("git:origin#pages", project, Optional.empty())
                .value()
                .orElseThrow();
        assertThat(Verifier.verify(named).value().orElseThrow().versions()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "git:", "git:remote.git", "git:remote.git#", "git:nowhere#pages", "git:remote.git#a..b",
                "git:remote.git#pages:../x", "git:remote.git#pages:a//b", "git:remote.git#pages:.git", "", "  "
            })
    void otherWordsAreAProblem(String text) throws IOException {
        assertThat(Targets.of(text, folder, Optional.empty()).problems())
                .extracting(problem -> problem.kind().code())
                .containsExactly("SB710");
    }

    @Test
    void aPasswordIsNeverPrinted() throws IOException {
        Target target = Targets.of("git:https://ada:secret@git.example/site.git#pages", folder, Optional.empty())
                .value()
                .orElseThrow();
        assertThat(target.toString()).isEqualTo("git:https://ada@git.example/site.git#pages");
        assertThat(new GitLogin("ada", "secret").toString()).doesNotContain("secret");
    }

    @Test
    void aRepositoryThatGoesAwayIsABreakage() throws IOException {
        Target target = target("pages");
        Files.move(folder.resolve("remote.git"), folder.resolve("moved.git"));
        assertThatThrownBy(() -> Verifier.verify(target)).isInstanceOf(IOException.class);
    }

    @Test
    void nothingIsWrittenIntoTheUsersHome() throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));
        ProcessBuilder builder = new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-Duser.home=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                GitTargetTest.class.getName(),
                folder.toString());
        builder.environment().put("HOME", home.toString());
        builder.environment().remove("XDG_CONFIG_HOME");
        Process process = builder.redirectErrorStream(true).start();
        assertThat(process.inputReader().lines().toList()).contains("add the version 1: 5 files");
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        try (Stream<Path> left = Files.list(home)) {
            assertThat(left).isEmpty();
        }
    }

    /** Publishes what was generated in the folder given, in a process of its own. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Target target = Targets.of("git:remote.git#pages", folder, Optional.empty())
                .value()
                .orElseThrow();
        Result<Publication> result = new Publisher(new LocalDisk(), folder.resolve("generated"))
                .publish(target, Sites.order("1", "2026-10-05"));
        result.value().orElseThrow().lines().forEach(System.out::println);
    }
}
