package io.sitebrief.pipeline;

import io.sitebrief.check.Rules;
import io.sitebrief.importer.Importing;
import io.sitebrief.programme.Metrics;
import io.sitebrief.programme.Programme;
import io.sitebrief.read.BriefReader;
import io.sitebrief.read.Prose;
import io.sitebrief.read.Reading;
import io.sitebrief.render.MarkdownText;
import io.sitebrief.source.Database;
import io.sitebrief.source.InputFile;
import io.sitebrief.source.Problem;
import io.sitebrief.source.Result;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads and checks a brief's folder: every stage runs as far as it can, so that one run tells of every mistake. */
final class Given {

    private Given() {}

    static Result<Programme> read(List<InputFile> files, Map<String, Database> databases) throws IOException {
        Result<Reading> reading = BriefReader.read(files);
        List<Problem> problems = new ArrayList<>(reading.problems());
        Optional<Programme> programme = Optional.empty();
        if (reading.value().isPresent()) {
            Reading read = reading.value().get();
            read.prose().forEach(prose -> problems.addAll(check(prose)));
            problems.addAll(Rules.check(
                    read.plan(), read.unread().files(), read.unread().ids()));
            Result<Metrics> metrics = Importing.run(files, read.plan(), databases);
            problems.addAll(metrics.problems());
            programme = metrics.value().map(measured -> new Programme(read.plan(), measured));
        }
        return new Result<>(programme, problems.stream().distinct().sorted().toList());
    }

    private static List<Problem> check(Prose prose) {
        int most = prose.wholeFile() ? MarkdownText.MOST_IN_FILE : MarkdownText.MOST_IN_FIELD;
        return MarkdownText.check(prose.text(), prose.start(), most);
    }
}
