package io.sitebrief.importer;

import io.sitebrief.figure.Period;
import io.sitebrief.programme.MetricSource;
import io.sitebrief.source.Located;
import io.sitebrief.source.Problem;
import io.sitebrief.source.Result;
import io.sitebrief.syntax.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads any file that is one table of a known shape; what the importers of single platforms are made of. */
public final class TableReader {

    private TableReader() {}

    /** Reads the file's rows in the shape and hands them to the sink. */
    public static void read(TableShape shape, MetricFile file, MetricSink sink) throws IOException {
        Optional<SheetChoice> choice = SheetChoice.of(List.of(shape), file, sink);
        if (choice.isPresent()) {
            read(shape, choice.get().file(), sink, file.statedPeriod());
        }
    }

    /** Reads a file whose rows are of these days where they have no date of their own. */
    static void read(TableShape shape, MetricFile file, MetricSink sink, Optional<Period> stated) throws IOException {
        read(shape, file, sink, stated, TableBody.RowEdit.NONE);
    }

    /** Reads a file whose rows need an edit of their own. */
    static void read(
            TableShape shape, MetricFile file, MetricSink sink, Optional<Period> stated, TableBody.RowEdit edit)
            throws IOException {
        List<Problem> wrong = columnProblems(file);
        wrong.forEach(sink::problem);
        if (!wrong.isEmpty()) {
            return;
        }
        TableShape declared = shape.declared(headers(file.source()));
        Result<Forms> forms = forms(declared, file, stated);
        forms.problems().forEach(sink::problem);
        if (forms.value().isPresent()) {
            TableBody body = new TableBody(declared, file, forms.value().get(), stated, sink, edit);
            TableScan scan = new TableScan(declared, body);
            List<Problem> broken = file.rows(scan);
            broken.forEach(sink::problem);
            if (!scan.foundHeader() && broken.isEmpty()) {
                sink.problem(scan.noHeader(file.path()));
            }
            body.finish();
        }
    }

    /** Whether the file holds the header of a shape; what keeps it from being read is told to the sink. */
    static boolean fits(TableShape shape, MetricFile file, MetricSink sink) throws IOException {
        TableScan scan = new TableScan(shape.declared(headers(file.source())), new FirstHeader());
        file.rows(scan).forEach(sink::problem);
        return scan.foundHeader();
    }

    /** Stops at the header. */
    private static final class FirstHeader implements TableScan.Body {

        @Override
        public boolean header(Row row, Layout layout) {
            return false;
        }

        @Override
        public void row(Row row, Layout layout) {
            throw new IllegalStateException("no row follows a header that stops the reading");
        }
    }

    private static Map<String, String> headers(MetricSource source) {
        Map<String, String> headers = new TreeMap<>();
        source.columns().forEach((role, header) -> headers.put(role, header.value()));
        return headers;
    }

    /** The declared or the usual locale's forms, else those that the file itself settles. */
    private static Result<Forms> forms(TableShape shape, MetricFile file, Optional<Period> stated) throws IOException {
        Optional<Locale> locale = file.locale().or(shape::locale);
        if (locale.isPresent()) {
            return Result.of(Forms.of(locale.get(), stated));
        }
        Evidence evidence = new Evidence(shape);
        TableScan.Body body = new TableScan.Body() {
            @Override
            public boolean header(Row row, Layout layout) {
                return true;
            }

            @Override
            public void row(Row row, Layout layout) {
                evidence.row(row, layout);
            }
        };
        List<Problem> broken = file.rows(new TableScan(shape, body));
        return broken.isEmpty() ? evidence.forms(stated) : Result.failed(broken);
    }

    /** A column that is declared for something that is neither a role nor a metric. */
    private static List<Problem> columnProblems(MetricFile file) {
        List<Problem> problems = new ArrayList<>();
        new TreeMap<>(file.source().columns()).forEach((role, header) -> {
            if (!TableShape.ROLES.contains(role)) {
                file.dictionary()
                        .refusal(new Located<>(role, header.source()), TableShape.ROLES)
                        .ifPresent(problems::add);
            }
        });
        return problems;
    }
}
