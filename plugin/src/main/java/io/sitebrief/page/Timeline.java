package io.sitebrief.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A row of values over time, for a chart; a period without data is a gap, never zero.
 *
 * @param kind the look: value, cost, plan, prior or forecast
 * @param last the last value as it reads, printed at the end of the line
 */
record Timeline(String kind, String label, List<Optional<BigDecimal>> values, Optional<Num> last) {

    Timeline {
        values = List.copyOf(values);
    }

    List<BigDecimal> known() {
        return values.stream().flatMap(Optional::stream).toList();
    }
}
