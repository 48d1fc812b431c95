package io.sitebrief.read;

import io.sitebrief.programme.Gate;
import io.sitebrief.programme.Gates;
import io.sitebrief.read.Scalar.Look;
import io.sitebrief.source.Located;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import java.math.BigDecimal;
import java.util.Optional;

/** The shapes of gates.yaml. */
final class GateShapes {

    private static final String POINTS = "pp";

    /** How much a figure may go up, and how much down. */
    private record Changes(Optional<Gate.Change> up, Optional<Gate.Change> down) {}

    /** A number with what it counts. */
    private record Step(BigDecimal by, Gate.Change.Kind kind) {}

    /** A change: 5pp (points of a rate), 2% (of the earlier value) or 500 (in the figure's own unit). */
    private static final Scalar<Step> STEP = new Scalar<>(
            "a change such as 5pp or 2%",
            Look.number("(0|[1-9]\\d{0,17})(\\.\\d{1,12})?(pp|%)?").within("0", ""), (written, findings) -> {
                Optional<Step> step = step(written.text());
                if (step.isEmpty()) {
                    findings.report(
                            Problem.of(ProblemKind.NOT_A_CHANGE, written.node().source(), written.shown()));
                }
                return step;
            });

    private static final Type<Gate.Change> CHANGE = STEP.as(located -> new Gate.Change(
            new Located<>(located.value().by(), located.source()),
            located.value().kind()));

    private static final Shape<Changes> CHANGES = Shape.of("the largest change", keys -> {
        var up = keys.optional("up", CHANGE, "How much it may go up", "5pp");
        var down = keys.optional("down", CHANGE, "How much it may go down", "5pp");
        return values -> new Changes(values.get(up), values.get(down));
    });

    private static final Shape<Gate> GATE = Shape.checked("a gate", keys -> {
        var id = keys.required("id", Texts.ID, "Its id", "roi-floor");
        var figure = keys.required("figure", Texts.LINE, "The figure that it watches", "roi");
        var atLeast = keys.optional("at-least", Numbers.QUANTITY, "Lowest value allowed", "20%");
        var atMost = keys.optional("at-most", Numbers.QUANTITY, "Highest value allowed", "0");
        var change = keys.optional("change-at-most", CHANGES, "Largest change allowed against the last version");
        var level = keys.fallback(
                "level", Choices.of(Gate.Level.class).plain(), "fail", "Whether a broken gate warns or fails");
        var branch = keys.optional("branch", Texts.LINE, "The branch on which it holds; all where missing", "main");
        return values -> values.written(atLeast, atMost, change).isEmpty()
                ? values.refuse(
                        ProblemKind.MISSING_KEY, values.source(), "at-least', 'at-most' or 'change-at-most", "a gate")
                : Optional.of(new Gate(
                        values.get(id),
                        values.get(figure),
                        values.get(atLeast),
                        values.get(atMost),
                        values.get(change).flatMap(Changes::up),
                        values.get(change).flatMap(Changes::down),
                        values.get(level),
                        values.get(branch),
                        values.source()));
    });

    private static final Shape<Gates.Notify> NOTIFY = Shape.of("the smallest change to tell", keys -> {
        var absolute = keys.optional(
                "absolute", Numbers.NOT_NEGATIVE, "An amount of money; what is counted goes by percent", "500");
        var percent = keys.optional("percent", Numbers.RATE_NOT_NEGATIVE, "Of the earlier value", "2%");
        var direction = keys.fallback(
                "direction", Choices.of(Gates.Direction.class).plain(), "both", "Which way it must go to be told");
        return values -> new Gates.Notify(values.get(absolute), values.get(percent), values.get(direction));
    });

    /** gates.yaml. */
    static final Shape<Gates> GATES = Shape.of("gates.yaml", keys -> {
        var gates = keys.list("gates", GATE, "Limits that a change must keep");
        var notify = keys.optional("notify", NOTIFY, "Below this a change is not worth a comment");
        return values -> new Gates(values.get(gates), values.get(notify), values.source());
    });

    private GateShapes() {}

    private static Optional<Step> step(String text) {
        if (text.endsWith(POINTS)) {
            String points = text.substring(0, text.length() - POINTS.length());
            return Numbers.decimal(points + "%", true)
                    .filter(by -> by.signum() >= 0)
                    .map(by -> new Step(by, Gate.Change.Kind.POINTS));
        }
        Gate.Change.Kind kind = text.endsWith("%") ? Gate.Change.Kind.PERCENT : Gate.Change.Kind.ABSOLUTE;
        return Numbers.decimal(text, true).filter(by -> by.signum() >= 0).map(by -> new Step(by, kind));
    }
}
