package io.sitebrief.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;

/** A repository with a brief in one of its folders, made of the same commits each time. */
final class ChangedBrief {

    static final Path REVIEWS = Path.of("src/test/resources/reviews");

    private static final PersonIdent WHO =
            new PersonIdent("Team", "team@example.org", Instant.parse("2026-10-06T08:00:00Z"), ZoneOffset.UTC);

    private final Path repository;

    private ChangedBrief(Path repository) {
        this.repository = repository;
    }

    /** The branch main holds the base brief; it is checked out. */
    static ChangedBrief in(Path repository) throws IOException, GitAPIException {
        ChangedBrief brief = empty(repository);
        copy(REVIEWS.resolve("base"), brief.folder());
        brief.commit("The brief of the third quarter");
        return brief;
    }

    /** The branch main holds no brief yet. */
    static ChangedBrief empty(Path repository) throws IOException, GitAPIException {
        Files.createDirectories(repository);
        Git.init()
                .setDirectory(repository.toFile())
                .setInitialBranch("main")
                .call()
                .close();
        Files.writeString(repository.resolve("README.md"), "Harbour Trust\n");
        ChangedBrief brief = new ChangedBrief(repository);
        brief.commit("Begin");
        return brief;
    }

    Path repository() {
        return repository;
    }

    Path folder() {
        return repository.resolve("social/src/brief");
    }

    RevCommit commit(String message) throws IOException, GitAPIException {
        try (Git git = Git.open(repository.toFile())) {
            git.add().addFilepattern(".").call();
            git.add().addFilepattern(".").setUpdate(true).call();
            return git.commit()
                    .setMessage(message)
                    .setAuthor(WHO)
                    .setCommitter(WHO)
                    .setSign(false)
                    .call();
        }
    }

    /** Puts a case's files over those of the brief, and takes away what it deletes. */
    ChangedBrief change(String name) throws IOException {
        Path change = REVIEWS.resolve(name).resolve("change");
        if (Files.isDirectory(change)) {
            copy(change, folder());
        }
        Path deleted = REVIEWS.resolve(name).resolve("deleted.txt");
        for (String file : Files.exists(deleted) ? Files.readAllLines(deleted) : List.<String>of()) {
            Files.delete(folder().resolve(file));
        }
        return this;
    }

    ChangedBrief replace(String file, String what, String with) throws IOException {
        Path path = folder().resolve(file);
        String text = Files.readString(path);
        if (!text.contains(what)) {
            throw new IllegalStateException(file + " does not hold " + what);
        }
        Files.writeString(path, text.replace(what, with));
        return this;
    }

    DiffOutcome diff(String base) throws IOException {
        return Diff.run(request(base));
    }

    DiffRequest request(String base) {
        return new DiffRequest(
                request(), repository.resolve("target/diff"), base, Optional.of("main"), DiffRequest.FailOn.FAIL);
    }

    Request request() {
        return new Request(
                folder(),
                repository.resolve("target/site"),
                "2026.3-SNAPSHOT",
                Optional.empty(),
                Optional.empty(),
                false,
                1,
                "1.0.0");
    }

    static String text(DiffOutcome outcome, String file) throws IOException {
        return Files.readString(outcome.folder().resolve(file));
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                try {
                    Path target = to.resolve(from.relativize(file).toString());
                    Files.createDirectories(target.getParent());
                    Files.write(target, Files.readAllBytes(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
