package io.sitebrief.calculate;

import io.sitebrief.brief.Measure;
import io.sitebrief.brief.Series;
import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Period;
import io.sitebrief.figure.Unit;
import io.sitebrief.programme.Metric;
import io.sitebrief.programme.Metrics;
import io.sitebrief.source.Located;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Metrics as figures at one place: what adds up is summed, what does not takes the latest value, and what is derived is
 * computed from sums, so that ratios are never averaged. A derived metric names the figures that it is made of.
 */
final class MetricFigures {

    /** What the return itself yields. */
    private static final Set<String> RETURN = Set.of("cost", "benefit", "net", "roi");

    /** What is shown elsewhere than among the measures. */
    private static final Set<String> ELSEWHERE = Set.of("cost", "benefit", "net", "roi", "bcr", Cells.MESSAGES);

    private static final int DEEPEST = 8;

    private final Givens givens;
    private final Place place;
    private final Function<Period, Map<String, Figure>> money;
    private final Map<String, Figure> known = new HashMap<>();

    /** @param money the cost, benefit, net and return of the place in a window, by metric id */
    MetricFigures(Givens givens, Place place, Function<Period, Map<String, Figure>> money) {
        this.givens = givens;
        this.place = place;
        this.money = money;
    }

    /**
     * What is asked: in which window, under which ids, on which channels.
     *
     * @param channels empty for all
     */
    private record Scope(Period window, UnaryOperator<String> ids, Set<String> channels, int depth) {

        /** For the parts of a formula that only these channels measured in full. */
        Scope within(String metric, Set<String> common) {
            UnaryOperator<String> below = common.equals(channels) ? ids : name -> ids.apply(metric) + "." + name;
            return new Scope(window, below, common, depth + 1);
        }
    }

    /** A metric in the reporting period. */
    Figure figure(String metric) {
        return figure(metric, givens.period(), name -> place.prefix() + "." + name);
    }

    /** A metric in a window, as a figure of this id; what it is made of takes ids below it. */
    Figure figure(String id, String metric, Period window) {
        return figure(metric, window, name -> name.equals(metric) ? id : id + "." + name);
    }

    private Figure figure(String metric, Period window, UnaryOperator<String> ids) {
        return figure(metric, new Scope(window, ids, Set.of(), 0));
    }

    private Figure figure(String metric, Scope scope) {
        String id = scope.ids().apply(metric);
        Figure earlier = known.get(id);
        if (earlier != null) {
            return earlier;
        }
        Figure figure = made(id, metric, value(metric, scope));
        known.put(id, figure);
        return figure;
    }

    private Figure made(String id, String metric, Expression value) {
        String label = givens.dictionary().label(metric);
        Unit unit = givens.dictionary().unit(metric);
        if (unit != Unit.MONEY) {
            return Figure.of(id, label, unit, value);
        }
        boolean isSum = RETURN.contains(metric) || formula(metric).isEmpty();
        return isSum ? givens.money(id, label, value) : Figure.of(id, label, Unit.PRICE, value);
    }

    private Optional<String> formula(String metric) {
        return givens.dictionary().find(metric).flatMap(Metric::formula).map(Located::value);
    }

    /** One metric as a share of another in the reporting period, over the channels that measured both. */
    Figure rate(String metric, String of) {
        String step = metric + "-of-" + of;
        String id = place.prefix() + ".funnel." + step;
        Scope scope =
                new Scope(givens.period(), name -> name.equals(step) ? id : place.prefix() + "." + name, Set.of(), 0);
        String label =
                givens.dictionary().label(metric) + " of " + givens.dictionary().label(of);
        return Figure.of(id, label, Unit.RATIO, derived(step, metric + " / " + of, scope));
    }

    private Expression value(String metric, Scope scope) {
        Period window = scope.window();
        if (RETURN.contains(metric)) {
            return Optional.ofNullable(money.apply(window).get(metric))
                    .map(Expression::of)
                    .orElseGet(() -> new Expression.Missing("the " + metric + " of " + window.id() + " is not split"));
        }
        List<Metrics.Cell> cells = cells(metric, scope);
        if (!cells.isEmpty() || isNoMessage(metric, window)) {
            return measured(scope.ids().apply(metric), metric, cells, window);
        }
        if (scope.depth() > DEEPEST) {
            return new Expression.Missing("the formula of " + metric + " leads back to itself");
        }
        return formula(metric)
                .map(text -> derived(metric, text, scope))
                .orElseGet(() -> new Expression.Missing(whyNot(metric)));
    }

    private List<Metrics.Cell> cells(String metric, Scope scope) {
        List<Metrics.Cell> cells = givens.cells().of(metric, place, scope.window());
        return scope.channels().isEmpty()
                ? cells
                : cells.stream()
                        .filter(cell -> cell.channel()
                                .filter(scope.channels()::contains)
                                .isPresent())
                        .toList();
    }

    private Expression derived(String metric, String formula, Scope scope) {
        Scope parts = scope.within(metric, common(formula, scope));
        return MetricFormula.of(
                formula, name -> RETURN.contains(name) ? value(name, parts) : Expression.of(figure(name, parts)));
    }

    /**
     * The channels that measured every metric of a formula, where some measured only a part of them: clicks of a channel
     * that counts no impressions do not belong into a rate by impressions. As asked where nothing is to be left out.
     */
    private Set<String> common(String formula, Scope scope) {
        Set<String> common = new TreeSet<>();
        Set<String> all = new TreeSet<>();
        boolean isFirst = true;
        for (String name : MetricFormula.names(formula)) {
            List<Metrics.Cell> cells = cells(name, scope);
            Set<String> here = new HashSet<>();
            for (Metrics.Cell cell : cells) {
                if (cell.channel().isEmpty()) {
                    return scope.channels();
                }
                here.add(cell.channel().get());
            }
            if (!here.isEmpty()) {
                all.addAll(here);
                common = isFirst ? here : common.stream().filter(here::contains).collect(Collectors.toSet());
                isFirst = false;
            }
        }
        return common.size() == all.size() || common.isEmpty() ? scope.channels() : Set.copyOf(common);
    }

    /** Where messages are counted at all, a place without any has none. */
    private boolean isNoMessage(String metric, Period window) {
        return metric.equals(Cells.MESSAGES)
                && !givens.cells().of(metric, Place.EVERYWHERE, window).isEmpty();
    }

    private String whyNot(String metric) {
        return givens.dictionary().find(metric).isPresent()
                ? "no file measures " + metric + " here"
                : "the metric " + metric + " is not in the dictionary";
    }

    private Expression measured(String id, String metric, List<Metrics.Cell> cells, Period window) {
        if (!givens.dictionary().addsUp(metric)) {
            return latest(metric, cells);
        }
        boolean isCut = givens.dictionary().unit(metric) == Unit.MONEY
                && cells.stream().anyMatch(cell -> cell.value().scale() > givens.decimals());
        return givens.cells()
                .sum(isCut ? id + ".measured" : id, givens.dictionary().label(metric), cells, window);
    }

    /** The latest month's value: of the whole where it was measured whole, else of the only part that was measured. */
    private Expression latest(String metric, List<Metrics.Cell> cells) {
        if (givens.cells().isOfMessages(metric)) {
            return new Expression.Missing(metric + " of single messages does not add up");
        }
        Period last = cells.get(cells.size() - 1).month();
        List<Metrics.Cell> latest =
                cells.stream().filter(cell -> cell.month().equals(last)).toList();
        List<Metrics.Cell> whole = latest.stream()
                .filter(cell -> cell.campaign().equals(place.campaign())
                        && cell.channel().equals(place.channel()))
                .toList();
        List<Metrics.Cell> fit = whole.isEmpty() ? latest : whole;
        return fit.size() == 1
                ? givens.cells().input(fit.get(0))
                : new Expression.Missing(metric + " does not add up over channels or campaigns");
    }

    /** The metrics that are known at this place in the reporting period, beside the period compared with. */
    List<Measure> measures(Optional<Period> prior) {
        List<Measure> measures = new ArrayList<>();
        for (Metric metric : givens.dictionary().all()) {
            String id = metric.id().value();
            if (!ELSEWHERE.contains(id) && figure(id).amount().isKnown()) {
                measures.add(new Measure(
                        id,
                        metric.label(),
                        metric.better().name().toLowerCase(Locale.ROOT),
                        figure(id),
                        prior.map(window -> figure(id, window, name -> place.prefix() + "." + name + ".prior"))));
            }
        }
        return List.copyOf(measures);
    }

    /** The metrics over the months, those that are known of any; a month without data is unknown. */
    List<Series> series(List<Period> months) {
        Set<String> measured = givens.cells().metrics(place);
        return givens.dictionary().all().stream()
                .filter(metric -> measured.contains(metric.id().value()))
                .map(metric -> series(metric, months))
                .filter(series -> series.points().stream()
                        .anyMatch(point -> point.figure().amount().isKnown()))
                .toList();
    }

    private Series series(Metric metric, List<Period> months) {
        String id = place.prefix() + "." + metric.id().value();
        List<Series.Point> points = months.stream()
                .map(month -> new Series.Point(
                        month,
                        givens.isComplete(month),
                        figure(metric.id().value(), month, name -> place.prefix() + "." + name + "." + month.id())))
                .toList();
        return new Series(id, metric.label(), metric.unit(), points);
    }
}
