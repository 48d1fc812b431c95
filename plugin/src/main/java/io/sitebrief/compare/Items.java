package io.sitebrief.compare;

import io.sitebrief.brief.ChangeKind;
import io.sitebrief.brief.ItemChange;
import io.sitebrief.brief.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** Things of the plan that came, went or changed: decisions, campaigns, assessments, findings, settings, inputs. */
final class Items {

    private final Snapshot before;
    private final Snapshot after;

    Items(Snapshot before, Snapshot after) {
        this.before = before;
        this.after = after;
    }

    List<ItemChange> campaigns() {
        return changes(
                "campaign",
                before.campaigns(),
                after.campaigns(),
                Snapshot.Campaign::name,
                campaign -> campaign.status().orElse(""));
    }

    List<ItemChange> assessments() {
        return changes(
                "assessment",
                before.assessments(),
                after.assessments(),
                Snapshot.Assessment::executive,
                assessment -> assessment.verdict().orElse(assessment.outcome()));
    }

    List<ItemChange> findings() {
        return changes("finding", before.findings(), after.findings(), text -> text, text -> "");
    }

    List<ItemChange> inputs() {
        return named(changes("input", before.inputs(), after.inputs(), hash -> hash, hash -> hash));
    }

    List<ItemChange> settings() {
        return named(changes("setting", before.method(), after.method(), value -> value, value -> value));
    }

    List<ItemChange> decisions() {
        return changes(
                        "decision",
                        before.decisions(),
                        after.decisions(),
                        Snapshot.Decision::ask,
                        decision -> decision.state()
                                + decision.taken().map(option -> " " + option).orElse(""))
                .stream()
                .map(this::decision)
                .toList();
    }

    /** What became of a decision, with its states as the words of before and after. */
    private ItemChange decision(ItemChange change) {
        Optional<Snapshot.Decision> was = Optional.ofNullable(before.decisions().get(change.id()));
        Optional<Snapshot.Decision> is = Optional.ofNullable(after.decisions().get(change.id()));
        return new ItemChange(
                change.group(),
                change.id(),
                change.label(),
                change.kind() == ChangeKind.CHANGED ? became(was.orElseThrow(), is.orElseThrow()) : change.kind(),
                was.map(Snapshot.Decision::state),
                is.map(decision -> decision.taken().orElse(decision.state())));
    }

    private static ChangeKind became(Snapshot.Decision was, Snapshot.Decision is) {
        if (isMade(was)) {
            return ChangeKind.REVERSED;
        }
        return switch (is.state()) {
            case "taken" -> ChangeKind.TAKEN;
            case "declined" -> ChangeKind.DECLINED;
            case "overdue" -> ChangeKind.OVERDUE;
            default -> ChangeKind.CHANGED;
        };
    }

    private static boolean isMade(Snapshot.Decision decision) {
        return decision.state().equals("taken") || decision.state().equals("declined");
    }

    /** Things that are known by their id alone. */
    private static List<ItemChange> named(List<ItemChange> changes) {
        return changes.stream()
                .map(change -> new ItemChange(
                        change.group(), change.id(), change.id(), change.kind(), change.before(), change.after()))
                .toList();
    }

    private static <T> List<ItemChange> changes(
            String group,
            Map<String, T> before,
            Map<String, T> after,
            Function<T, String> label,
            Function<T, String> state) {
        TreeSet<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        List<ItemChange> changes = new ArrayList<>();
        for (String id : ids) {
            Optional<T> was = Optional.ofNullable(before.get(id));
            Optional<T> is = Optional.ofNullable(after.get(id));
            if (!was.map(state).equals(is.map(state))) {
                changes.add(new ItemChange(
                        group,
                        id,
                        label.apply(is.or(() -> was).orElseThrow()),
                        kind(was, is),
                        was.map(state),
                        is.map(state)));
            }
        }
        return changes;
    }

    static <T> ChangeKind kind(Optional<T> was, Optional<T> is) {
        if (was.isEmpty()) {
            return ChangeKind.ADDED;
        }
        return is.isEmpty() ? ChangeKind.REMOVED : ChangeKind.CHANGED;
    }
}
