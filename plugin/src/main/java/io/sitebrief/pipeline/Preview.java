package io.sitebrief.pipeline;

import io.sitebrief.serve.FolderWatch;
import io.sitebrief.serve.PreviewServer;
import io.sitebrief.serve.Showcase;
import io.sitebrief.serve.Shown;
import io.sitebrief.source.InputFile;
import io.sitebrief.source.Problem;
import io.sitebrief.source.Result;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A brief on show while it is being written: built anew when a file of its folder changes; the last good site stays. */
public final class Preview implements Closeable {

    private final Request request;
    private final FolderWatch watch;
    private final PreviewServer server;
    private final String session;
    private int builds;
    private Optional<String> front = Optional.empty();
    private Showcase site = Showcase.empty();

    private Preview(Request request, FolderWatch watch, PreviewServer server, String session) {
        this.request = request;
        this.watch = watch;
        this.server = server;
        this.session = session;
    }

    /**
     * Opens the server and the watch, and gives editors their schemas; nothing is built yet.
     *
     * @param port empty for any that is free
     * @param session tells this preview from those before it, whose pages may still be open in a browser
     */
    public static Preview open(Request request, Optional<Integer> port, String session) throws IOException {
        Path folder = request.folder();
        CheckFiles.schemas(request);
        FolderWatch watch = FolderWatch.over(List.of(folder), path -> InputFolder.isInput(folder, path));
        Shown first = new Shown(
                session, Showcase.empty(), Optional.empty(), "The first build is on its way.", List.of(), false);
        try {
            return new Preview(request, watch, PreviewServer.open(request.output(), port, first), session);
        } catch (IOException e) {
            watch.close();
            throw e;
        }
    }

    public URI address() {
        return server.address();
    }

    /**
     * Builds the version and shows it, or its problems over what was shown before. The first build is written, with the
     * list of versions that stands above it; those after it are shown from memory.
     *
     * @throws IOException if a file cannot be read or written; the page tells of it, and the next build may succeed
     */
    public Outcome build() throws IOException {
        try {
            Outcome outcome = front.isEmpty() ? SiteBrief.generate(request) : live();
            outcome.built().ifPresent(built -> front = Optional.of(built.version() + "/index.html"));
            show(headline(outcome), texts(outcome), outcome.stopped());
            return outcome;
        } catch (UncheckedIOException e) {
            throw unreadable(new IOException(e.getMessage(), e));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private Outcome live() throws IOException {
        List<InputFile> files = InputFolder.files(request.folder());
        Report report = new Report(request, files);
        Result<Computed> computed = Computed.of(request, files, report);
        Optional<Outcome.Built> built = Optional.empty();
        if (computed.value().isPresent()) {
            LiveVersion version = new LiveVersion(request, computed.value().get());
            site = version;
            Path open = request.output().resolve("index.html");
            built = Optional.of(new Outcome.Built(request.version(), open, version.size(), 0, 0));
        }
        return report.outcome(computed.problems(), List.of(), built);
    }

    /** Blocks until a file of the brief's folder was saved; false once the preview is to end. */
    public boolean awaitChange() throws InterruptedException {
        return watch.await();
    }

    /** Lets the wait for a change return; a build that is under way comes to its end first. */
    public void end() {
        watch.end();
    }

    private IOException unreadable(IOException e) {
        show("The brief could not be read or written.", List.of(String.valueOf(e.getMessage())), true);
        return e;
    }

    private void show(String headline, List<String> problems, boolean failed) {
        builds++;
        server.show(new Shown(session + "-" + builds, site, front, headline, problems, failed));
    }

    private String headline(Outcome outcome) {
        String shown = front.isPresent() ? "this is the last good version" : "there is no good version yet";
        return outcome.stopped() ? outcome.found() + "; " + shown : outcome.found();
    }

    /** Errors first: they are what keeps the page old. */
    private static List<String> texts(Outcome outcome) {
        List<String> errors = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        for (int i = 0; i < outcome.problems().size(); i++) {
            Problem problem = outcome.problems().get(i);
            (problem.isError() ? errors : warnings).add(outcome.report().get(i));
        }
        errors.addAll(warnings);
        return errors;
    }

    @Override
    public void close() throws IOException {
        server.close();
        watch.close();
    }
}
