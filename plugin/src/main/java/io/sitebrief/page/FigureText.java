package io.sitebrief.page;

import io.sitebrief.brief.Brief;
import io.sitebrief.figure.Amount;
import io.sitebrief.figure.Period;
import io.sitebrief.figure.Unit;
import io.sitebrief.site.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.IntFunction;

/** Figures and days as the pages print them, for texts that are no pages. */
public final class FigureText {

    private static final int MOST_DECIMALS = 10;
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final String UNKNOWN = "figure.unknown";

    private final Numbers numbers;
    private final Dates dates;
    private final Words words;

    private FigureText(Numbers numbers, Dates dates, Words words) {
        this.numbers = numbers;
        this.dates = dates;
        this.words = words;
    }

    /** In the brief's locale and currency. */
    public static FigureText of(Brief brief, Words words) {
        Edition edition = Edition.of(brief, words);
        return new FigureText(edition.numbers(), edition.dates(), words);
    }

    /** Where there is no brief: counts and days only. */
    public static FigureText of(String locale, Words words) {
        Conventions conventions = Conventions.of(locale);
        return new FigureText(new Numbers(conventions, "XXX", 2, words), new Dates(conventions), words);
    }

    /** A value before and after a change. */
    public record Pair(String before, String after) {}

    /**
     * Both values as in a table; where their difference is less than half of a table's last digit, with as many decimals
     * as it takes to show it.
     */
    public Pair pair(Amount before, Amount after, Unit unit) {
        Pair table = new Pair(table(before, unit), table(after, unit));
        if (!before.isKnown() || !after.isKnown()) {
            return table;
        }
        BigDecimal was = before.known().orElseThrow();
        BigDecimal is = after.known().orElseThrow();
        BigDecimal size = (unit == Unit.RATIO ? is.subtract(was).movePointRight(2) : is.subtract(was)).abs();
        int decimals = decimals(unit);
        boolean telling = size.compareTo(HALF.movePointLeft(decimals)) >= 0
                && !table.before().equals(table.after());
        if (size.signum() == 0 || telling) {
            return table;
        }
        decimals++;
        while (decimals < MOST_DECIMALS && size.compareTo(HALF.movePointLeft(decimals)) < 0) {
            decimals++;
        }
        return new Pair(numbers.decimals(was, unit, decimals, false), numbers.decimals(is, unit, decimals, false));
    }

    /** How many decimals a table has at most. */
    private static int decimals(Unit unit) {
        return switch (unit) {
            case RATIO, MONEY -> 0;
            case MULTIPLE, SCORE, PRICE -> 2;
            case COUNT, PEOPLE, HOURS, DAYS, MONTHS -> 1;
        };
    }

    /** A difference with its sign, of ratios in points; it reads as zero only where it is zero. */
    public String difference(BigDecimal value, Unit unit) {
        return telling(value, numbers.difference(value, unit), digits -> numbers.change(value, unit, digits));
    }

    /** A distance without its sign. */
    public String distance(BigDecimal value, Unit unit) {
        String signed = difference(value.abs(), unit);
        return signed.startsWith("+") ? signed.substring(1) : signed.replace("+", "");
    }

    /** Money to the minor unit with its sign, so that parts can be added up by hand. */
    public String exact(BigDecimal money) {
        return numbers.signedExactly(money);
    }

    public String table(Amount amount, Unit unit) {
        return amount.known().map(value -> numbers.table(value, unit)).orElseGet(() -> words.text(UNKNOWN));
    }

    /** As a formula or a limit prints it. */
    public String precise(Amount amount, Unit unit) {
        return numbers.working(amount, unit);
    }

    /** A percentage that is a setting. */
    public String share(BigDecimal ratio) {
        return numbers.share(ratio);
    }

    /** A count that is no figure of the brief. */
    public String count(long number) {
        return numbers.count(number);
    }

    public String day(LocalDate day) {
        return dates.day(day);
    }

    public String period(Period period) {
        return dates.period(period);
    }

    private static String telling(BigDecimal value, String usual, IntFunction<String> finer) {
        String text = usual;
        for (int digits = 1; value.signum() != 0 && readsAsZero(text) && digits < MOST_DECIMALS; digits++) {
            text = finer.apply(digits);
        }
        return text;
    }

    private static boolean readsAsZero(String text) {
        return text.chars().noneMatch(sign -> sign >= '1' && sign <= '9');
    }
}
