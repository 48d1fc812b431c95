package io.sitebrief.compare;

import io.sitebrief.brief.Snapshot;
import io.sitebrief.figure.Period;
import io.sitebrief.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was read of a brief.json so far. */
final class SnapshotDraft {

    int format = 1;
    boolean isDraft;
    Optional<String> id = Optional.empty();
    Optional<String> version = Optional.empty();
    Optional<String> currency = Optional.empty();
    Optional<Period> period = Optional.empty();
    final Map<String, String> method = new HashMap<>();
    final Map<String, Snapshot.Fact> facts = new HashMap<>();
    final Map<String, Source> places = new HashMap<>();
    final Map<String, Boolean> betterUp = new HashMap<>();
    final List<String> incomplete = new ArrayList<>();
    final Map<String, Snapshot.Goal> goals = new HashMap<>();
    final Map<String, Snapshot.Decision> decisions = new HashMap<>();
    final Map<String, Snapshot.Risk> risks = new HashMap<>();
    final Map<String, Snapshot.Campaign> campaigns = new HashMap<>();
    final Map<String, Snapshot.Assessment> assessments = new HashMap<>();
    final Map<String, String> findings = new HashMap<>();
    final Map<String, String> inputs = new HashMap<>();

    /** The first key that a brief.json always has and this one has not. */
    Optional<String> missing() {
        if (id.isEmpty()) {
            return Optional.of("id");
        }
        if (version.isEmpty()) {
            return Optional.of("version");
        }
        if (currency.isEmpty()) {
            return Optional.of("currency");
        }
        return period.isEmpty() ? Optional.of("period") : Optional.empty();
    }

    Snapshot snapshot() {
        return new Snapshot(
                id.orElseThrow(),
                version.orElseThrow(),
                isDraft,
                period.orElseThrow(),
                currency.orElseThrow(),
                method,
                facts,
                betterUp,
                Set.copyOf(incomplete),
                goals,
                decisions,
                risks,
                campaigns,
                assessments,
                findings,
                inputs);
    }
}
