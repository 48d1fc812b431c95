package io.sitebrief.compare;

import io.sitebrief.brief.Brief;
import io.sitebrief.brief.DecisionRecord;
import io.sitebrief.brief.DecisionRecord.Step;
import io.sitebrief.brief.Earlier;
import io.sitebrief.brief.Snapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The record of decisions over all published versions and this one, none of which is ever forgotten. */
public final class DecisionRecords {

    private DecisionRecords() {}

    /**
     * Empty where the version stands alone.
     *
     * @param before oldest first
     */
    public static List<DecisionRecord> of(List<Earlier> before, Brief brief) {
        if (before.isEmpty()) {
            return List.of();
        }
        List<Snapshot> versions = Stream.concat(before.stream().map(Earlier::snapshot), Stream.of(Snapshot.of(brief)))
                .toList();
        Set<String> ids = new TreeSet<>();
        versions.forEach(version -> ids.addAll(version.decisions().keySet()));
        return ids.stream().map(id -> record(id, versions)).toList();
    }

    private static DecisionRecord record(String id, List<Snapshot> versions) {
        List<Step> steps = new ArrayList<>();
        String ask = id;
        for (Snapshot version : versions) {
            Optional<Snapshot.Decision> said =
                    Optional.ofNullable(version.decisions().get(id));
            Optional<Step> last = steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
            ask = said.map(Snapshot.Decision::ask).orElse(ask);
            said.map(decision -> step(version.version(), decision))
                    .or(() -> last.map(step -> dropped(version.version())))
                    .filter(step -> step.isNewBeside(last))
                    .ifPresent(steps::add);
        }
        return new DecisionRecord(id, ask, steps);
    }

    private static Step step(String version, Snapshot.Decision decision) {
        return new Step(version, decision.state(), decision.taken(), decision.by());
    }

    private static Step dropped(String version) {
        return new Step(version, DecisionRecord.DROPPED, Optional.empty(), Optional.<LocalDate>empty());
    }
}
