package io.sitebrief.brief;

import io.sitebrief.figure.Amount;
import io.sitebrief.figure.Certainty;
import io.sitebrief.figure.Period;
import io.sitebrief.figure.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What versions of a brief are compared by: one shape for a brief in memory and for the text of a published brief.json.
 *
 * <p>What a comparison itself added, its figures and the file that it read, is left out, so that a comparison is never
 * compared.
 *
 * @param method settings of the method by name, as text
 * @param facts every figure and every number as written, by id
 * @param betterUp by fact, where it is known: true where more is better, false where less is
 * @param incomplete facts of periods that the data did not cover to their end
 * @param findings the text of a finding by its rule and subject
 * @param inputs the SHA-256 of an input by its file
 */
public record Snapshot(
        String id,
        String version,
        boolean draft,
        Period period,
        String currency,
        Map<String, String> method,
        Map<String, Fact> facts,
        Map<String, Boolean> betterUp,
        Set<String> incomplete,
        Map<String, Goal> goals,
        Map<String, Decision> decisions,
        Map<String, Risk> risks,
        Map<String, Campaign> campaigns,
        Map<String, Assessment> assessments,
        Map<String, String> findings,
        Map<String, String> inputs) {

    /** What the ids of figures that tell of a comparison begin with. */
    public static final String CHANGE = "change.";

    public Snapshot {
        method = sorted(method);
        facts = own(facts);
        betterUp = sorted(betterUp);
        incomplete = Collections.unmodifiableSet(new TreeSet<>(incomplete));
        goals = sorted(goals);
        decisions = sorted(decisions);
        risks = sorted(risks);
        campaigns = sorted(campaigns);
        assessments = sorted(assessments);
        findings = sorted(findings);
        inputs = ofTheFolder(inputs);
    }

    public static Snapshot of(Brief brief) {
        return new SnapshotOfBrief(brief).take();
    }

    public Optional<Fact> fact(String factId) {
        return Optional.ofNullable(facts.get(factId));
    }

    /** The fact's value, where it is there and known. */
    public Optional<BigDecimal> value(String factId) {
        return fact(factId).flatMap(fact -> fact.amount().known());
    }

    private static <V> Map<String, V> sorted(Map<String, V> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
    }

    private static Map<String, String> ofTheFolder(Map<String, String> inputs) {
        TreeMap<String, String> kept = new TreeMap<>(inputs);
        kept.keySet().removeIf(file -> file.startsWith(Earlier.ARCHIVE));
        return Collections.unmodifiableMap(kept);
    }

    private static Map<String, Fact> own(Map<String, Fact> facts) {
        TreeMap<String, Fact> kept = new TreeMap<>(facts);
        kept.keySet().removeIf(id -> id.startsWith(CHANGE));
        return Collections.unmodifiableMap(kept);
    }

    /**
     * A figure, or a number as written.
     *
     * @param inputs ids of the figures and numbers that the formula names
     */
    public record Fact(
            String label, Unit unit, Amount amount, Certainty certainty, String formula, List<String> inputs) {

        public Fact {
            inputs = List.copyOf(inputs);
            amount = amount.known()
                    .map(value -> Amount.of(new BigDecimal(value.toPlainString())))
                    .orElse(amount);
        }

        /** A number as its owner wrote it or as it was counted, not one that was computed. */
        public boolean isWritten() {
            return inputs.isEmpty() && formula.equals(label);
        }
    }

    /** A goal; target is the id of a fact. */
    public record Goal(
            String objective,
            Optional<String> metric,
            boolean betterUp,
            Optional<String> target,
            Optional<LocalDate> due,
            String status) {}

    /** A decision asked; taken is the option chosen. */
    public record Decision(String ask, String state, Optional<String> taken, Optional<LocalDate> by) {}

    /** A risk as it is rated now; score is the id of a fact. */
    public record Risk(String risk, int likelihood, int impact, String score, boolean aboveAppetite) {}

    /** A campaign. */
    public record Campaign(String name, Optional<String> status) {}

    /** An executive on a channel: what the scores say, and what people decided. */
    public record Assessment(String executive, Optional<String> channel, String outcome, Optional<String> verdict) {}
}
