package io.sitebrief.check;

import io.sitebrief.programme.Assignment;
import io.sitebrief.programme.Benefits;
import io.sitebrief.programme.Costs;
import io.sitebrief.programme.MetricSource;
import io.sitebrief.programme.Plan;
import io.sitebrief.programme.Profile;
import io.sitebrief.source.Located;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Rules of currencies and shares. */
final class MoneyRules {

    private static final int PERCENT = 2;

    private MoneyRules() {}

    /** An amount in another currency needs that currency's rate. */
    static List<Problem> rates(Plan plan) {
        Profile profile = plan.profile();
        return Stream.of(
                        costLines(plan).flatMap(line -> currency(line.form()).stream()),
                        plan.costs().stream()
                                .flatMap(costs -> costs.roles().values().stream())
                                .flatMap(role -> role.currency().stream()),
                        BenefitRules.lines(plan).map(Benefits.Line::currency).flatMap(Optional::stream),
                        plan.metrics().sources().stream()
                                .map(MetricSource::currency)
                                .flatMap(Optional::stream))
                .flatMap(currencies -> currencies)
                .filter(currency -> !currency.value().equals(profile.currency().value()))
                .filter(currency -> !profile.rates().containsKey(currency.value()))
                .map(currency -> Problem.of(ProblemKind.NO_RATE, currency.source(), currency.value()))
                .toList();
    }

    /** Shares are parts of a whole. */
    static List<Problem> shares(Plan plan) {
        return Stream.concat(
                        costLines(plan).map(Costs.Line::assignment),
                        BenefitRules.lines(plan).map(Benefits.Line::assignment))
                .map(Assignment::shares)
                .filter(shares -> !shares.isEmpty())
                .filter(shares -> sum(shares).compareTo(BigDecimal.ONE) != 0)
                .map(shares -> Problem.of(
                                ProblemKind.SHARES_NOT_WHOLE, shares.get(0).id().source(), percent(sum(shares)))
                        .withHint(missing(BigDecimal.ONE.subtract(sum(shares)))))
                .toList();
    }

    private static String missing(BigDecimal rest) {
        return rest.signum() > 0
                ? percent(rest) + " are missing: add them to a share, or name one more"
                : percent(rest.negate()) + " are too much: take them from a share";
    }

    private static Optional<Located<String>> currency(Costs.Form form) {
        if (form instanceof Costs.Form.Sum sum) {
            return sum.currency();
        }
        return form instanceof Costs.Form.Amortised amortised ? amortised.currency() : Optional.empty();
    }

    private static BigDecimal sum(List<Assignment.Share> shares) {
        return shares.stream().map(share -> share.fraction().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String percent(BigDecimal fraction) {
        return fraction.movePointRight(PERCENT).stripTrailingZeros().toPlainString() + "%";
    }

    static Stream<Costs.Line> costLines(Plan plan) {
        return plan.costs().stream().flatMap(costs -> costs.lines().stream());
    }
}
