package io.sitebrief.compare;

import io.sitebrief.brief.Snapshot;
import java.util.HashMap;
import java.util.Map;

/** A snapshot in which one fact has another label, in its own entry and in every formula. */
record RenamedFact(Snapshot of, String id, String label) {

    Snapshot snapshot() {
        Map<String, Snapshot.Fact> facts = new HashMap<>();
        of.facts().forEach((key, fact) -> facts.put(key, renamed(key, fact)));
        return new Snapshot(
                of.id(),
                of.version(),
                of.draft(),
                of.period(),
                of.currency(),
                of.method(),
                facts,
                of.betterUp(),
                of.incomplete(),
                of.goals(),
                of.decisions(),
                of.risks(),
                of.campaigns(),
                of.assessments(),
                of.findings(),
                of.inputs());
    }

    private Snapshot.Fact renamed(String key, Snapshot.Fact fact) {
        String old = of.fact(id).orElseThrow().label();
        return new Snapshot.Fact(
                key.equals(id) ? label : fact.label(),
                fact.unit(),
                fact.amount(),
                fact.certainty(),
                fact.formula().replace(old, label),
                fact.inputs());
    }
}
