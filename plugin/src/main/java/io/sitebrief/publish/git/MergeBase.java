package io.sitebrief.publish.git;

import io.sitebrief.source.InputFile;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Result;
import io.sitebrief.source.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * A folder as it stood in the commit where the checked-out line and another one parted. Read from the repository's
 * objects into memory: no checkout, index or reference is touched.
 *
 * @param commit the full name of the commit
 * @param files what the folder held; empty where it was not there yet
 */
public record MergeBase(String commit, List<InputFile> files) {

    private static final Source PLACE = Source.ofFile("site-brief.base");
    private static final String TO_COMMIT = "^{commit}";

    public MergeBase {
        files = List.copyOf(files);
    }

    /**
     * The folder at the merge base of the checked-out commit and a reference.
     *
     * @param ref a branch, tag or commit; a branch that only a remote has is looked for as {@code origin/BRANCH}
     */
    public static Result<MergeBase> of(Path folder, String ref) throws IOException {
        QuietHome.install();
        Path place = folder.toRealPath();
        FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(place.toFile());
        if (builder.getGitDir() == null) {
            return failed(Problem.of(ProblemKind.NO_REPOSITORY, PLACE, ref));
        }
        try (Repository repository = builder.setMustExist(true).build();
                RevWalk walk = new RevWalk(repository)) {
            Optional<RevCommit> head = commit(repository, walk, Constants.HEAD);
            Optional<RevCommit> other = commit(repository, walk, ref);
            if (other.isEmpty()) {
                other = commit(repository, walk, Constants.DEFAULT_REMOTE_NAME + "/" + ref);
            }
            if (head.isEmpty() || other.isEmpty()) {
                return failed(Problem.of(ProblemKind.NO_BASE, PLACE, ref)
                        .withHint("fetch it first: git fetch origin " + ref.replaceFirst("^origin/", "")));
            }
            Optional<RevCommit> base = mergeBase(walk, head.get(), other.get());
            return base.isEmpty()
                    ? failed(noMergeBase(repository, ref))
                    : Result.of(read(repository, base.get(), inside(repository, place)));
        }
    }

    private static <T> Result<T> failed(Problem problem) {
        return Result.failed(List.of(problem));
    }

    private static Optional<RevCommit> commit(Repository repository, RevWalk walk, String name) throws IOException {
        try {
            ObjectId id = repository.resolve(name + TO_COMMIT);
            return id == null ? Optional.empty() : Optional.of(walk.parseCommit(id));
        } catch (RevisionSyntaxException | MissingObjectException notThere) {
            return Optional.empty();
        }
    }

    private static Optional<RevCommit> mergeBase(RevWalk walk, RevCommit head, RevCommit other) throws IOException {
        walk.setRevFilter(RevFilter.MERGE_BASE);
        walk.markStart(head);
        walk.markStart(other);
        return Optional.ofNullable(walk.next());
    }

    private static Problem noMergeBase(Repository repository, String ref) throws IOException {
        boolean shallow = !repository.getObjectDatabase().getShallowCommits().isEmpty();
        Problem problem = Problem.of(ProblemKind.NO_MERGE_BASE, PLACE, ref);
        return shallow
                ? problem.withHint("the clone is shallow: fetch the whole history, with fetch-depth: 0 in a workflow"
                        + " or git fetch --unshallow")
                : problem;
    }

    /** The folder's path inside the working tree, with slashes. */
    private static String inside(Repository repository, Path place) throws IOException {
        return repository
                .getWorkTree()
                .toPath()
                .toRealPath()
                .relativize(place)
                .toString()
                .replace('\\', '/');
    }

    private static MergeBase read(Repository repository, RevCommit commit, String folder) throws IOException {
        List<InputFile> files = new ArrayList<>();
        Optional<ObjectId> tree = tree(repository, commit, folder);
        if (tree.isPresent()) {
            try (TreeWalk walk = new TreeWalk(repository)) {
                walk.addTree(tree.get());
                walk.setRecursive(true);
                while (walk.next()) {
                    if ((walk.getFileMode(0).getBits() & FileMode.TYPE_MASK) == FileMode.TYPE_FILE) {
                        byte[] bytes = repository.open(walk.getObjectId(0)).getBytes(Integer.MAX_VALUE);
                        files.add(new InMemory(walk.getPathString(), bytes));
                    }
                }
            }
        }
        return new MergeBase(commit.name(), files);
    }

    private static Optional<ObjectId> tree(Repository repository, RevCommit commit, String folder) throws IOException {
        if (folder.isEmpty()) {
            return Optional.of(commit.getTree());
        }
        try (TreeWalk walk = TreeWalk.forPath(repository, folder, commit.getTree())) {
            return walk == null || walk.getFileMode(0) != FileMode.TREE
                    ? Optional.empty()
                    : Optional.of(walk.getObjectId(0));
        }
    }

    /** A file whose bytes were read from an object. */
    private record InMemory(String path, byte[] bytes) implements InputFile {

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }
}
