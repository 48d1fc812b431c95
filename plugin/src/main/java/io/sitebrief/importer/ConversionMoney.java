package io.sitebrief.importer;

import io.sitebrief.source.Located;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.syntax.Row;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** Reads the numbers of a file of conversions, and turns their worth into the brief's currency. */
final class ConversionMoney {

    private final MetricFile file;
    private final MetricSink sink;
    private final NumberForm form;
    private boolean told;

    ConversionMoney(MetricFile file, MetricSink sink) {
        this.file = file;
        this.sink = sink;
        this.form = NumberForm.of(file.locale().orElse(Locale.ROOT));
    }

    /** An amount of money in the brief's currency; absent where the cell is empty or no number. */
    Optional<BigDecimal> parse(Row row, int place, Layout layout) {
        return number(row, place, layout)
                .flatMap(value -> rate(row, place, layout).map(value::multiply));
    }

    /** A plain number. Without a declared locale a cell that could be read in two ways is refused. */
    Optional<BigDecimal> number(Row row, int place, Layout layout) {
        String cell = row.cell(place);
        if (NumberForm.isMissing(cell)) {
            return Optional.empty();
        }
        Optional<BigDecimal> value = form.parse(cell);
        boolean ambiguous = file.locale().isEmpty()
                && NumberForm.COMMA.parse(cell).isPresent()
                && !NumberForm.COMMA.parse(cell).equals(value);
        if (value.isEmpty() || ambiguous) {
            ProblemKind kind = ambiguous ? ProblemKind.AMBIGUOUS : ProblemKind.CELL_NOT_A_NUMBER;
            sink.problem(Problem.of(kind, row.at(place), Cells.text(cell), layout.name(place)));
            return Optional.empty();
        }
        return value;
    }

    private Optional<BigDecimal> rate(Row row, int place, Layout layout) {
        Optional<Located<String>> currency = file.source().currency();
        Optional<BigDecimal> rate = currency.flatMap(code -> file.rate(code.value()));
        if (rate.isEmpty() && !told) {
            told = true;
            sink.problem(currency.map(code -> Problem.of(ProblemKind.NO_RATE, code.source(), code.value()))
                    .orElse(Problem.of(ProblemKind.NO_CURRENCY, row.at(place), layout.name(place))));
        }
        return rate;
    }
}
