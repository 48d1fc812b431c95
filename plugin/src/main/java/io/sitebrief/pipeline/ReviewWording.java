package io.sitebrief.pipeline;

import io.sitebrief.figure.Amount;
import io.sitebrief.figure.Period;
import io.sitebrief.figure.Unit;
import io.sitebrief.page.FigureText;
import io.sitebrief.review.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Lets a review print numbers as the pages do. */
record ReviewWording(FigureText text) implements Wording {

    @Override
    public Pair pair(Amount before, Amount after, Unit unit) {
        FigureText.Pair pair = text.pair(before, after, unit);
        return new Pair(pair.before(), pair.after());
    }

    @Override
    public String table(Amount amount, Unit unit) {
        return text.table(amount, unit);
    }

    @Override
    public String precise(Amount amount, Unit unit) {
        return text.precise(amount, unit);
    }

    @Override
    public String difference(BigDecimal value, Unit unit) {
        return text.difference(value, unit);
    }

    @Override
    public String distance(BigDecimal value, Unit unit) {
        return text.distance(value, unit);
    }

    @Override
    public String exact(BigDecimal money) {
        return text.exact(money);
    }

    @Override
    public String share(BigDecimal ratio) {
        return text.share(ratio);
    }

    @Override
    public String count(long number) {
        return text.count(number);
    }

    @Override
    public String day(LocalDate day) {
        return text.day(day);
    }

    @Override
    public String period(Period period) {
        return text.period(period);
    }
}
