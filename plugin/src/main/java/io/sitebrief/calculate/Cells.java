package io.sitebrief.calculate;

import io.sitebrief.figure.Amount;
import io.sitebrief.figure.Certainty;
import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Period;
import io.sitebrief.figure.Places;
import io.sitebrief.programme.Metrics;
import io.sitebrief.source.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The measured cells, found by metric and place, and turned into inputs of formulas. */
final class Cells {

    static final String MESSAGES = "messages";

    private static final int MOST_PLACES = 12;

    private static final NavigableMap<Period, List<Metrics.Cell>> NONE = Collections.emptyNavigableMap();

    private static final Comparator<Metrics.Cell> ORDER = Comparator.comparing(Metrics.Cell::metric)
            .thenComparing(Metrics.Cell::month)
            .thenComparing(cell -> cell.channel().orElse(""))
            .thenComparing(cell -> cell.campaign().orElse(""))
            .thenComparing(Metrics.Cell::source);

    private final Dictionary dictionary;
    private final LocalDate today;
    private final Set<String> ofMessages;
    private final Map<Place, Map<String, NavigableMap<Period, List<Metrics.Cell>>>> byPlace = new HashMap<>();

    Cells(Metrics metrics, Dictionary dictionary, LocalDate today) {
        this.dictionary = dictionary;
        this.today = today;
        this.ofMessages = metrics.messages().stream()
                .flatMap(message -> message.values().keySet().stream())
                .collect(Collectors.toUnmodifiableSet());
        Stream.concat(metrics.cells().stream(), messages(metrics).stream())
                .sorted(ORDER)
                .forEach(this::index);
    }

    private void index(Metrics.Cell cell) {
        put(Place.EVERYWHERE, cell);
        cell.campaign().ifPresent(id -> put(Place.campaign(id), cell));
        cell.channel().ifPresent(id -> put(Place.channel(id), cell));
        if (cell.campaign().isPresent() && cell.channel().isPresent()) {
            put(new Place(cell.campaign(), cell.channel()), cell);
        }
    }

    private void put(Place place, Metrics.Cell cell) {
        byPlace.computeIfAbsent(place, none -> new LinkedHashMap<>())
                .computeIfAbsent(cell.metric(), none -> new TreeMap<>())
                .computeIfAbsent(cell.month(), none -> new ArrayList<>())
                .add(cell);
    }

    /** Counts of the messages themselves, where no file counted them. */
    private static List<Metrics.Cell> messages(Metrics metrics) {
        if (metrics.cells().stream().anyMatch(cell -> cell.metric().equals(MESSAGES))) {
            return List.of();
        }
        Map<List<Object>, List<Metrics.Message>> groups = metrics.messages().stream()
                .collect(Collectors.groupingBy(
                        message -> List.of(message.channel(), message.campaign(), YearMonth.from(message.date()))));
        return groups.values().stream().map(Cells::counted).toList();
    }

    private static Metrics.Cell counted(List<Metrics.Message> group) {
        Metrics.Message first = group.stream()
                .min(Comparator.comparing(Metrics.Message::source))
                .orElseThrow();
        return new Metrics.Cell(
                MESSAGES,
                first.campaign(),
                Optional.of(first.channel()),
                Period.of(YearMonth.from(first.date())),
                BigDecimal.valueOf(group.size()),
                group.size(),
                first.source());
    }

    /** The cells of a metric at a place that have a day in a window, in order of time. */
    List<Metrics.Cell> of(String metric, Place place, Period window) {
        return byPlace.getOrDefault(place, Map.of()).getOrDefault(metric, NONE).entrySet().stream()
                .filter(month -> month.getKey().daysIn(window) > 0)
                .flatMap(month -> month.getValue().stream())
                .toList();
    }

    /** The months in which a metric was measured at a place, in order of time. */
    List<Period> months(String metric, Place place) {
        return List.copyOf(
                byPlace.getOrDefault(place, Map.of()).getOrDefault(metric, NONE).keySet());
    }

    /** The metrics that were measured at a place. */
    Set<String> metrics(Place place) {
        return Collections.unmodifiableSet(byPlace.getOrDefault(place, Map.of()).keySet());
    }

    /** Whether anything was measured at a place in a window. */
    boolean isMeasured(Place place, Period window) {
        return metrics(place).stream()
                .anyMatch(metric -> !of(metric, place, window).isEmpty());
    }

    /** Whether a metric was measured message by message. */
    boolean isOfMessages(String metric) {
        return ofMessages.contains(metric);
    }

    /** The channels that any cell names, sorted. */
    Set<String> channels() {
        return byPlace.keySet().stream()
                .flatMap(place -> place.channel().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The sum of cells inside a window, as one number counted in the files; a month partly inside counts by days.
     *
     * @param id of the number; names the metric, the place and the window, so that it is always the same sum
     */
    Expression sum(String id, String label, List<Metrics.Cell> cells, Period window) {
        if (cells.isEmpty() || !isWithin(cells, window)) {
            return Expression.sum(
                    cells.stream().map(cell -> inside(cell, window)).toList());
        }
        BigDecimal total = BigDecimal.ZERO;
        Certainty worst = Certainty.MEASURED;
        for (Metrics.Cell cell : cells) {
            total = total.add(cell.value());
            worst = worst.worse(certainty(cell));
        }
        return new Expression.Input(
                id.toLowerCase(Locale.ROOT),
                label,
                dictionary.unit(cells.get(0).metric()),
                Amount.of(total),
                worst,
                places(cells));
    }

    private static boolean isWithin(List<Metrics.Cell> cells, Period window) {
        for (Metrics.Cell cell : cells) {
            if (!window.contains(cell.month())) {
                return false;
            }
        }
        return true;
    }

    /** Where the cells begin; of a file with more than a few of them, where the first does. */
    private static List<Source> places(List<Metrics.Cell> cells) {
        Places places = new Places(MOST_PLACES);
        cells.forEach(cell -> places.add(cell.source()));
        return places.told();
    }

    /** Where numbers begin that were added up; of a file with more than a few of them, where the first does. */
    static List<Source> told(Stream<Source> all) {
        Places places = new Places(MOST_PLACES);
        all.forEach(places::add);
        return places.told();
    }

    /** All cells of a metric at a place inside a window, summed. */
    Expression sum(String metric, Place place, Period window) {
        String where = place.equals(Place.EVERYWHERE) ? "" : " of " + place.label();
        return sum(
                String.join(".", "measured", metric, window.id(), place.path()),
                dictionary.label(metric) + where + " in " + window.id(),
                of(metric, place, window),
                window);
    }

    private Expression inside(Metrics.Cell cell, Period window) {
        return Spread.dayShare(cell.month(), window)
                .map(share -> Expression.times(input(cell), share))
                .orElseGet(() -> input(cell));
    }

    private Certainty certainty(Metrics.Cell cell) {
        return cell.month().to().isAfter(today) ? Certainty.PARTIAL : Certainty.MEASURED;
    }

    /** A cell as an input; partial where the data ends before its month does. */
    Expression input(Metrics.Cell cell) {
        List<String> where = Stream.of(cell.channel(), cell.campaign())
                .flatMap(Optional::stream)
                .toList();
        String month = cell.month().id();
        return new Expression.Input(
                Stream.concat(Stream.of("cell", cell.metric(), month), where.stream())
                        .collect(Collectors.joining("."))
                        .toLowerCase(Locale.ROOT),
                Stream.concat(Stream.of(cell.metric(), month), where.stream()).collect(Collectors.joining(" ")),
                dictionary.unit(cell.metric()),
                Amount.of(cell.value()),
                certainty(cell),
                List.of(cell.source()));
    }
}
