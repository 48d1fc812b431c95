package io.sitebrief.review;

import io.sitebrief.figure.Amount;
import io.sitebrief.figure.Period;
import io.sitebrief.figure.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;

/** How numbers and days read; the pages' own way. */
public interface Wording {

    /** Two values, told apart where they differ. */
    record Pair(String before, String after) {}

    Pair pair(Amount before, Amount after, Unit unit);

    String table(Amount amount, Unit unit);

    /** One decimal more than in a table. */
    String precise(Amount amount, Unit unit);

    /** With its sign; of ratios in points. */
    String difference(BigDecimal value, Unit unit);

    /** A distance without a sign; of ratios in points. */
    String distance(BigDecimal value, Unit unit);

    /** Money to the minor unit, with its sign. */
    String exact(BigDecimal money);

    /** A percentage. */
    String share(BigDecimal ratio);

    String count(long number);

    String day(LocalDate day);

    String period(Period period);
}
