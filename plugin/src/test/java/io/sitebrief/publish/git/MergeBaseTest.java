package io.sitebrief.publish.git;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.source.InputFile;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MergeBaseTest {

    @TempDir
    Path temp;

    private Path tree;
    private Git git;
    private RevCommit parted;

    /** The branch change parted from main at the second of its three commits. */
    @BeforeEach
    void history() throws IOException, GitAPIException {
        QuietHome.install();
        tree = temp.resolve("tree");
        git = Git.init().setDirectory(tree.toFile()).setInitialBranch("main").call();
        write("brief/costs.yaml", "lines: [] # first\n");
        commit("first");
        write("brief/costs.yaml", "lines: [] # second\n");
        write("brief/metrics/a.csv", "Date\n");
        write("other.txt", "not of the brief\n");
        parted = commit("second");
        git.tag().setName("v1").setSigned(false).call();
        git.branchCreate().setName("change").call();
        write("brief/costs.yaml", "lines: [] # third, on main\n");
        commit("third");
        git.checkout().setName("change").call();
        write("brief/costs.yaml", "lines: [] # changed\n");
        commit("change");
    }

    @AfterEach
    void close() {
        git.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"main", "refs/heads/main", "v1", "HEAD~1"})
    void theFolderIsReadAsItStoodWhereTheLinesParted(String ref) throws IOException {
        MergeBase base = found(tree.resolve("brief"), ref);
        assertThat(base.commit()).isEqualTo(parted.name());
        assertThat(texts(base)).isEqualTo(Map.of("costs.yaml", "lines: [] # second\n", "metrics/a.csv", "Date\n"));
    }

    @Test
    void theRootOfARepositoryMayBeTheBrief() throws IOException {
        assertThat(texts(found(tree, "main"))).containsKeys("brief/costs.yaml", "other.txt");
    }

    @Test
    void aFolderThatWasNotThereIsEmpty() throws IOException {
        write("later/brief.yaml", "format: 1\n");
        assertThat(found(tree.resolve("later"), "main").files()).isEmpty();
    }

    @Test
    void aBranchOfTheRemoteAloneIsFound() throws IOException, GitAPIException {
        Path copy = temp.resolve("copy");
        Git.cloneRepository()
                .setURI(tree.toUri().toString())
                .setDirectory(copy.toFile())
                .setBranch("change")
                .call()
                .close();
        assertThat(found(copy.resolve("brief"), "main").commit()).isEqualTo(parted.name());
    }

    @Test
    void aShallowCloneTellsTheCure() throws IOException, GitAPIException {
        Path copy = temp.resolve("shallow");
        Git.cloneRepository()
                .setURI(tree.toUri().toString())
                .setDirectory(copy.toFile())
                .setCloneAllBranches(true)
                .setBranch("change")
                .setDepth(1)
                .call()
                .close();
        Problem problem = problem(copy.resolve("brief"), "origin/main");
        assertThat(problem.kind()).isEqualTo(ProblemKind.NO_MERGE_BASE);
        assertThat(problem.hint().orElseThrow()).contains("fetch-depth: 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "-x", "a..b", "HEAD^{", "0123456789012345678901234567890123456789"})
    void whatIsNoCommitIsTold(String ref) throws IOException {
        assertThat(problem(tree.resolve("brief"), ref).kind()).isEqualTo(ProblemKind.NO_BASE);
    }

    @Test
    void withoutARepositoryThatIsTold() throws IOException {
        Path alone = Files.createDirectories(temp.resolve("alone"));
        assertThat(problem(alone, "main").kind()).isEqualTo(ProblemKind.NO_REPOSITORY);
    }

    @Test
    void noCheckoutIsTouched() throws IOException, GitAPIException {
        write("brief/costs.yaml", "lines: [] # not committed\n");
        Map<String, String> before = whole();
        found(tree.resolve("brief"), "main");
        assertThat(whole()).isEqualTo(before);
    }

    @Test
    void aLinkedWorkingTreeWorks() throws IOException, InterruptedException {
        Path linked = temp.resolve("linked");
        Process added = new ProcessBuilder("git", "worktree", "add", "-q", linked.toString(), "change~1")
                .directory(tree.toFile())
                .redirectErrorStream(true)
                .start();
        added.getInputStream().readAllBytes();
        assertThat(added.waitFor()).isZero();
        assertThat(found(linked.resolve("brief"), "main").commit()).isEqualTo(parted.name());
    }

    private MergeBase found(Path folder, String ref) throws IOException {
        return MergeBase.of(folder, ref).value().orElseThrow();
    }

    private Problem problem(Path folder, String ref) throws IOException {
        Result<MergeBase> result = MergeBase.of(folder, ref);
        assertThat(result.value()).isEmpty();
        return result.problems().get(0);
    }

    private static Map<String, String> texts(MergeBase base) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (InputFile file : base.files()) {
            String text = new String(file.open().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(file.size()).isEqualTo(text.length());
            texts.put(file.path(), text);
        }
        return texts;
    }

    /** Every file of the working tree and of the repository, with its time. */
    private Map<String, String> whole() throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (var files = Files.walk(tree)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(
                        file.toString(),
                        Files.getLastModifiedTime(file) + " "
                                + new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return all;
    }

    private void write(String file, String text) throws IOException {
        Path path = tree.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private RevCommit commit(String message) throws GitAPIException {
        git.add().addFilepattern(".").call();
        return git.commit()
                .setMessage(message)
                .setAuthor("Team", "team@example.org")
                .setCommitter("Team", "team@example.org")
                .setSign(false)
                .call();
    }
}
