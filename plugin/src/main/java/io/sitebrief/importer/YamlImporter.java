package io.sitebrief.importer;

import io.sitebrief.figure.Period;
import io.sitebrief.figure.Unit;
import io.sitebrief.source.Located;
import io.sitebrief.source.Nearest;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Result;
import io.sitebrief.syntax.Node;
import io.sitebrief.syntax.YamlReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads a YAML list of measurements: {@code - {metric: renewal-rate, date: 2026-09, value: 91.2%, channel: …, campaign:
 * …, currency: …}}. A date is a day, a month, a quarter or a year.
 */
public final class YamlImporter implements MetricImporter {

    private static final Set<String> KEYS = Set.of("metric", "date", "value", "channel", "campaign", "currency");
    private static final List<String> NEEDED = List.of("metric", "date", "value");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,17})(\\.\\d{1,12})?%?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What an editor is told of such a file: a JSON Schema, as a tree of maps and lists. */
    public static Map<String, Object> schema() {
        Map<String, Object> text = Map.of("type", List.of("string", "number"));
        SortedMap<String, Object> properties = new TreeMap<>();
        KEYS.forEach(key -> properties.put(key, text));
        SortedMap<String, Object> measurement = new TreeMap<>(
                Map.of("type", "object", "properties", properties, "required", NEEDED, "additionalProperties", false));
        return new TreeMap<>(Map.of(
                "$schema", "https://json-schema.org/draft/2020-12/schema",
                "title", "metrics/*.yaml",
                "type", "array",
                "items", measurement));
    }

    @Override
    public String id() {
        return "yaml";
    }

    @Override
    public void read(MetricFile file, MetricSink sink) throws IOException {
        Result<Node> root = YamlReader.read(file.input());
        root.problems().forEach(sink::problem);
        if (root.value().isEmpty()) {
            return;
        }
        if (root.value().get() instanceof Node.Sequence list) {
            list.items().forEach(item -> item(item, file, sink));
        } else {
            sink.problem(shape(root.value().get(), "the file", "a list of measurements"));
        }
    }

    private static void item(Node node, MetricFile file, MetricSink sink) {
        if (!(node instanceof Node.Mapping mapping)) {
            sink.problem(shape(node, "a measurement", "{metric, date, value}"));
            return;
        }
        Map<String, Located<String>> texts = texts(mapping, sink);
        Optional<Located<String>> metric = needed("metric", texts, mapping, sink);
        Optional<Located<String>> date = needed("date", texts, mapping, sink);
        Optional<Located<String>> value = needed("value", texts, mapping, sink);
        Optional<Observation> row = metric.flatMap(
                id -> date.flatMap(day -> value.flatMap(text -> observation(id, day, text, texts, file, sink))));
        row.ifPresentOrElse(sink::observe, () -> sink.dropped("cannot be read"));
    }

    private static Optional<Observation> observation(
            Located<String> metric,
            Located<String> date,
            Located<String> value,
            Map<String, Located<String>> texts,
            MetricFile file,
            MetricSink sink) {
        Optional<Problem> refusal = file.dictionary().refusal(metric, Set.of());
        refusal.ifPresent(sink::problem);
        Optional<Period> days = days(date, sink);
        Optional<BigDecimal> number =
                refusal.isPresent() ? Optional.empty() : number(value, metric.value(), file, sink);
        return days.flatMap(period -> number.map(known -> new Observation(
                period,
                text(texts, "campaign"),
                text(texts, "channel"),
                Optional.empty(),
                Map.of(metric.value(), known),
                text(texts, "currency"),
                value.source())));
    }

    private static Map<String, Located<String>> texts(Node.Mapping mapping, MetricSink sink) {
        Map<String, Located<String>> texts = new TreeMap<>();
        for (Node.Entry entry : mapping.entries()) {
            String key = entry.key().value();
            if (!KEYS.contains(key)) {
                Problem unknown =
                        Problem.of(ProblemKind.UNKNOWN_KEY, entry.key().source(), key, "a measurement");
                sink.problem(Nearest.to(key, KEYS)
                        .map(nearest -> unknown.withHint("the nearest is '" + nearest + "'"))
                        .orElse(unknown));
            } else if (entry.value() instanceof Node.Scalar scalar) {
                texts.put(key, new Located<>(scalar.text(), scalar.source()));
            } else if (!(entry.value() instanceof Node.Refused)) {
                sink.problem(shape(entry.value(), "'" + key + "'", "a text"));
            }
        }
        return texts;
    }

    private static Optional<Located<String>> needed(
            String key, Map<String, Located<String>> texts, Node.Mapping mapping, MetricSink sink) {
        if (mapping.entry(key).isEmpty()) {
            sink.problem(Problem.of(ProblemKind.MISSING_KEY, mapping.source(), key, "this measurement"));
        }
        return Optional.ofNullable(texts.get(key));
    }

    private static Optional<Period> days(Located<String> date, MetricSink sink) {
        Optional<Period> days = DateForm.period(date.value());
        if (days.isEmpty()) {
            sink.problem(Problem.of(ProblemKind.NOT_A_DATE, date.source(), date.value())
                    .withHint("a month such as 2026-09 or a quarter such as 2026-Q3 is a date here too"));
        }
        return days;
    }

    private static Optional<BigDecimal> number(Located<String> text, String metric, MetricFile file, MetricSink sink) {
        boolean rate = file.dictionary().unit(metric).equals(Optional.of(Unit.RATIO));
        boolean percent = text.value().endsWith("%");
        if (!NUMBER.matcher(text.value()).matches() || percent && !rate) {
            ProblemKind kind = rate ? ProblemKind.NOT_A_RATE : ProblemKind.NOT_A_NUMBER;
            sink.problem(Problem.of(kind, text.source(), text.value()));
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(text.value().replace("%", ""));
        return Optional.of(percent ? number.divide(HUNDRED) : number);
    }

    private static Optional<String> text(Map<String, Located<String>> texts, String key) {
        return Optional.ofNullable(texts.get(key)).map(Located::value);
    }

    private static Problem shape(Node node, String what, String expected) {
        String is = "a text";
        if (node instanceof Node.Mapping) {
            is = "a mapping";
        } else if (node instanceof Node.Sequence) {
            is = "a list";
        } else if (node instanceof Node.Empty) {
            is = "empty";
        }
        return Problem.of(ProblemKind.WRONG_SHAPE, node.source(), what, is, expected);
    }
}
