package io.sitebrief.importer;

import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Result;
import io.sitebrief.syntax.RowHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which of a platform's tables a file holds, and, of a workbook, in which sheet. */
record SheetChoice(TableShape shape, MetricFile file) {

    /**
     * The first of the shapes whose header the file holds, else the first shape. Of a workbook the one sheet that holds
     * it, and the rows of the others are counted as dropped; where two sheets hold it, nothing is read.
     */
    static Optional<SheetChoice> of(List<TableShape> shapes, MetricFile file, MetricSink sink) throws IOException {
        Result<List<String>> sheets = file.openSheets();
        sheets.problems().forEach(sink::problem);
        List<String> names = sheets.value().orElse(List.of());
        if (sheets.hasErrors()) {
            return Optional.empty();
        }
        return names.isEmpty() ? Optional.of(inFile(shapes, file, sink)) : inWorkbook(shapes, file, names, sink);
    }

    private static SheetChoice inFile(List<TableShape> shapes, MetricFile file, MetricSink sink) throws IOException {
        for (TableShape shape : shapes) {
            if (shapes.size() > 1 && TableReader.fits(shape, file, sink)) {
                return new SheetChoice(shape, file);
            }
        }
        return new SheetChoice(shapes.get(0), file);
    }

    private static Optional<SheetChoice> inWorkbook(
            List<TableShape> shapes, MetricFile file, List<String> names, MetricSink sink) throws IOException {
        for (TableShape shape : shapes) {
            List<String> fitting = new ArrayList<>();
            for (String name : names) {
                if (TableReader.fits(shape, file.inSheet(name), sink)) {
                    fitting.add(name);
                }
            }
            if (fitting.size() > 1) {
                sink.problem(Problem.of(ProblemKind.NOT_THIS_REPORT, file.whole(), question(fitting)));
                return Optional.empty();
            }
            if (fitting.size() == 1) {
                leave(names, fitting.get(0), file, sink);
                return Optional.of(new SheetChoice(shape, file.inSheet(fitting.get(0))));
            }
        }
        return Optional.of(new SheetChoice(shapes.get(0), file.inSheet(names.get(0))));
    }

    private static void leave(List<String> names, String but, MetricFile file, MetricSink sink) throws IOException {
        for (String name : names) {
            if (!name.equals(but)) {
                RowHandler counting = row -> {
                    if (!row.isBlank()) {
                        sink.dropped("the sheet '" + name + "' is not read");
                    }
                    return true;
                };
                file.inSheet(name).rows(counting).forEach(sink::problem);
            }
        }
    }

    /** What to say of several sheets that may be meant. */
    static String question(List<String> names) {
        return "the table may be in any of the sheets " + String.join(", ", names)
                + ", expected 'options: {sheet: …}' for this source";
    }
}
