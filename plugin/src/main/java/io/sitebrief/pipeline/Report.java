package io.sitebrief.pipeline;

import io.sitebrief.source.InputFile;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemReport;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns problems into an outcome: whether they stop the run, and how each is printed with its line. */
final class Report {

    private static final int MOST_LINES = 100_000;

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
        ProblemReport report = new ProblemReport(this::lines);
        return new Outcome(sorted, report.texts(sorted), stops(sorted), notes, built);
    }

    /** The first lines of a file; none for what is not a file of the folder. */
    private List<String> lines(String path) {
        InputFile file = files.get(path);
        if (file == null) {
            return List.of();
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file.open(), StandardCharsets.UTF_8))) {
            return reader.lines().limit(MOST_LINES).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
