package io.sitebrief.calculate;

import io.sitebrief.brief.ImportReport;
import io.sitebrief.figure.Amount;
import io.sitebrief.figure.Certainty;
import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Unit;
import io.sitebrief.programme.ImportedFile;
import io.sitebrief.source.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What became of the metric files, every number of it a figure. */
final class Imports {

    private final Givens givens;

    Imports(Givens givens) {
        this.givens = givens;
    }

    /** @param coverage the share of messages tied to a campaign */
    ImportReport report(Figure coverage) {
        List<ImportReport.File> files = new ArrayList<>();
        for (ImportedFile file : givens.programme().metrics().files()) {
            files.add(file("imports." + (files.size() + 1), file));
        }
        return new ImportReport(coverage, files);
    }

    private ImportReport.File file(String id, ImportedFile file) {
        return new ImportReport.File(
                file.file(),
                file.reader(),
                file.channel(),
                file.exported(),
                file.firstDay(),
                file.lastDay(),
                count(id + ".rows-read", "rows read", file.rowsRead(), file),
                count(id + ".rows-used", "rows used", file.rowsUsed(), file),
                dropped(id, file),
                unmatched(id, file),
                controls(id, file),
                file.query().map(query -> new ImportReport.Asked(query.sql(), query.sha256())));
    }

    private List<ImportReport.Dropped> dropped(String id, ImportedFile file) {
        List<ImportReport.Dropped> found = new ArrayList<>();
        for (ImportedFile.Dropped one : file.dropped()) {
            String own = id + ".dropped-" + (found.size() + 1);
            found.add(new ImportReport.Dropped(one.why(), count(own, "rows dropped: " + one.why(), one.rows(), file)));
        }
        return found;
    }

    private List<ImportReport.Unmatched> unmatched(String id, ImportedFile file) {
        List<ImportReport.Unmatched> found = new ArrayList<>();
        for (ImportedFile.Unmatched one : file.unmatched()) {
            String own = id + ".unmatched-" + (found.size() + 1);
            found.add(new ImportReport.Unmatched(
                    one.name(),
                    count(own + ".rows", "rows of " + one.name(), one.rows(), file),
                    givens.money(
                            own + ".spend",
                            "spend of " + one.name(),
                            input(own + ".spend.given", "spend", Unit.MONEY, one.spend(), file))));
        }
        return found;
    }

    private List<ImportReport.Control> controls(String id, ImportedFile file) {
        List<ImportReport.Control> found = new ArrayList<>();
        for (ImportedFile.ControlSum one : file.controlSums()) {
            String own = id + ".control-" + (found.size() + 1);
            Unit unit = givens.dictionary().unit(one.metric());
            found.add(new ImportReport.Control(
                    one.metric(),
                    Figure.of(
                            own + ".stated",
                            one.metric() + " as the file totals it",
                            unit,
                            input(own + ".stated.given", "stated", unit, one.stated(), file)),
                    Figure.of(
                            own + ".summed",
                            one.metric() + " as its rows add up",
                            unit,
                            input(own + ".summed.given", "summed", unit, one.summed(), file))));
        }
        return found;
    }

    private static Figure count(String id, String label, long number, ImportedFile file) {
        return Figure.of(
                id, label, Unit.COUNT, input(id + ".given", label, Unit.COUNT, BigDecimal.valueOf(number), file));
    }

    private static Expression input(String id, String label, Unit unit, BigDecimal number, ImportedFile file) {
        return new Expression.Input(
                id, label, unit, Amount.of(number), Certainty.MEASURED, List.of(Source.ofFile(file.file())));
    }
}
