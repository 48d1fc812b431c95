package io.sitebrief.importer;

import io.sitebrief.figure.Period;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Result;
import io.sitebrief.syntax.Row;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks through a whole file for how it writes numbers and dates, where nobody declared its locale. A form counts when
 * a cell can be read in no other way; a file that holds cells of two meanings and none that settles them is refused.
 */
final class Evidence {

    private static final int MOST_REMEMBERED = 10_000;

    private final TableShape shape;
    /** Dates that were looked at: few days stand in many rows. */
    private final Set<String> seen = new HashSet<>();

    private final Choice point = new Choice();
    private final Choice monthFirst = new Choice();

    Evidence(TableShape shape) {
        this.shape = shape;
    }

    /** Two forms, the cells that allow only one of them, and the first cell that allows both. */
    private static final class Choice {

        private boolean onlyFirst;
        private boolean onlySecond;
        private @Nullable Problem open;

        void note(boolean first, boolean second, Supplier<Problem> ambiguous) {
            boolean conflict = first && !second && onlySecond || second && !first && onlyFirst;
            if (conflict || first && second && open == null) {
                open = ambiguous.get();
            }
            onlyFirst |= first && !second;
            onlySecond |= second && !first;
        }

        Optional<Problem> doubt() {
            return onlyFirst == onlySecond ? Optional.ofNullable(open) : Optional.empty();
        }
    }

    /** Looks at a row of data. */
    void row(Row row, Layout layout) {
        for (TableShape.Column column : shape.columns()) {
            layout.place(column.role()).ifPresent(place -> {
                if (column.isMetric()) {
                    number(row, place, layout);
                } else if (List.of("date", "from", "to").contains(column.role())) {
                    date(row, place, layout);
                }
            });
        }
    }

    private void number(Row row, int place, Layout layout) {
        String cell = row.cell(place);
        if (NumberForm.isMissing(cell) || row.isNumber(place)) {
            return;
        }
        if (NumberForm.isPointAlone(cell)) {
            point.note(true, false, () -> ambiguous(row, place, layout));
            return;
        }
        Optional<BigDecimal> asPoint = NumberForm.POINT.parse(cell);
        Optional<BigDecimal> asComma = NumberForm.COMMA.parse(cell);
        if (!asPoint.equals(asComma)) {
            point.note(asPoint.isPresent(), asComma.isPresent(), () -> ambiguous(row, place, layout));
        }
    }

    private void date(Row row, int place, Layout layout) {
        String cell = row.cell(place);
        if (seen.contains(cell) || seen.size() < MOST_REMEMBERED && !seen.add(cell)) {
            return;
        }
        List<DayOrder> orders = DateForm.orders(cell);
        if (!orders.isEmpty()) {
            monthFirst.note(
                    orders.contains(DayOrder.MONTH_FIRST),
                    orders.contains(DayOrder.DAY_FIRST),
                    () -> ambiguous(row, place, layout));
        }
    }

    private static Problem ambiguous(Row row, int place, Layout layout) {
        return Problem.of(ProblemKind.AMBIGUOUS, row.at(place), row.cell(place).strip(), layout.name(place))
                .withHint("en-US writes 12/31/2026 and 1,234.56; en-GB 31/12/2026; de-DE 31.12.2026 and 1.234,56");
    }

    /** The file's forms, or the first cells that can be read in two ways. */
    Result<Forms> forms(Optional<Period> stated) {
        List<Problem> doubts = Stream.of(point.doubt(), monthFirst.doubt())
                .flatMap(Optional::stream)
                .toList();
        if (!doubts.isEmpty()) {
            return Result.failed(doubts);
        }
        DayOrder order = monthFirst.onlyFirst ? DayOrder.MONTH_FIRST : DayOrder.DAY_FIRST;
        return Result.of(
                new Forms(point.onlySecond ? NumberForm.COMMA : NumberForm.POINT, new DateForm(order, stated)));
    }
}
