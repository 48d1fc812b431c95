package io.sitebrief.page;

import io.sitebrief.figure.Amount;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Unit;
import io.sitebrief.site.Words;
import java.math.BigDecimal;
import java.util.function.Function;

/**
 * Figures as they read: the one place where a number is rounded and becomes text. A figure that is not known reads as
 * the word for it and carries its reason.
 */
final class Numbers {

    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal ONE = BigDecimal.ONE;

    private final Decimals decimals;
    private final Conventions conventions;
    private final Currency currency;
    private final int minorUnits;
    private final Words words;
    private final Phrases phrases;

    Numbers(Conventions conventions, String currency, int minorUnits, Words words) {
        this(conventions, currency, minorUnits, words, Phrases.of(words, Names.NONE));
    }

    /** With the phrases in which the brief says why a number is unknown. */
    Numbers(Conventions conventions, String currency, int minorUnits, Words words, Phrases phrases) {
        this.decimals = new Decimals(conventions);
        this.conventions = conventions;
        this.currency = new Currency(currency, conventions.currencyFirst());
        this.minorUnits = minorUnits;
        this.words = words;
        this.phrases = phrases;
    }

    /** As in a table: whole money, percentages to three digits at most. */
    Num of(Figure figure) {
        return num(figure, value -> text(value, figure.unit(), false));
    }

    /** The same with its sign, plus too. */
    Num signed(Figure figure) {
        return num(figure, value -> text(value, figure.unit(), true));
    }

    /** As in a headline: money and counts in three digits, €784k. */
    Num compact(Figure figure) {
        return num(figure, value -> compact(value, figure.unit(), false));
    }

    /** As on a column of a chart: as short as its axis, with its sign. */
    Num shortest(Figure figure) {
        return num(figure, value -> shortened(decimals.shortest(value), value, figure.unit(), true));
    }

    /** One decimal more than in a table, and money to the minor unit: for formulas and targets. */
    Num precise(Figure figure) {
        return num(figure, value -> precise(value, figure.unit()));
    }

    /** A ratio as a multiple of one unit of money: €1.34. */
    Num perUnitOfMoney(Figure ratio) {
        return num(ratio, value -> money(value, minorUnits, false));
    }

    /** A ratio as a plain number: 1.34. */
    Num multiple(Figure ratio) {
        return num(ratio, value -> plain(value, 2, false));
    }

    /** A difference: of ratios in percentage points, else as it is; with its sign. */
    Num difference(Figure figure) {
        return num(figure, value -> difference(value, figure.unit()));
    }

    /** A value as in a table. */
    String table(BigDecimal value, Unit unit) {
        return text(value, unit, false);
    }

    /** A difference as in a table: of ratios in percentage points; with its sign. */
    String difference(BigDecimal value, Unit unit) {
        return unit == Unit.RATIO ? points(value, true) : text(value, unit, true);
    }

    /** A value with so many decimals. */
    String decimals(BigDecimal value, Unit unit, int digits, boolean plus) {
        return switch (unit) {
            case MONEY, PRICE -> money(value, Math.max(digits, minorUnits), plus);
            case RATIO ->
                Decimals.sign(value.movePointRight(2), digits, plus)
                        + decimals.unsigned(value.movePointRight(2), digits)
                        + conventions.percent();
            default -> Decimals.sign(value, digits, plus) + decimals.unsigned(value, digits);
        };
    }

    /** A difference with so many decimals. */
    String change(BigDecimal value, Unit unit, int digits) {
        BigDecimal points = value.movePointRight(2);
        return unit == Unit.RATIO
                ? words.text("unit.points", Decimals.sign(points, digits, true) + decimals.unsigned(points, digits))
                : decimals(value, unit, digits, true);
    }

    /** Money to the minor unit, with its sign. */
    String signedExactly(BigDecimal value) {
        return money(value, minorUnits, true);
    }

    /** A difference without its sign: the words beside it say above or below. */
    Num distance(Figure figure) {
        return num(
                figure,
                value -> figure.unit() == Unit.RATIO
                        ? points(value.abs(), false)
                        : compact(value.abs(), figure.unit(), false));
    }

    /** A value that is no figure, such as a step of an axis. */
    String axis(BigDecimal value, Unit unit) {
        return unit == Unit.RATIO ? percent(value, 0, false) : shortened(decimals.shortest(value), value, unit, false);
    }

    /** A value as a formula prints it. */
    String working(Amount amount, Unit unit) {
        return amount.known().map(value -> precise(value, unit)).orElseGet(() -> words.text("figure.unknown"));
    }

    /** A percentage that is a setting of the method. */
    String share(BigDecimal ratio) {
        return percent(ratio, Decimals.needed(ratio.movePointRight(2), 2), false);
    }

    /** A whole number that is no figure: a count of pages, a version's files. */
    String count(long number) {
        return decimals.unsigned(BigDecimal.valueOf(number), 0);
    }

    private Num num(Figure figure, Function<BigDecimal, String> reads) {
        Amount amount = figure.amount();
        return amount.known()
                .map(value -> Num.known(figure.id(), reads.apply(value)))
                .orElseGet(() -> Num.unknown(
                        figure.id(),
                        words.text("figure.unknown"),
                        phrases.of(amount.reason().orElseThrow())));
    }

    private String text(BigDecimal value, Unit unit, boolean plus) {
        return switch (unit) {
            case MONEY -> money(value, isSmall(value) ? minorUnits : 0, plus);
            case PRICE -> money(value, minorUnits, plus);
            case RATIO -> percent(value, value.abs().compareTo(new BigDecimal("0.0995")) < 0 ? 1 : 0, plus);
            case MULTIPLE -> plain(value, 2, plus);
            case COUNT, PEOPLE -> plain(value, 1, plus);
            case SCORE -> plain(value, 2, plus);
            case HOURS, DAYS, MONTHS -> spelled(value, unit, plus);
        };
    }

    private String compact(BigDecimal value, Unit unit, boolean plus) {
        return shortened(decimals.shortened(value), value, unit, plus);
    }

    private String shortened(Decimals.Shortened text, BigDecimal value, Unit unit, boolean plus) {
        return switch (unit) {
            case MONEY -> currency.around(Decimals.sign(value, 2, plus), text.digits(), text.size());
            case COUNT, PEOPLE -> Decimals.sign(value, 2, plus) + text.digits() + text.size();
            default -> text(value, unit, plus);
        };
    }

    private String precise(BigDecimal value, Unit unit) {
        return switch (unit) {
            case MONEY -> money(value, Decimals.needed(value, minorUnits) == 0 ? 0 : minorUnits, false);
            case RATIO -> percent(value, value.abs().compareTo(new BigDecimal("0.0995")) < 0 ? 2 : 1, false);
            default -> text(value, unit, false);
        };
    }

    private boolean isSmall(BigDecimal value) {
        return value.abs().compareTo(TEN) < 0 && Decimals.needed(value, minorUnits) > 0;
    }

    private String money(BigDecimal value, int digits, boolean plus) {
        return currency.around(Decimals.sign(value, digits, plus), decimals.unsigned(value, digits), "");
    }

    private String percent(BigDecimal ratio, int digits, boolean plus) {
        BigDecimal hundredfold = ratio.movePointRight(2);
        int shown = hundredfold.abs().compareTo(ONE) < 0 ? Decimals.needed(hundredfold, 2) : digits;
        return Decimals.sign(hundredfold, shown, plus) + decimals.unsigned(hundredfold, shown) + conventions.percent();
    }

    private String points(BigDecimal ratio, boolean plus) {
        BigDecimal points = ratio.movePointRight(2);
        int digits = points.abs().compareTo(TEN) < 0 ? Decimals.needed(points, 1) : 0;
        String text = Decimals.sign(points, digits, plus) + decimals.unsigned(points, digits);
        return words.text(text.equals("1") ? "unit.point" : "unit.points", text);
    }

    private String plain(BigDecimal value, int most, boolean plus) {
        int digits = Decimals.needed(value, most);
        return Decimals.sign(value, digits, plus) + decimals.unsigned(value, digits);
    }

    private String spelled(BigDecimal value, Unit unit, boolean plus) {
        String text = plain(value, 1, plus);
        return words.text("unit." + unit.word() + (text.equals("1") ? ".one" : ""), text);
    }
}
