package io.sitebrief.importer;

import io.sitebrief.source.Located;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns the money of one file into the brief's currency, by the rates of brief.yaml; exact, not rounded. */
final class Exchange {

    private final MetricFile file;
    private final Complaints complaints;
    private final Set<String> told = new HashSet<>();
    private final boolean declaredAtHome;

    Exchange(MetricFile file, Complaints complaints) {
        this.file = file;
        this.complaints = complaints;
        this.declaredAtHome = file.source()
                .currency()
                .filter(code -> file.isHome(code.value()))
                .isPresent();
    }

    /**
     * The row with its money in the brief's currency; money without currency or rate is left out and reported. Nothing is
     * nothing in every currency.
     */
    Observation toBrief(Observation row) {
        if (isAtHome(row)) {
            return row;
        }
        Map<String, BigDecimal> values = new HashMap<>();
        row.values().forEach((metric, value) -> {
            if (file.dictionary().isMoney(metric) && value.signum() != 0) {
                rate(metric, row).ifPresent(rate -> values.put(metric, value.multiply(rate)));
            } else {
                values.put(metric, value);
            }
        });
        return new Observation(
                row.days(), row.campaign(), row.channel(), row.post(), values, Optional.empty(), row.source());
    }

    /** Whether nothing in a row is to be exchanged: it has no money, or all of it is in the brief's currency. */
    private boolean isAtHome(Observation row) {
        Optional<String> currency = row.currency();
        if (currency.isPresent() ? file.isHome(currency.get()) : declaredAtHome) {
            return true;
        }
        for (String metric : row.values().keySet()) {
            if (file.dictionary().isMoney(metric)) {
                return false;
            }
        }
        return true;
    }

    private Optional<BigDecimal> rate(String metric, Observation row) {
        Optional<String> currency =
                row.currency().or(() -> file.source().currency().map(Located::value));
        if (currency.isEmpty()) {
            if (told.add(metric)) {
                complaints.add(Problem.of(ProblemKind.NO_CURRENCY, row.source(), metric));
            }
            return Optional.empty();
        }
        return toBrief(currency.get(), row);
    }

    private Optional<BigDecimal> toBrief(String currency, Observation row) {
        Optional<BigDecimal> rate = file.rate(currency);
        if (rate.isEmpty() && told.add(currency)) {
            complaints.add(Problem.of(ProblemKind.NO_RATE, row.source(), currency));
        }
        return rate;
    }
}
