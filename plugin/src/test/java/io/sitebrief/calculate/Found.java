package io.sitebrief.calculate;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.brief.Brief;
import io.sitebrief.figure.Amount;
import io.sitebrief.figure.Figure;
import io.sitebrief.importer.Importing;
import io.sitebrief.programme.Metrics;
import io.sitebrief.programme.Plan;
import io.sitebrief.programme.Programme;
import io.sitebrief.read.BriefReader;
import io.sitebrief.read.Reading;
import io.sitebrief.read.TestFolder;
import io.sitebrief.source.InputFile;
import io.sitebrief.source.Problem;
import io.sitebrief.source.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** A brief found from YAML and metric files, by the way that users go, and its facts as texts. */
record Found(Brief brief) {

    /** The brief of a folder. */
    static Found in(Path folder) {
        try {
            return of(TestFolder.of(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The brief of files given as paths and texts by turns. */
    static Found of(String... pathsAndTexts) {
        try {
            return of(TestFolder.of(pathsAndTexts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Found of(List<InputFile> files) throws IOException {
        Result<Reading> reading = BriefReader.read(files);
        assertThat(reading.problems()).filteredOn(Problem::isError).isEmpty();
        Plan plan = reading.value().orElseThrow().plan();
        Result<Metrics> metrics = Importing.run(files, plan);
        assertThat(metrics.problems()).filteredOn(Problem::isError).isEmpty();
        Programme programme = new Programme(plan, metrics.value().orElse(Metrics.NONE));
        return new Found(Calculation.brief(programme, "1", false, List.of()));
    }

    Figure figure(String id) {
        return brief.facts().find(id).orElseThrow(() -> new AssertionError("there is no fact " + id));
    }

    /** The value of a fact as brief.json has it, or "unknown: " and the reason. */
    String fact(String id) {
        Amount amount = figure(id).amount();
        return amount.known()
                .map(value -> value.toPlainString())
                .orElseGet(() -> "unknown: " + amount.reason().orElseThrow());
    }
}
