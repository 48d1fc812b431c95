package io.sitebrief.importer;

import io.sitebrief.programme.Metrics.Conversion;
import io.sitebrief.programme.Metrics.Touch;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Source;
import io.sitebrief.syntax.Row;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A ledger with a row for each contact. The rows of a conversion need not stand together; its time is that of its last
 * contact, and its value stands on any of its rows.
 */
final class TouchLedger {

    private static final TableShape SHAPE = TableShape.of("touchpoints")
            .needs("conversion", "conversion", "conversion id")
            .needs("time", "time", "date")
            .needs("channel", "channel")
            .takes("campaign", "campaign")
            .takes("message", "message")
            .takes("value", "value")
            .takes("milestone", "milestone");

    private final MetricFile file;
    private final MetricSink sink;
    private final ConversionMoney money;
    private final Names names = new Names();
    private final Map<String, Gathered> gathered = new LinkedHashMap<>();
    private final Map<String, Integer> unknown = new TreeMap<>();
    private int touches;
    private @Nullable Layout layout;

    TouchLedger(MetricFile file, MetricSink sink) {
        this.file = file;
        this.sink = sink;
        this.money = new ConversionMoney(file, sink);
    }

    /** The rows of one conversion so far. */
    private static final class Gathered {

        private final Source source;
        private final List<Touch> touches = new ArrayList<>(2);
        private int[] lines = new int[2];
        private Optional<BigDecimal> value = Optional.empty();

        Gathered(Source source) {
            this.source = source;
        }

        void add(Touch touch, int line) {
            if (touches.size() == lines.length) {
                lines = Arrays.copyOf(lines, lines.length * 2);
            }
            lines[touches.size()] = line;
            touches.add(touch);
        }
    }

    boolean header(Row row) {
        layout = Layout.of(row, SHAPE).orElse(null);
        return layout != null;
    }

    /** Takes a row; whether there is room for another. */
    boolean row(Row row) {
        Layout places = layout;
        if (places != null && !row.isBlank()) {
            row(row, places);
        }
        return gathered.size() <= Ledger.MOST_CONVERSIONS && touches <= Ledger.MOST_TOUCHES;
    }

    private void row(Row row, Layout places) {
        String id = cell(row, "conversion").orElse("");
        Optional<LocalDateTime> time = time(row, places);
        if (row.size() != places.size()) {
            ProblemKind kind = row.size() > places.size() ? ProblemKind.LONG_ROW : ProblemKind.SHORT_ROW;
            sink.problem(Problem.of(kind, row.source(), row.size(), places.size()));
            sink.dropped("another number of cells than the header");
        } else if (id.isEmpty() || time.isEmpty()) {
            sink.dropped("no conversion or no time in the row");
        } else {
            Gathered one = gathered.computeIfAbsent(id, key -> new Gathered(row.source()));
            one.add(touch(row, time.get()), row.line());
            touches++;
            value(row, places, one, id);
        }
    }

    private Touch touch(Row row, LocalDateTime time) {
        return new Touch(
                names.time(time),
                names.once(TouchpointsImporter.channel(cell(row, "channel").orElse(""))),
                names.once(cell(row, "campaign").flatMap(this::campaign)),
                names.once(cell(row, "message")),
                names.once(cell(row, "milestone")));
    }

    private Optional<String> campaign(String name) {
        Optional<String> id = file.campaignId(name);
        if (id.isEmpty()) {
            unknown.merge(name, 1, Integer::sum);
        }
        return id;
    }

    private void value(Row row, Layout places, Gathered one, String id) {
        Optional<BigDecimal> value = places.place("value").flatMap(place -> money.parse(row, place, places));
        Optional<BigDecimal> before = one.value;
        if (value.isPresent() && before.isPresent() && value.get().compareTo(before.get()) != 0) {
            sink.problem(Problem.of(
                    ProblemKind.TWO_VALUES,
                    row.source(),
                    id,
                    value.get().toPlainString(),
                    before.get().toPlainString()));
        }
        one.value = before.or(() -> value);
    }

    private Optional<LocalDateTime> time(Row row, Layout places) {
        int place = places.place("time").orElseThrow();
        String text = row.cell(place).strip().replace(' ', 'T');
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDateTime> time = time(text);
        if (time.isEmpty()) {
            sink.problem(Problem.of(
                    ProblemKind.CELL_NOT_A_DATE,
                    row.at(place),
                    Cells.text(row.cell(place)),
                    places.name(place),
                    "2026-09-30T14:05:00"));
        }
        return time;
    }

    /** A time as its file states it; of one with an offset the wall clock counts. */
    private static Optional<LocalDateTime> time(String text) {
        try {
            if (text.matches(".*T.*([zZ]|[+-]\\d\\d:?\\d\\d)")) {
                return Optional.of(OffsetDateTime.parse(text).toLocalDateTime());
            }
            return Optional.of(LocalDateTime.parse(text.contains("T") ? text : text + "T00:00"));
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }

    private Optional<String> cell(Row row, String role) {
        return Optional.ofNullable(layout)
                .flatMap(places -> places.place(role))
                .map(place -> Cells.text(row.cell(place)))
                .filter(text -> !NumberForm.isMissing(text));
    }

    /** Hands over the conversions, their touches in order of time; each is forgotten as it is handed over. */
    void finish() {
        EarlyTouches early = new EarlyTouches(file.windowDays(), file.path());
        unknown.forEach(
                (name, rows) -> sink.problem(Problem.of(ProblemKind.UNKNOWN_CAMPAIGN, file.whole(), rows, name)));
        if (gathered.size() > Ledger.MOST_CONVERSIONS) {
            sink.problem(FullLedger.problem(file.whole(), "conversions", Ledger.MOST_CONVERSIONS));
        } else if (touches > Ledger.MOST_TOUCHES) {
            sink.problem(FullLedger.problem(file.whole(), "touches", Ledger.MOST_TOUCHES));
        } else {
            Iterator<Map.Entry<String, Gathered>> each = gathered.entrySet().iterator();
            while (each.hasNext()) {
                Map.Entry<String, Gathered> next = each.next();
                finish(next.getKey(), next.getValue(), early);
                each.remove();
            }
        }
        early.problem().ifPresent(sink::problem);
    }

    private void finish(String id, Gathered one, EarlyTouches early) {
        List<Touch> sorted =
                one.touches.stream().sorted(Comparator.comparing(Touch::at)).toList();
        LocalDateTime at = sorted.get(sorted.size() - 1).at();
        early.look(one.touches, one.lines, at);
        BigDecimal value = one.value.orElse(BigDecimal.ZERO);
        Conversion conversion =
                new Conversion(id, at, BigDecimal.ONE, value, BigDecimal.ZERO, sorted, file.path(), one.source);
        sink.conversion(conversion, sorted.size());
    }
}
