package io.sitebrief.compare;

import io.sitebrief.brief.Comparison;
import io.sitebrief.brief.Earlier;
import io.sitebrief.brief.Snapshot;
import io.sitebrief.figure.Amount;
import io.sitebrief.figure.Certainty;
import io.sitebrief.figure.Period;
import io.sitebrief.figure.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A version of a brief made by hand: what a test does not state is not there. */
final class Version {

    private final String name;
    private Period period = new Period(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30));
    private final Map<String, String> method = new HashMap<>();
    private final Map<String, Snapshot.Fact> facts = new HashMap<>();
    private final Map<String, Boolean> betterUp = new HashMap<>();
    private final Set<String> incomplete = new TreeSet<>();
    private final Map<String, Snapshot.Goal> goals = new HashMap<>();
    private final Map<String, Snapshot.Decision> decisions = new HashMap<>();
    private final Map<String, Snapshot.Risk> risks = new HashMap<>();
    private final Map<String, Snapshot.Campaign> campaigns = new HashMap<>();
    private final Map<String, String> inputs = new HashMap<>();

    private Version(String name) {
        this.name = name;
    }

    static Version named(String name) {
        return new Version(name);
    }

    Version quarter(int year, int firstMonth) {
        YearMonth first = YearMonth.of(year, firstMonth);
        period = new Period(first.atDay(1), first.plusMonths(2).atEndOfMonth());
        return this;
    }

    /** A number as written. */
    Version written(String id, String value) {
        return fact(id, Unit.MONEY, Optional.of(value), id, List.of());
    }

    Version money(String id, String value, String formula, String... parts) {
        return fact(id, Unit.MONEY, Optional.of(value), formula, List.of(parts));
    }

    Version count(String id, String value, String formula, String... parts) {
        return fact(id, Unit.COUNT, Optional.of(value), formula, List.of(parts));
    }

    Version ratio(String id, String value, String formula, String... parts) {
        return fact(id, Unit.RATIO, Optional.of(value), formula, List.of(parts));
    }

    Version unknown(String id, Unit unit) {
        return fact(id, unit, Optional.empty(), "unknown (not given)", List.of());
    }

    private Version fact(String id, Unit unit, Optional<String> value, String formula, List<String> parts) {
        Amount amount = value.map(text -> Amount.of(new BigDecimal(text))).orElseGet(() -> Amount.unknown("not given"));
        facts.put(id, new Snapshot.Fact(id, unit, amount, Certainty.MEASURED, formula, parts));
        return this;
    }

    Version incomplete(String id) {
        incomplete.add(id);
        return this;
    }

    Version moreIsBetter(String id, boolean better) {
        betterUp.put(id, better);
        return this;
    }

    Version setting(String key, String value) {
        method.put(key, value);
        return this;
    }

    Version goal(String id, boolean up, String target, String due) {
        ratio("goal." + id + ".target", target, "target as written", "goals." + id + ".target");
        goals.put(
                id,
                new Snapshot.Goal(
                        "Objective of " + id,
                        Optional.of("renewal-rate"),
                        up,
                        Optional.of("goal." + id + ".target"),
                        Optional.of(LocalDate.parse(due)),
                        "on-track"));
        return this;
    }

    Version decision(String id, String state, Optional<String> taken) {
        decisions.put(id, new Snapshot.Decision("Decide on " + id, state, taken, Optional.empty()));
        return this;
    }

    Version risk(String id, int likelihood, int impact, boolean above) {
        fact(
                "legal.risk." + id + ".score",
                Unit.SCORE,
                Optional.of(Integer.toString(likelihood * impact)),
                "likelihood × impact",
                List.of("risks." + id));
        risks.put(id, new Snapshot.Risk("Risk of " + id, likelihood, impact, "legal.risk." + id + ".score", above));
        return this;
    }

    Version campaign(String id, String status) {
        campaigns.put(id, new Snapshot.Campaign("Campaign " + id, Optional.of(status)));
        return this;
    }

    Version input(String file, String hash) {
        inputs.put(file, hash);
        return this;
    }

    Snapshot snapshot() {
        return new Snapshot(
                "sample",
                name,
                false,
                period,
                "EUR",
                method,
                facts,
                betterUp,
                incomplete,
                goals,
                decisions,
                risks,
                campaigns,
                Map.of(),
                Map.of(),
                inputs);
    }

    Comparison to(Version later) {
        return Comparer.compare(Earlier.of(snapshot()), Earlier.of(later.snapshot()));
    }
}
