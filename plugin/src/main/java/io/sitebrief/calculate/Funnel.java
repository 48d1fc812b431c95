package io.sitebrief.calculate;

import io.sitebrief.brief.FunnelStep;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Unit;
import io.sitebrief.programme.Metric;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The steps from being seen to an outcome at one place; each rate names its denominator, and steps unknown are left out. */
final class Funnel {

    private static final String CLICKS = "clicks";
    private static final String OUTCOME = "outcome";

    private final Givens givens;
    private final MetricFigures metrics;

    private record Step(String metric, String of) {}

    Funnel(Givens givens, MetricFigures metrics) {
        this.givens = givens;
        this.metrics = metrics;
    }

    List<FunnelStep> steps() {
        Stream<Step> seen = Stream.of(
                new Step("opens", "deliveries"),
                new Step(CLICKS, "impressions"),
                new Step(CLICKS, "views"),
                new Step(CLICKS, "deliveries"));
        Stream<Step> done = givens.dictionary().all().stream()
                .filter(metric -> metric.kind().equals(Optional.of(OUTCOME)))
                .filter(metric -> metric.unit() == Unit.COUNT && metric.addsUp())
                .map(Metric::id)
                .map(id -> new Step(id.value(), CLICKS));
        return Stream.concat(seen, done).flatMap(step -> step(step).stream()).toList();
    }

    private Optional<FunnelStep> step(Step step) {
        Figure rate = metrics.rate(step.metric(), step.of());
        List<Figure> parts = rate.inputs();
        boolean isKnown = parts.size() == 2
                && rate.amount()
                        .known()
                        .filter(value -> value.compareTo(BigDecimal.ONE) <= 0)
                        .isPresent();
        return isKnown
                ? Optional.of(new FunnelStep(
                        givens.dictionary().label(step.metric()),
                        givens.dictionary().label(step.of()),
                        parts.get(0),
                        parts.get(1),
                        rate))
                : Optional.empty();
    }
}
