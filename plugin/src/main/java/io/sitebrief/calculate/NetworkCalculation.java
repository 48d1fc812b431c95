package io.sitebrief.calculate;

import io.sitebrief.brief.NetworkReport;
import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Unit;
import io.sitebrief.programme.NetworkPlan;
import io.sitebrief.source.Located;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The professional network: coverage and gap by segment, and over all diversity, give and take, and growth. */
final class NetworkCalculation {

    private final Givens givens;
    private final LocalDate today;

    NetworkCalculation(Givens givens) {
        this.givens = givens;
        this.today = givens.today();
    }

    /** Empty where neither a plan of the network nor a list of contacts is given. */
    Optional<NetworkReport> report() {
        Optional<NetworkReport.Imported> imported = new ContactFigures(givens).report();
        return givens.plan()
                .network()
                .or(() -> imported.map(lists -> NetworkPlan.NONE))
                .map(plan -> report(plan, imported));
    }

    private NetworkReport report(NetworkPlan given, Optional<NetworkReport.Imported> imported) {
        List<NetworkReport.Segment> segments =
                given.segments().stream().map(this::segment).toList();
        List<Figure> currents =
                segments.stream().map(NetworkReport.Segment::current).toList();
        Figure current = total("network.current", "contacts", currents);
        Figure target = total(
                "network.target",
                "contacts wanted",
                segments.stream().map(NetworkReport.Segment::target).toList());
        return new NetworkReport(
                segments,
                target,
                current,
                total(
                        "network.gap",
                        "contacts still to win",
                        segments.stream().map(NetworkReport.Segment::gap).toList()),
                ratio("network.coverage", "coverage", current, target, "no contacts are wanted"),
                ratio(
                        "network.overdue",
                        "share overdue",
                        Expression.sum(
                                given.segments().stream().map(this::overdue).toList()),
                        Expression.of(current),
                        "there are no contacts"),
                diversity(currents, current),
                strategicShare(given, segments, current),
                growth(given, segments),
                given.asksAndGives().map(both -> number("network.asks", "asks", Unit.COUNT, both.asks())),
                given.asksAndGives().map(both -> number("network.gives", "gives", Unit.COUNT, both.gives())),
                given.asksAndGives().map(NetworkCalculation::givesPerAsk),
                given.time()
                        .map(time ->
                                number("network.hours-planned", "hours a month", Unit.HOURS, time.hoursPerMonth())),
                given.time()
                        .flatMap(NetworkPlan.Time::spent)
                        .map(spent -> number("network.hours-spent", "hours a month spent", Unit.HOURS, spent)),
                given.time().flatMap(NetworkPlan.Time::who),
                given.actions().stream()
                        .map(action -> Actions.entry(action, today))
                        .toList(),
                imported);
    }

    private NetworkReport.Segment segment(NetworkPlan.Segment given) {
        String id = "network." + given.id().value();
        Figure target = number(id + ".target", "target", Unit.COUNT, given.target());
        Figure current = number(id + ".current", "current", Unit.COUNT, given.current());
        Figure gap = Figure.of(
                id + ".gap",
                "gap",
                Unit.COUNT,
                new Expression.AtLeast(Expression.of(target).minus(Expression.of(current)), BigDecimal.ZERO));
        return new NetworkReport.Segment(
                given.id().value(),
                given.name().orElse(given.id().value().replace('-', ' ')),
                given.kind().map(kind -> kind.name().toLowerCase(Locale.ROOT)),
                given.sector(),
                target,
                current,
                gap,
                ratio(id + ".coverage", "coverage", current, target, "no contacts are wanted"),
                perMonth(id, gap, given),
                ratio(
                        id + ".overdue",
                        "share overdue",
                        overdue(given),
                        Expression.of(current),
                        "there are no contacts"),
                given.weakTieShare().map(share -> number(id + ".weak-ties", "share of weak ties", Unit.RATIO, share)),
                given.cadenceDays().map(Located::value),
                given.due().map(Located::value),
                given.owner());
    }

    /** Gap ÷ months until the due date, rounded up; a due date that has passed leaves no month to do it in. */
    private Figure perMonth(String id, Figure gap, NetworkPlan.Segment given) {
        Expression needed = given.due()
                .<Expression>map(due -> {
                    long months = Math.max(
                            0, ChronoUnit.MONTHS.between(today, due.value().plusDays(1)));
                    Expression left = Inputs.derived(
                            id + ".months-left", "months left", Unit.MONTHS, months, List.of(due.source()));
                    return new Expression.Ceiling(
                            Expression.of(gap).over(left, "no whole month is left until the due date"));
                })
                .orElseGet(() -> new Expression.Missing("the segment has no due date"));
        return Figure.of(id + ".per-month", "new contacts needed a month", Unit.COUNT, needed);
    }

    private Expression overdue(NetworkPlan.Segment given) {
        String id = "network." + given.id().value() + ".overdue-count";
        return given.overdue()
                .<Expression>map(count -> Inputs.written(id, "contacts overdue", Unit.COUNT, count))
                .orElseGet(() -> Inputs.missing(
                        id, "contacts overdue", Unit.COUNT, "no count of overdue contacts is given", given.source()));
    }

    /** 1 − Σ p² over the segments (Gini-Simpson): 0 is one segment only, near 1 is many of equal size. */
    private static Figure diversity(List<Figure> currents, Figure total) {
        List<Expression> squares = new ArrayList<>();
        for (Figure current : currents) {
            Expression share = Expression.of(current).over(Expression.of(total), "there are no contacts");
            squares.add(Expression.times(share, share));
        }
        return Figure.of(
                "network.diversity",
                "diversity",
                Unit.RATIO,
                Expression.constant("1").minus(Expression.sum(squares)));
    }

    private static Figure strategicShare(NetworkPlan given, List<NetworkReport.Segment> segments, Figure current) {
        boolean kinds =
                given.segments().stream().anyMatch(segment -> segment.kind().isPresent());
        List<Figure> strategic = segments.stream()
                .filter(segment -> segment.kind().filter("strategic"::equals).isPresent())
                .map(NetworkReport.Segment::current)
                .toList();
        Expression share = kinds
                ? Expression.sumOf(strategic).over(Expression.of(current), "there are no contacts")
                : new Expression.Missing("no segment says its kind");
        return Figure.of("network.strategic", "share strategic", Unit.RATIO, share);
    }

    /** Contacts now less contacts at the last earlier count, over the segments that were counted then. */
    private static Figure growth(NetworkPlan given, List<NetworkReport.Segment> segments) {
        Optional<NetworkPlan.Count> last = given.history().stream()
                .max(Comparator.comparing(count -> count.date().value()));
        List<Expression> won = last.map(count -> won(count, segments)).orElse(List.of());
        Expression grown = won.isEmpty() ? new Expression.Missing("no earlier count is given") : Expression.sum(won);
        return Figure.of("network.growth", "contacts won since the last count", Unit.COUNT, grown);
    }

    private static List<Expression> won(NetworkPlan.Count count, List<NetworkReport.Segment> segments) {
        List<Expression> terms = new ArrayList<>();
        for (NetworkReport.Segment segment : segments) {
            Optional<Located<BigDecimal>> before =
                    Optional.ofNullable(count.counts().get(segment.id()));
            before.ifPresent(number -> terms.add(Expression.of(segment.current())
                    .minus(Inputs.written(
                            "network." + segment.id() + ".before", segment.id() + " before", Unit.COUNT, number))));
        }
        return terms;
    }

    private static Figure givesPerAsk(NetworkPlan.AsksAndGives both) {
        return Figure.of(
                "network.gives-per-ask",
                "gives for each ask",
                Unit.PRICE,
                Inputs.written("network.gives.input", "gives", Unit.COUNT, both.gives())
                        .over(
                                Inputs.written("network.asks.input", "asks", Unit.COUNT, both.asks()),
                                "nothing was asked"));
    }

    private static Figure number(String id, String label, Unit unit, Located<BigDecimal> written) {
        return Figure.of(id, label, unit, Inputs.written(id + ".input", label, unit, written));
    }

    private static Figure total(String id, String label, List<Figure> parts) {
        return Figure.of(id, label, Unit.COUNT, Expression.sumOf(parts));
    }

    private static Figure ratio(String id, String label, Figure part, Figure whole, String whyZero) {
        return ratio(id, label, Expression.of(part), Expression.of(whole), whyZero);
    }

    private static Figure ratio(String id, String label, Expression part, Expression whole, String whyZero) {
        return Figure.of(id, label, Unit.RATIO, part.over(whole, whyZero));
    }
}
