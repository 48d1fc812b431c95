package io.sitebrief.page;

import io.sitebrief.brief.PresenceReport;
import io.sitebrief.brief.PresenceReport.Assessment;
import io.sitebrief.brief.PresenceReport.Gate;
import io.sitebrief.brief.PresenceReport.Item;
import io.sitebrief.figure.Figure;
import io.sitebrief.page.Table.Cell;
import io.sitebrief.page.Table.Column;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the views of assessments: scores, answers and gates as tables, the decision as a list. */
final class AssessmentViews {

    private static final BarCell SCORES = new BarCell(List.of(BigDecimal.valueOf(100)));

    private final Edition edition;
    private final PresenceReport report;
    private final BarCell points;

    AssessmentViews(Edition edition, PresenceReport report) {
        this.edition = edition;
        this.report = report;
        this.points = new BarCell(report.assessments().stream()
                .flatMap(one -> Stream.of(one.organisationItems(), one.personItems()))
                .flatMap(Collection::stream)
                .flatMap(item -> item.contribution().amount().known().stream())
                .toList());
    }

    /** Who, and on which channel: Chief executive on LinkedIn. */
    static String name(Edition edition, Assessment one) {
        return one.channelLabel()
                .map(channel -> edition.text("presence.name", one.executive(), channel))
                .orElse(one.executive());
    }

    /** The outcome in the theme's words; in the brief's own where the theme has none. */
    static String outcome(Edition edition, String id, String label) {
        String key = "presence.outcome." + id;
        return edition.words().has(key) ? edition.text(key) : label;
    }

    AssessmentView of(Assessment one) {
        return new AssessmentView(
                one.id(),
                edition.text(
                        "presence.titled", name(edition, one), outcome(edition, one.outcome(), one.outcomeLabel())),
                PresenceMatrix.tags(edition, one).toList(),
                Edition.join(because(one), Piece.words(one.advice())),
                scores(one),
                List.of(
                        items("presence.organisation", one.organisationItems(), one.organisation()),
                        items("presence.person", one.personItems(), one.person())),
                gates(one),
                one.asks(),
                one.nearest().map(this::nearest),
                decision(one),
                lineage(one));
    }

    /** The gates that are closed; what the open answers could still make it; or the rule that the scores met. */
    private List<Piece> because(Assessment one) {
        String rule = "presence.rule." + one.outcome();
        return switch (one.outcome()) {
            case "not-yet" ->
                Piece.words(one.gates().stream()
                        .filter(gate -> gate.state().equals("closed"))
                        .map(Gate::why)
                        .collect(Collectors.joining(" ")));
            case "undecided" -> undecided(one);
            default -> edition.words().has(rule) ? edition.say(rule) : edition.say("presence.because", one.because());
        };
    }

    private List<Piece> undecided(Assessment one) {
        List<Piece> gate = one.gates().stream().anyMatch(each -> each.state().equals("unknown"))
                ? edition.say("presence.rule.gate-open")
                : List.of();
        List<String> outcomes =
                one.possible().stream().map(id -> outcome(edition, id, id)).toList();
        return outcomes.size() < 2
                ? gate
                : Edition.join(
                        edition.say("presence.rule.undecided", String.join(edition.text("list.or"), outcomes)), gate);
    }

    /** Which answers would have to move, and to what outcome. */
    private String nearest(PresenceReport.Nearest change) {
        String moves = change.moves().stream()
                .map(move -> edition.text("presence.move", move.item(), move.was(), move.then()))
                .collect(Collectors.joining(", "));
        return edition.text("presence.nearest-is", moves, outcome(edition, change.outcome(), change.outcome()));
    }

    private Table scores(Assessment one) {
        List<Column> columns = List.of(
                Column.text(edition.text("presence.view")),
                Column.wide(edition.text("presence.scale")),
                Column.number(edition.text("presence.score")));
        return Table.of(
                columns,
                List.of(
                        score(
                                "presence.organisation",
                                one.organisation(),
                                one.organisationLow(),
                                one.organisationHigh()),
                        score("presence.person", one.person(), one.personLow(), one.personHigh()),
                        Table.Row.of(
                                Cell.of(edition.text("presence.gap")),
                                Cell.empty(),
                                Cell.of(edition.numbers().signed(one.gap())))));
    }

    private Table.Row score(String key, Figure score, Figure low, Figure high) {
        Optional<BigDecimal> known = score.amount().known();
        Cell drawn = known.isEmpty() && low.amount().isKnown() && high.amount().isKnown()
                ? Cell.drawn(SCORES.between(
                        low.amount().known().orElseThrow(),
                        high.amount().known().orElseThrow()))
                : Cell.drawn(SCORES.solid(known));
        Cell number = Cell.of(edition.numbers().of(score));
        return Table.Row.of(
                Cell.of(edition.text(key)),
                drawn,
                known.isPresent()
                        ? number
                        : number.noted(edition.say(
                                "presence.between",
                                edition.numbers().of(low),
                                edition.numbers().of(high))));
    }

    private Table items(String key, List<Item> items, Figure total) {
        List<Table.Row> rows = new ArrayList<>(items.stream().map(this::item).toList());
        rows.add(Table.Row.of(
                        Cell.of(edition.text("presence.score")),
                        Cell.empty(),
                        Cell.of(edition.numbers().of(total)))
                .summing());
        return Table.of(
                List.of(
                        Column.text(edition.text(key)),
                        Column.drawing(edition.text("presence.counts")),
                        Column.number(edition.text("presence.points"))),
                rows);
    }

    private Table.Row item(Item item) {
        return Table.Row.of(
                Cell.of(item.label())
                        .noted(item.anchor()
                                .or(() -> Optional.of(edition.text("presence.unanswered", item.question())))),
                Cell.drawn(points.solid(item.contribution().amount().known())),
                Cell.of(edition.numbers().of(item.contribution())));
    }

    private Table gates(Assessment one) {
        return Table.of(
                List.of(
                        Column.text(edition.text("presence.gate")),
                        Column.text(edition.text("presence.gate.answer")),
                        Column.text(edition.text("presence.gate.state"))),
                one.gates().stream().map(this::gate).toList());
    }

    private Table.Row gate(Gate gate) {
        String word = edition.choice("presence.gate", gate.state());
        Cell label = Cell.of(gate.label());
        Cell answer = gate.answer()
                .map(yes -> Cell.of(edition.text(yes ? "word.yes" : "word.no")))
                .orElseGet(Cell::empty);
        return switch (gate.state()) {
            case "closed" -> Table.Row.of(label.noted(Piece.words(gate.why())), answer, Cell.of(Tag.bad(word)));
            case "open" -> Table.Row.of(label, answer, Cell.of(Tag.good(word)));
            default -> Table.Row.of(label, answer, Cell.of(Tag.of(word)));
        };
    }

    private List<Top.Term> decision(Assessment one) {
        return one.recorded().map(this::decision).orElse(List.of());
    }

    private List<Top.Term> decision(PresenceReport.Recorded recorded) {
        List<Top.Term> terms = new ArrayList<>(new PointMemo(edition)
                .text("presence.verdict", Optional.of(outcome(edition, recorded.verdict(), recorded.verdictLabel())))
                .text("presence.by", recorded.by())
                .day("presence.on", recorded.date())
                .words("presence.review-by", reviewBy(recorded))
                .all());
        if (!recorded.conditions().isEmpty()) {
            terms.add(Top.Term.of(edition.text("presence.conditions"), String.join("; ", recorded.conditions())));
        }
        return List.copyOf(terms);
    }

    private List<Piece> reviewBy(PresenceReport.Recorded recorded) {
        String day = recorded.reviewBy().map(edition.dates()::day).orElseGet(() -> edition.text("not-provided"));
        return recorded.reviewOverdue()
                ? List.of(Piece.of(day + ", "), Piece.strong(edition.text("state.overdue")))
                : Piece.words(day);
    }

    private List<List<Piece>> lineage(Assessment one) {
        return Stream.of(
                        one.supersedes().map(id -> edition.say("presence.replaces", other(id))),
                        one.supersededBy().map(id -> edition.say("presence.replaced-by", other(id))))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A link to another assessment, named by who and when; its id alone where the report does not hold it. */
    private Object other(String id) {
        return report.assessments().stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .<Object>map(known -> new Link(
                        "#" + id,
                        known.date()
                                .map(day -> edition.text(
                                        "presence.dated",
                                        name(edition, known),
                                        edition.dates().day(day)))
                                .orElseGet(() -> name(edition, known))))
                .orElse(id);
    }
}
