package io.sitebrief.publish.git;

import io.sitebrief.publish.Disk;
import io.sitebrief.publish.OpenSite;
import io.sitebrief.site.SiteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.util.FileUtils;

/** The newest commit of a branch, fetched into a repository of its own that is deleted afterwards. */
final class GitSite implements OpenSite {

    /** Keeps every byte as it was published: no host renders the files, no checkout turns line ends. */
    private static final List<SiteFile> HOSTING =
            List.of(SiteFile.text(".nojekyll", ""), SiteFile.text(".gitattributes", "* -text\n"));

    private final GitRemote remote;
    private final String branch;
    private final String publisher;
    private final Repository repository;
    private final Optional<ObjectId> base;
    private final ObjectInserter inserter;
    private final GitDisk disk;
    private final Path root;

    private GitSite(
            GitRemote remote,
            String branch,
            Path root,
            String publisher,
            Repository repository,
            Optional<ObjectId> base)
            throws IOException {
        this.remote = remote;
        this.branch = branch;
        this.publisher = publisher;
        this.repository = repository;
        this.base = base;
        this.inserter = repository.newObjectInserter();
        this.disk = new GitDisk(inserter);
        this.root = root;
    }

    static GitSite open(GitRemote remote, String branch, String path, String publisher) throws IOException {
        QuietHome.install();
        Path folder = Files.createTempDirectory("site-brief-git");
        boolean opened = false;
        try {
            Repository repository = new FileRepositoryBuilder()
                    .setBare()
                    .setGitDir(folder.toFile())
                    .build();
            repository.create(true);
            Optional<ObjectId> base = remote.fetch(repository, branch);
            GitSite site = new GitSite(remote, branch, Path.of("tree", path), publisher, repository, base);
            if (base.isPresent()) {
                site.load(base.get());
            }
            opened = true;
            return site;
        } finally {
            if (!opened) {
                delete(folder);
            }
        }
    }

    private void load(ObjectId commit) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            disk.load(walk.parseCommit(commit).getTree());
        }
    }

    @Override
    public Disk disk() {
        return disk;
    }

    @Override
    public Path root() {
        return root;
    }

    @Override
    public boolean commit(String message, Instant at) throws IOException {
        for (SiteFile file : HOSTING) {
            if (!disk.exists(root.resolve(file.path()))) {
                disk.write(root.resolve(file.path()), file);
            }
        }
        PersonIdent who = new PersonIdent(publisher, "", at, ZoneOffset.UTC);
        CommitBuilder commit = new CommitBuilder();
        commit.setTreeId(disk.tree());
        base.ifPresent(commit::setParentId);
        commit.setAuthor(who);
        commit.setCommitter(who);
        commit.setMessage(message + "\n");
        ObjectId id = inserter.insert(commit);
        inserter.flush();
        return remote.push(repository, branch, base, id);
    }

    @Override
    public void close() throws IOException {
        inserter.close();
        repository.close();
        delete(repository.getDirectory().toPath());
    }

    private static void delete(Path folder) throws IOException {
        FileUtils.delete(folder.toFile(), FileUtils.RECURSIVE | FileUtils.RETRY | FileUtils.SKIP_MISSING);
    }
}
