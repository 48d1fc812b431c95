package io.sitebrief.pipeline;

import io.sitebrief.check.Rules;
import io.sitebrief.importer.Importing;
import io.sitebrief.programme.Metrics;
import io.sitebrief.programme.Plan;
import io.sitebrief.programme.Programme;
import io.sitebrief.read.BriefReader;
import io.sitebrief.read.Prose;
import io.sitebrief.read.Reading;
import io.sitebrief.read.Shelf;
import io.sitebrief.render.MarkdownText;
import io.sitebrief.source.Exhausted;
import io.sitebrief.source.InputFile;
import io.sitebrief.source.Located;
import io.sitebrief.source.Problem;
import io.sitebrief.source.Result;
import io.sitebrief.source.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A brief's folder read and checked: every stage runs as far as it can, so that one run tells of every mistake.
 *
 * @param programme what could be read, also beside errors
 * @param look what the brief is to be shown in
 */
record Given(Optional<Programme> programme, Optional<Look> look, List<Problem> problems) {

    static Given read(Request request, List<InputFile> files) throws IOException {
        try (Workers workers = new Workers(request.threads())) {
            Workers.Begun<Shelf> shelf = workers.begin(Shelf::read);
            Optional<Located<String>> asked =
                    request.locale().map(tag -> new Located<>(tag, Source.ofFile("site-brief.locale")));
            Result<Reading> reading = Exhausted.guard(
                    "the YAML and Markdown files are read",
                    "the entries of a list and the size of a file",
                    () -> BriefReader.read(files, shelf::result, asked));
            if (reading.value().isEmpty()) {
                return new Given(Optional.empty(), Optional.empty(), sorted(reading.problems()));
            }
            return read(request, files, reading, workers);
        }
    }

    /** The look and the texts are read beside the metric files. */
    private static Given read(Request request, List<InputFile> files, Result<Reading> reading, Workers workers)
            throws IOException {
        Reading read = reading.value().orElseThrow();
        Plan plan = read.plan();
        Workers.Begun<List<Problem>> prose = workers.begin(() ->
                read.prose().stream().flatMap(text -> check(text).stream()).toList());
        Workers.Begun<Result<Look>> look = workers.begin(() -> Look.of(request, plan.profile(), files));
        Workers.Begun<List<Problem>> rules = workers.begin(
                () -> Rules.check(plan, read.unread().files(), read.unread().ids()));
        List<Problem> problems = new ArrayList<>(reading.problems());
        Result<Metrics> metrics = Importing.run(files, plan, request.databases());
        problems.addAll(metrics.problems());
        problems.addAll(rules.result());
        problems.addAll(prose.result());
        problems.addAll(look.result().problems());
        return new Given(
                metrics.value().map(measured -> new Programme(plan, measured)),
                look.result().value(),
                sorted(problems));
    }

    private static List<Problem> sorted(List<Problem> problems) {
        return problems.stream().distinct().sorted().toList();
    }

    private static List<Problem> check(Prose prose) {
        int most = prose.wholeFile() ? MarkdownText.MOST_IN_FILE : MarkdownText.MOST_IN_FIELD;
        return MarkdownText.check(prose.text(), prose.start(), most);
    }
}
