package io.sitebrief.pipeline;

import io.sitebrief.source.InputFile;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Turns problems into an outcome: whether they stop the run, and how each is printed with its line. */
final class Report {

    private static final int MOST_LINES = 100_000;
    private static final int MOST_BYTES = 8_000_000;

    private final Request request;
    private final Map<String, InputFile> files = new HashMap<>();

    Report(Request request, List<InputFile> files) {
        this.request = request;
        files.forEach(file -> this.files.put(file.path(), file));
    }

    boolean stops(List<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.isError() || request.strict());
    }

    Outcome outcome(List<Problem> problems, List<String> notes, Optional<Outcome.Built> built) {
        List<Problem> sorted = problems.stream().distinct().sorted().toList();
        Shown shown = new Shown();
        ProblemReport report = new ProblemReport(path -> shown.lines(path, this::lines));
        return new Outcome(sorted, report.texts(sorted), stops(sorted), notes, built);
    }

    /** The first lines of a file; none for what is not a file of the folder. */
    private List<String> lines(String path) {
        InputFile file = files.get(path);
        if (file == null) {
            return List.of();
        }
        try (InputStream in = file.open()) {
            String text = new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
            return text.lines().limit(MOST_LINES).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file that is shown at present, read once for all of its problems. */
    private static final class Shown {

        private String path = "";
        private List<String> lines = List.of();

        List<String> lines(String wanted, Function<String, List<String>> read) {
            if (!wanted.equals(path)) {
                lines = read.apply(wanted);
                path = wanted;
            }
            return lines;
        }
    }
}
