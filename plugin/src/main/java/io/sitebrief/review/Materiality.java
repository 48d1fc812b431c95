package io.sitebrief.review;

import io.sitebrief.brief.Comparison;
import io.sitebrief.brief.NumberChange;
import io.sitebrief.figure.Unit;
import io.sitebrief.programme.Gates;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a change is worth a comment of full length: a figure moved by as much as was asked for, or something of the
 * plan changed that is no figure. Where nothing is asked for, every change is.
 */
record Materiality(Optional<Gates.Notify> threshold) {

    boolean isMaterial(Review review) {
        return review.measures().stream().anyMatch(this::isMaterial)
                || review.change().comparison().stream().anyMatch(Materiality::touchesThePlan);
    }

    private static boolean touchesThePlan(Comparison comparison) {
        return Stream.of(
                        comparison.targets(),
                        comparison.decisions(),
                        comparison.risks(),
                        comparison.campaigns(),
                        comparison.assessments(),
                        comparison.settings())
                .anyMatch(list -> !list.isEmpty());
    }

    private boolean isMaterial(NumberChange number) {
        if (threshold.isEmpty() || !number.absolute().amount().isKnown()) {
            return true;
        }
        boolean asked = switch (threshold.get().direction()) {
            case UP -> number.sign() > 0;
            case DOWN -> number.sign() < 0;
            case BOTH -> true;
        };
        return asked && (byAmount(number) || byPercent(number));
    }

    private static BigDecimal size(NumberChange number) {
        return number.absolute().amount().known().orElseThrow().abs();
    }

    /** An amount is one of money: of what is counted and of ratios the share decides. */
    private boolean byAmount(NumberChange number) {
        return number.absolute().unit() == Unit.MONEY
                && threshold
                        .flatMap(Gates.Notify::absolute)
                        .filter(least -> size(number).compareTo(least.value()) >= 0)
                        .isPresent();
    }

    private boolean byPercent(NumberChange number) {
        List<BigDecimal> was = number.before().amount().known().stream().toList();
        return threshold
                .flatMap(Gates.Notify::percent)
                .filter(least -> was.stream()
                        .anyMatch(value -> value.signum() == 0
                                || size(number)
                                                .divide(value.abs(), MathContext.DECIMAL64)
                                                .compareTo(least.value())
                                        >= 0))
                .isPresent();
    }
}
