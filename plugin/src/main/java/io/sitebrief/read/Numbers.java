package io.sitebrief.read;

import io.sitebrief.read.Scalar.Look;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** How numbers are written: digits and a point, never an exponent, an underscore, a leading zero or a base. */
final class Numbers {

    private static final String NUMBER_LOOK = "-?(0|[1-9]\\d{0,17})(\\.\\d{1,12})?";
    private static final String RATE_LOOK = NUMBER_LOOK + "%?";
    private static final String WHOLE_LOOK = "-?(0|[1-9]\\d{0,8})";
    private static final Pattern NUMBER_PATTERN = Pattern.compile(NUMBER_LOOK);
    private static final int PERCENT = 2;

    /** Any number. */
    static final Scalar<BigDecimal> NUMBER = number("a number", "");

    /** A number of things, money spent a year, hours: never below zero. */
    static final Scalar<BigDecimal> NOT_NEGATIVE = number("a number of 0 or more", "0");

    /** Something that others are divided by. */
    static final Scalar<BigDecimal> POSITIVE = above(NUMBER, "a number above 0");

    /** A rate of any size: 15% or 0.15. */
    static final Scalar<BigDecimal> RATE = rate("a rate", "", "");

    /** A share of a whole: 0% to 100%. */
    static final Scalar<BigDecimal> FRACTION = rate("a rate from 0% to 100%", "0", "1");

    /** A rate that may exceed the whole, such as on-costs or a threshold of a plan. */
    static final Scalar<BigDecimal> RATE_NOT_NEGATIVE = rate("a rate of 0% or more", "0", "");

    /** A value of a metric: a number, or a rate with its percent sign. */
    static final Scalar<BigDecimal> QUANTITY = new Scalar<>(
            "a number or a rate",
            Look.number(RATE_LOOK),
            (written, findings) ->
                    decimal(written.text(), true).or(() -> wrong(ProblemKind.NOT_A_NUMBER, written, findings)));

    private Numbers() {}

    /** A whole number between two limits. */
    static Scalar<Integer> whole(int low, int high) {
        String noun = low == high ? "the number " + low : "a whole number from " + low + " to " + high;
        return new Scalar<>(
                noun,
                Look.number(WHOLE_LOOK).inWholes().within(Integer.toString(low), Integer.toString(high)),
                (written, findings) -> written.text().matches(WHOLE_LOOK)
                        ? within(written, low, high, noun, findings).map(BigDecimal::intValueExact)
                        : wrong(ProblemKind.NOT_WHOLE, written, findings));
    }

    /** The value of a text of digits, and of one with a percent sign where that is allowed. */
    static Optional<BigDecimal> decimal(String text, boolean percent) {
        boolean hundredths = percent && text.endsWith("%");
        String digits = hundredths ? text.substring(0, text.length() - 1) : text;
        if (!NUMBER_PATTERN.matcher(digits).matches()) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(digits);
        return Optional.of(hundredths ? value.movePointLeft(PERCENT) : value);
    }

    private static Scalar<BigDecimal> number(String noun, String low) {
        return new Scalar<>(
                noun,
                Look.number(NUMBER_LOOK).within(low, ""),
                (written, findings) -> decimal(written.text(), false)
                        .or(() -> wrong(ProblemKind.NOT_A_NUMBER, written, findings))
                        .flatMap(value -> inside(value, low, "", noun, written, findings)));
    }

    private static Scalar<BigDecimal> rate(String noun, String low, String high) {
        return new Scalar<>(
                noun,
                Look.number(RATE_LOOK).within(low, high),
                (written, findings) -> decimal(written.text(), true)
                        .or(() -> wrong(ProblemKind.NOT_A_RATE, written, findings))
                        .flatMap(value -> inside(value, low, high, noun, written, findings)));
    }

    private static Scalar<BigDecimal> above(Scalar<BigDecimal> base, String noun) {
        return new Scalar<>(
                noun,
                base.look().aboveZero(),
                (written, findings) -> base.parse()
                        .parse(written, findings)
                        .filter(value -> value.signum() > 0 || outside(noun, written, findings)));
    }

    private static Optional<BigDecimal> inside(
            BigDecimal value, String low, String high, String noun, Scalar.Written written, Findings findings) {
        boolean under = !low.isEmpty() && value.compareTo(new BigDecimal(low)) < 0;
        boolean over = !high.isEmpty() && value.compareTo(new BigDecimal(high)) > 0;
        if (!under && !over) {
            return Optional.of(value);
        }
        Problem problem = range(noun, written);
        boolean forgotten = over
                && !written.text().endsWith("%")
                && value.movePointLeft(PERCENT).compareTo(new BigDecimal(high)) <= 0;
        findings.report(forgotten ? problem.withHint(Shape.hint(written.text() + "%")) : problem);
        return Optional.empty();
    }

    private static Optional<BigDecimal> within(
            Scalar.Written written, int low, int high, String noun, Findings findings) {
        BigDecimal value = new BigDecimal(written.text());
        boolean inside =
                value.compareTo(BigDecimal.valueOf(low)) >= 0 && value.compareTo(BigDecimal.valueOf(high)) <= 0;
        return inside || outside(noun, written, findings) ? Optional.of(value) : Optional.empty();
    }

    private static boolean outside(String noun, Scalar.Written written, Findings findings) {
        findings.report(range(noun, written));
        return false;
    }

    private static Problem range(String noun, Scalar.Written written) {
        return Problem.of(ProblemKind.OUT_OF_RANGE, written.node().source(), written.name(), written.shown(), noun);
    }

    private static <T> Optional<T> wrong(ProblemKind kind, Scalar.Written written, Findings findings) {
        findings.report(Problem.of(kind, written.node().source(), written.shown()));
        return Optional.empty();
    }
}
