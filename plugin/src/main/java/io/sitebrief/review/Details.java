package io.sitebrief.review;

import io.sitebrief.brief.Contributions;
import io.sitebrief.brief.ItemChange;
import io.sitebrief.brief.NumberChange;
import io.sitebrief.brief.RiskChange;
import io.sitebrief.brief.TargetChange;
import io.sitebrief.figure.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts of a comment that fold away, the most important first. */
record Details(Review review, Say say) {

    private static final int SHORT_HASH = 10;
    private static final int SHORT_ROW = 4;

    List<Section> all() {
        return Stream.of(why(), targets(), decisions(), risks(), plan(), parts(), pages(), gates(), inputs())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Section> section(String key, List<String> columns, List<List<String>> rows) {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(say.text("title." + key, say.numbers().count(rows.size())), columns, rows));
    }

    private Optional<Section> list(String key, List<String> lines) {
        return section(key, List.of(), lines.stream().map(List::of).toList());
    }

    /** The change of the net benefit line by line; the last row is their sum. */
    private Optional<Section> why() {
        Optional<Contributions> found = review.change().comparison().map(comparison -> comparison.contributions());
        Optional<Figure> net = found.flatMap(Contributions::net);
        if (net.isEmpty()) {
            return found.flatMap(Contributions::why).flatMap(why -> list("why-not", List.of(Escaped.text(why))));
        }
        List<List<String>> rows = new ArrayList<>();
        found.get().parts().forEach(part -> rows.add(effect(part.label(), part.effect())));
        found.get().rest().ifPresent(rest -> rows.add(effect(rest.label(), rest)));
        String sum = money(net.get());
        rows.add(List.of("**" + say.text("why.sum") + "**", "**" + sum + "**"));
        return Optional.of(new Section(
                say.text("title.why", sum),
                List.of(say.text("column.line"), Section.right(say.text("column.effect"))),
                rows));
    }

    private List<String> effect(String label, Figure effect) {
        return List.of(Escaped.text(Say.label(label)), money(effect));
    }

    private String money(Figure figure) {
        return figure.amount()
                .known()
                .map(value -> Escaped.text(say.numbers().exact(value)))
                .orElse(say.text("not-measurable"));
    }

    private Optional<Section> targets() {
        return list("targets", review.targets().stream().map(this::target).toList());
    }

    /** A goal with what moved: its target, its day, its metric. */
    String target(TargetChange target) {
        List<String> moved = new ArrayList<>();
        if (!target.before().map(Figure::amount).equals(target.after().map(Figure::amount))) {
            moved.add(Escaped.text(say.move(target.before(), target.after())));
        }
        if (!target.dueBefore().equals(target.dueAfter())) {
            moved.add(say.text("due", say.text("move", day(target.dueBefore()), day(target.dueAfter()))));
        }
        if (!target.metricBefore().equals(target.metricAfter())) {
            moved.add(say.text("metric", say.text("move", code(target.metricBefore()), code(target.metricAfter()))));
        }
        String word =
                say.text("target." + (target.eased() ? "eased" : target.kind().id()));
        return "**" + word + ":** " + Escaped.text(target.objective())
                + (moved.isEmpty() ? "" : ": " + String.join(", ", moved));
    }

    private String day(Optional<java.time.LocalDate> day) {
        return day.map(say.numbers()::day).orElse(say.text("nothing"));
    }

    private String code(Optional<String> id) {
        return id.map(Escaped::code).orElse(say.text("nothing"));
    }

    private Optional<Section> risks() {
        return list("risks", review.risks().stream().map(this::risk).toList());
    }

    String risk(RiskChange risk) {
        return "**" + say.text("kind." + risk.kind().id())
                + (risk.aboveAppetite() ? ", " + say.text("above-appetite") : "") + ":** "
                + Escaped.text(risk.risk()) + ": " + Escaped.text(say.move(risk.before(), risk.after()));
    }

    private Optional<Section> decisions() {
        return list(
                "decisions",
                review.change().comparison().stream()
                        .flatMap(comparison -> comparison.decisions().stream())
                        .map(this::item)
                        .toList());
    }

    /** Campaigns, assessments and settings of the method. */
    private Optional<Section> plan() {
        return list(
                "plan",
                review.change().comparison().stream()
                        .flatMap(comparison ->
                                Stream.of(comparison.campaigns(), comparison.assessments(), comparison.settings()))
                        .flatMap(List::stream)
                        .map(item -> say.text("group." + item.group()) + ", " + item(item))
                        .toList());
    }

    private String item(ItemChange item) {
        boolean both = item.before().isPresent() && item.after().isPresent();
        String states = both && !item.before().equals(item.after())
                ? ": " + say.text("move", word(item.before()), word(item.after()))
                : "";
        return "**" + say.text("kind." + item.kind().id()) + ":** " + Escaped.text(item.label()) + states;
    }

    private static String word(Optional<String> state) {
        return Escaped.text(state.filter(text -> !text.isEmpty()).orElse("–"));
    }

    private Optional<Section> parts() {
        Measures measures = new Measures(review, say);
        List<List<String>> rows = new ArrayList<>();
        for (NumberChange part : review.parts()) {
            List<String> row = new ArrayList<>(measures.row(part).subList(0, SHORT_ROW));
            row.add(0, Escaped.code(whole(part.id())));
            rows.add(row);
        }
        List<String> columns = new ArrayList<>(measures.columns().subList(0, SHORT_ROW));
        columns.add(0, say.text("column.part"));
        return section("parts", columns, rows);
    }

    /** Whose part a figure is: {@code campaign.autumn}. */
    private static String whole(String id) {
        int end = id.lastIndexOf('.');
        return end < 0 ? id : id.substring(0, end);
    }

    private Optional<Section> pages() {
        return list(
                "pages",
                review.change().pages().stream()
                        .map(page -> Escaped.code(page.path()) + ": " + what(page))
                        .toList());
    }

    /** How a page changes: how many of its figures, else only its text; or that it is new or gone. */
    String what(PageChange page) {
        if (!page.kind().equals("changed")) {
            return say.text("kind." + page.kind());
        }
        return page.figures().isEmpty()
                ? say.text("page.text")
                : say.counted("page.figures", page.figures().size());
    }

    private Optional<Section> gates() {
        return section(
                "gates",
                List.of(
                        say.text("column.gate"),
                        say.text("column.figure"),
                        say.text("column.asked"),
                        Section.right(say.text("column.base")),
                        Section.right(say.text("column.change")),
                        say.text("column.result")),
                review.gates().stream().map(this::gate).toList());
    }

    private List<String> gate(GateResult gate) {
        return List.of(
                Escaped.code(gate.gate().id().value()),
                Escaped.text(Say.label(gate.label())),
                Escaped.text(say.asked(gate.gate(), gate.unit())),
                gate.before()
                        .map(value -> Escaped.text(say.numbers().precise(value, gate.unit())))
                        .orElse("–"),
                Escaped.text(say.numbers().precise(gate.after(), gate.unit())),
                say.text("gate." + gate.state().id())
                        + gate.why()
                                .map(why -> ": " + Escaped.text(say.gate(gate)))
                                .orElse(""));
    }

    private Optional<Section> inputs() {
        return section(
                "inputs",
                List.of(
                        say.text("column.file"),
                        say.text("column.result"),
                        Section.right(say.text("column.rows")),
                        say.text("column.hash")),
                review.change().inputs().stream().map(this::input).toList());
    }

    private List<String> input(InputChange input) {
        return List.of(
                Escaped.code(input.file()),
                say.text("kind." + input.kind()),
                both(
                        input,
                        side -> side.rows()
                                .map(rows -> say.numbers().count(rows))
                                .orElse("–")),
                both(input, side -> Escaped.code(side.sha256().substring(0, SHORT_HASH))));
    }

    private String both(InputChange input, java.util.function.Function<InputChange.Side, String> part) {
        List<String> sides = Stream.of(input.before(), input.after())
                .flatMap(Optional::stream)
                .map(part)
                .distinct()
                .toList();
        return sides.size() == 2 ? say.text("move", sides.get(0), sides.get(1)) : sides.get(0);
    }
}
