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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Metrics as figures at one place: what adds up is summed, what does not takes the latest value, and what is derived is
 * computed from sums, so that ratios are never averaged.
 */
final class MetricFigures {

    /** What has its own figures beside the metrics. */
    private static final Set<String> MONEY = Set.of("cost", "benefit", "net", "roi");

    private static final Set<String> RETURN = Set.of("cost", "benefit", "net", "roi", "bcr", Cells.MESSAGES);

    private static final int DEEPEST = 8;

    private final Givens givens;
    private final Place place;
    private final Function<Period, Map<String, Figure>> money;
    private final Set<String> ofMessages;

    /** @param money the cost, benefit, net and so on of the place in a window, by metric id */
    MetricFigures(Givens givens, Place place, Function<Period, Map<String, Figure>> money) {
        this.givens = givens;
        this.place = place;
        this.money = money;
        this.ofMessages = givens.programme().metrics().messages().stream()
                .flatMap(message -> message.values().keySet().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A metric in a window, as a figure of this id. */
    Figure figure(String id, String metric, Period window) {
        String label = givens.dictionary().label(metric);
        Expression value = value(metric, window, 0);
        boolean isSummed = RETURN.contains(metric) || formula(metric).isEmpty();
        Unit unit = givens.dictionary().unit(metric);
        if (unit == Unit.MONEY) {
            return isSummed ? givens.money(id, label, value) : Figure.of(id, label, Unit.PRICE, value);
        }
        return Figure.of(id, label, unit, value);
    }

    private Optional<String> formula(String metric) {
        return givens.dictionary().find(metric).flatMap(Metric::formula).map(Located::value);
    }

    private Expression value(String metric, Period window, int depth) {
        if (MONEY.contains(metric)) {
            return Optional.ofNullable(money.apply(window).get(metric))
                    .map(Expression::of)
                    .orElseGet(() -> new Expression.Missing("the " + metric + " of " + window.id() + " is not split"));
        }
        if (!givens.cells().of(metric, place, window).isEmpty()) {
            return measured(metric, window);
        }
        if (depth > DEEPEST) {
            return new Expression.Missing("the formula of " + metric + " leads back to itself");
        }
        return formula(metric)
                .map(text -> MetricFormula.of(text, name -> value(name, window, depth + 1)))
                .orElseGet(() -> new Expression.Missing(whyNot(metric)));
    }

    private String whyNot(String metric) {
        return givens.dictionary().find(metric).isPresent()
                ? "no file measures " + metric + " here"
                : "the metric " + metric + " is not in the dictionary";
    }

    private Expression measured(String metric, Period window) {
        List<Metrics.Cell> cells = givens.cells().of(metric, place, window);
        return givens.dictionary().addsUp(metric) ? givens.cells().sum(cells, window) : latest(metric, cells);
    }

    /** The latest month's value: of the whole where it was measured whole, else of the only part that was measured. */
    private Expression latest(String metric, List<Metrics.Cell> cells) {
        if (ofMessages.contains(metric)) {
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
            if (RETURN.contains(id)) {
                continue;
            }
            Figure actual = figure(place.prefix() + "." + id, id, givens.period());
            if (actual.amount().isKnown()) {
                Optional<Figure> before = prior.map(window -> figure(place.prefix() + "." + id + ".prior", id, window));
                measures.add(new Measure(
                        id, metric.label(), metric.better().name().toLowerCase(Locale.ROOT), actual, before));
            }
        }
        return List.copyOf(measures);
    }

    /** The metrics over the months, those that were measured at this place; a month without data is unknown. */
    List<Series> series(List<Period> months) {
        Set<String> measured = givens.cells().metrics(place);
        return givens.dictionary().all().stream()
                .filter(metric -> measured.contains(metric.id().value()))
                .filter(metric ->
                        metric.addsUp() || !ofMessages.contains(metric.id().value()))
                .map(metric -> series(metric, months))
                .toList();
    }

    private Series series(Metric metric, List<Period> months) {
        String id = place.prefix() + "." + metric.id().value();
        List<Series.Point> points = months.stream()
                .map(month -> new Series.Point(
                        month,
                        givens.isComplete(month),
                        figure(id + "." + month.id(), metric.id().value(), month)))
                .toList();
        return new Series(id, metric.label(), metric.unit(), points);
    }
}
