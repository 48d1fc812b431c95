package io.sitebrief.pipeline;

import io.sitebrief.publish.BuildNote;
import io.sitebrief.publish.Disk;
import io.sitebrief.publish.VersionName;
import io.sitebrief.source.InputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The digest of all that a version is made from: where the site at hand was made from the same, there is nothing to do. */
final class Made {

    private static final String GIT = "git:";

    private final Request request;
    private final Disk disk;

    Made(Request request, Disk disk) {
        this.request = request;
        this.disk = disk;
    }

    /** The digest; empty where a repetition is not to be trusted: nobody knows the tools, or what a remote or a database holds now. */
    Optional<String> digest(List<InputFile> inputs) throws IOException {
        boolean remote =
                request.archive().stream().anyMatch(place -> place.words().startsWith(GIT));
        if (request.tools().isEmpty() || remote || !request.databases().isEmpty()) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>();
        lines.add(request.tools().get());
        lines.add(request.version());
        lines.add(request.theme() + " " + request.locale() + " " + request.strict());
        lines.add(request.commit() + " " + request.against());
        lines.add(request.pluginVersion());
        lines.add(published());
        lines.addAll(digests(inputs));
        lines.add("templates");
        if (request.templates().filter(Files::isDirectory).isPresent()) {
            lines.addAll(digests(InputFolder.files(request.templates().get())));
        }
        return Optional.of(sha256(String.join("\n", lines)));
    }

    private static List<String> digests(List<InputFile> files) throws IOException {
        return InputDigests.of(files).stream()
                .map(file -> file.sha256() + " " + file.file())
                .toList();
    }

    /** The outcome of the build before, where it would come out again. */
    Optional<Outcome> again(Optional<String> digest) throws IOException {
        boolean zipped = request.zip().stream().allMatch(Files::isRegularFile);
        if (digest.isEmpty() || !zipped) {
            return Optional.empty();
        }
        return BuildNote.current(disk, request.output(), request.version(), digest.get())
                .map(this::outcome);
    }

    /** Leaves the note for the next build. */
    void note(Optional<String> digest, Outcome outcome) throws IOException {
        if (digest.isPresent() && outcome.built().isPresent()) {
            new BuildNote(
                            new VersionName(request.version()),
                            digest.get(),
                            outcome.built().get().pages(),
                            outcome.warnings())
                    .write(disk, request.output());
        }
    }

    private Outcome outcome(BuildNote note) {
        String warnings = note.warnings() == 0
                ? ""
                : " It told of " + Outcome.count(note.warnings(), "warning") + "; site-brief.force tells them again.";
        return new Outcome(
                List.of(),
                List.of(),
                false,
                List.of("Up to date: nothing has changed since the last build." + warnings),
                Optional.of(new Outcome.Built(
                        request.version(), request.output().resolve("index.html"), note.pages(), 0, 0)));
    }

    /** What the archive's manifest says, which names every file of it. */
    private String published() throws IOException {
        if (request.archive().isEmpty()) {
            return "";
        }
        Place place = request.archive().get();
        Path manifest = place.project().resolve(place.words()).resolve("MANIFEST.sha256");
        return place.words() + " " + (Files.isRegularFile(manifest) ? sha256(Files.readString(manifest)) : "none");
    }

    private static String sha256(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
