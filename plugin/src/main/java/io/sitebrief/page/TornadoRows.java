package io.sitebrief.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Stream;

/** Bars around the likely value, one row for each input: how far the outcome moves when that input alone does. */
final class TornadoRows {

    private static final BigDecimal WIDTH = new BigDecimal("0.94");
    private static final BigDecimal LEFT = new BigDecimal("0.03");

    private final BigDecimal likely;
    private final BigDecimal low;
    private final BigDecimal range;

    /** @param ends every end of every row */
    TornadoRows(BigDecimal likely, List<BigDecimal> ends) {
        this.likely = likely;
        this.low = Stream.concat(Stream.of(likely), ends.stream())
                .reduce(BigDecimal::min)
                .orElseThrow();
        BigDecimal high = Stream.concat(Stream.of(likely), ends.stream())
                .reduce(BigDecimal::max)
                .orElseThrow();
        this.range = high.compareTo(low) == 0 ? BigDecimal.ONE : high.subtract(low);
    }

    /** The row of one input: the outcome at either end of its range. */
    List<Mark> marks(BigDecimal one, BigDecimal other) {
        BigDecimal worst = one.min(other);
        BigDecimal best = one.max(other);
        return Stream.of(
                        bar("bar-bad", worst.min(likely), best.min(likely)),
                        bar("bar-good", worst.max(likely), best.max(likely)),
                        Stream.of(Mark.at("tick", x(likely))))
                .flatMap(marks -> marks)
                .toList();
    }

    private Stream<Mark> bar(String kind, BigDecimal from, BigDecimal to) {
        return from.compareTo(to) == 0 ? Stream.empty() : Stream.of(Mark.across(kind, x(from), x(to)));
    }

    private BigDecimal x(BigDecimal value) {
        return LEFT.add(value.subtract(low).multiply(WIDTH).divide(range, MathContext.DECIMAL64));
    }
}
