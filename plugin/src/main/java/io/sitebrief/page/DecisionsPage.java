package io.sitebrief.page;

import io.sitebrief.brief.Comparison;
import io.sitebrief.brief.DecisionReport;
import io.sitebrief.brief.ItemChange;
import io.sitebrief.site.SitePage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * decisions.html: what is asked, with the options and what each brings about; what has been decided; and what became of
 * decisions since the version before, and through all versions.
 *
 * @param record every decision that a published version named; empty where the version stands alone
 * @param since empty where the version stands alone
 */
public record DecisionsPage(
        Top top, List<Entry> open, List<Entry> closed, Optional<PlanChanges> since, Optional<Table> record) {

    /** One decision. */
    public record Entry(String id, String ask, Tag tag, List<Top.Term> terms, List<Option> options) {}

    /** One way to decide. */
    public record Option(String name, boolean recommended, List<Piece> effect) {}

    static SitePage of(Edition edition, Changes changes) {
        Asks asks = new Asks(edition);
        List<DecisionReport> open = asks.open();
        List<DecisionReport> closed = edition.brief().decisions().stream()
                .filter(decision -> !open.contains(decision))
                .toList();
        Top top = Top.of(
                edition,
                "decisions",
                edition.text("nav.page.decisions"),
                edition.say(open.isEmpty() ? "decisions.none" : "decisions.title"),
                asks.sentence());
        DecisionsPage view = new DecisionsPage(
                top,
                open.stream().map(decision -> entry(edition, decision)).toList(),
                closed.stream().map(decision -> entry(edition, decision)).toList(),
                changes.since().map(comparison -> since(edition, comparison)),
                DecisionTable.of(edition, changes.decisions()));
        return new SitePage("decisions.html", "decisions", view);
    }

    private static PlanChanges since(Edition edition, Comparison comparison) {
        return new PlanChanges(
                comparison.before().version(),
                comparison.decisions().stream()
                        .map(change -> delta(edition, change))
                        .toList());
    }

    private static Delta delta(Edition edition, ItemChange change) {
        String kind = switch (change.kind()) {
            case ADDED -> "added";
            case REMOVED -> "removed";
            default -> "restated";
        };
        return new Delta(kind, edition.say("decisions.change." + change.kind().id(), change.label()), Optional.empty());
    }

    private static Entry entry(Edition edition, DecisionReport decision) {
        return new Entry(
                decision.id(),
                decision.ask(),
                tag(edition, decision),
                terms(edition, decision),
                decision.options().stream()
                        .map(option -> new Option(
                                option.id(),
                                decision.recommendation()
                                        .filter(option.id()::equals)
                                        .isPresent(),
                                option.effect().map(Piece::words).orElseGet(() -> edition.say("decisions.no-effect"))))
                        .toList());
    }

    private static Tag tag(Edition edition, DecisionReport decision) {
        String word = edition.choice("state", decision.state());
        return decision.state().equals("overdue") ? Tag.bad(word).filled() : Tag.of(word);
    }

    private static List<Top.Term> terms(Edition edition, DecisionReport decision) {
        List<Top.Term> terms = new ArrayList<>();
        terms.add(Top.Term.of(edition.text("risks.owner"), decision.owner().orElseGet(() -> edition.text("nobody"))));
        decision.by()
                .ifPresent(day -> terms.add(Top.Term.of(
                        edition.text("decisions.by"), edition.dates().day(day))));
        decision.costOfDelay().ifPresent(text -> terms.add(Top.Term.of(edition.text("decisions.delay"), text)));
        decision.recommendation()
                .ifPresent(text -> terms.add(Top.Term.of(edition.text("decisions.recommendation"), text)));
        decision.taken().ifPresent(text -> terms.add(Top.Term.of(edition.text("decisions.taken"), text)));
        decision.on()
                .ifPresent(day -> terms.add(Top.Term.of(
                        edition.text("decisions.on"), edition.dates().day(day))));
        return List.copyOf(terms);
    }
}
