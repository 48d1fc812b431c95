package io.sitebrief.read;

import io.sitebrief.figure.Period;
import io.sitebrief.read.Scalar.Look;
import io.sitebrief.read.Scalar.Written;
import io.sitebrief.source.Located;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How days, months and periods are written: ISO, in the years 1900 to 2199. */
final class Dates {

    private static final String YEAR = "(?:19|20|21)\\d{2}";
    private static final String DATE_LOOK = YEAR + "-\\d{2}-\\d{2}";
    private static final String MONTH_LOOK = YEAR + "-\\d{2}";
    private static final Pattern QUARTER = Pattern.compile("(" + YEAR + ")-Q([1-4])");
    private static final int MONTHS_OF_QUARTER = 3;

    /** A day: 2026-09-30. */
    static final Scalar<LocalDate> DATE =
            scalar("a date", DATE_LOOK, ProblemKind.NOT_A_DATE, text -> strict(text, DATE_LOOK, LocalDate::parse));

    /** A month: 2026-09. */
    static final Scalar<YearMonth> MONTH =
            scalar("a month", MONTH_LOOK, ProblemKind.NOT_A_MONTH, text -> strict(text, MONTH_LOOK, YearMonth::parse));

    private static final Scalar<Period> SHORT_PERIOD =
            scalar("a period", YEAR + "(-Q[1-4]|-\\d{2})?", ProblemKind.NOT_A_PERIOD, Dates::shortPeriod);

    /** A period: {from, to}, 2026-Q3 (always of the calendar year), 2026-07 or 2026. */
    static final Type<Located<Period>> PERIOD = new EitherOf<>(SHORT_PERIOD, Shape.checked("a period", keys -> {
        Key<Located<LocalDate>> from = keys.required("from", DATE, "First day", "2026-07-01");
        Key<Located<LocalDate>> to = keys.required("to", DATE, "Last day, inclusive", "2026-09-30");
        return values ->
                period(values, values.get(from), values.get(to)).map(period -> new Located<>(period, values.source()));
    }));

    private Dates() {}

    /** The period of a group's first and last day, which must not end before it begins. */
    static Optional<Period> period(Values values, Located<LocalDate> from, Located<LocalDate> to) {
        return to.value().isBefore(from.value())
                ? values.refuse(ProblemKind.PERIOD_BACKWARDS, to.source(), to.value(), from.value())
                : Optional.of(new Period(from.value(), to.value()));
    }

    private static Optional<Period> shortPeriod(String text) {
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            int first = (Integer.parseInt(quarter.group(2)) - 1) * MONTHS_OF_QUARTER + 1;
            YearMonth month = YearMonth.of(Integer.parseInt(quarter.group(1)), first);
            return Optional.of(new Period(
                    month.atDay(1), month.plusMonths(MONTHS_OF_QUARTER - 1).atEndOfMonth()));
        }
        if (text.matches(YEAR)) {
            int year = Integer.parseInt(text);
            return Optional.of(new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        }
        return strict(text, MONTH_LOOK, YearMonth::parse).map(Period::of);
    }

    private static <T> Optional<T> strict(String text, String look, Function<String, T> parse) {
        if (!text.matches(look)) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse.apply(text));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    private static <T> Scalar<T> scalar(
            String noun, String look, ProblemKind kind, Function<String, Optional<T>> parse) {
        return new Scalar<>(noun, Look.pattern(look), (Written written, Findings findings) -> {
            Optional<T> value = parse.apply(written.text());
            if (value.isEmpty()) {
                findings.report(Problem.of(kind, written.node().source(), written.shown()));
            }
            return value;
        });
    }
}
