package io.sitebrief.page;

import io.sitebrief.brief.DecisionReport;
import io.sitebrief.site.SitePage;
import java.util.ArrayList;
import java.util.List;

/** decisions.html: what is asked, with the options and what each brings about; and what has been decided. */
public record DecisionsPage(Top top, List<Entry> open, List<Entry> closed) {

    /** One decision. */
    public record Entry(String id, String ask, Tag tag, List<Top.Term> terms, List<Option> options) {}

    /** One way to decide. */
    public record Option(String name, boolean recommended, List<Piece> effect) {}

    static SitePage of(Edition edition) {
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
                closed.stream().map(decision -> entry(edition, decision)).toList());
        return new SitePage("decisions.html", "decisions", view);
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
