package io.sitebrief.importer;

import io.sitebrief.figure.Period;
import io.sitebrief.programme.Metrics.Cell;
import io.sitebrief.programme.Metrics.Message;
import io.sitebrief.source.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Observations added up in cells of metric, campaign, channel and month. What it remembers grows with the cells and the
 * bounded messages, never with the rows.
 */
final class MetricTable {

    static final String MESSAGES = "messages";

    /** What a platform credits to itself adds up within one campaign, channel and month, and no further. */
    private static final Set<String> CLAIMED = Set.of("claimed-conversions", "claimed-revenue");

    private final Dictionary dictionary;
    private final Window window;
    private final MessageBook book;
    private final Cube cube = new Cube();
    private final Set<String> stated = new HashSet<>();

    MetricTable(Dictionary dictionary, Window window, int mostMessages) {
        this.dictionary = dictionary;
        this.window = window;
        this.book = new MessageBook(mostMessages);
    }

    /** Where a message is counted. */
    private record Place(Period month, Optional<String> channel, Optional<String> campaign) {}

    /** How many messages a place has, and the first of them. */
    private record Count(long messages, Source source) {

        Count plus(Count other) {
            return new Count(messages + other.messages, source.compareTo(other.source) <= 0 ? source : other.source);
        }
    }

    /** Adds a row whose campaign and channel are known ids and whose money is in the brief's currency. */
    Taken add(Observation row, Optional<String> campaign, Optional<String> channel, Object file) {
        Optional<Period> month = window.cell(row.days());
        if (month.isEmpty()) {
            return Taken.not(window.whyNot(row.days()));
        }
        if (row.values().isEmpty() && row.post().isEmpty()) {
            return Taken.not("no value in the row");
        }
        Optional<MessageBook.Entry> message = row.post().flatMap(post -> message(row, post, campaign, channel));
        Set<String> taken = row.values().keySet();
        if (message.isPresent()) {
            taken = new HashSet<>(taken);
            taken.removeIf(metric -> message.get().has(metric, row.days().from(), file));
            if (taken.isEmpty() && !row.values().isEmpty()) {
                return Taken.not("a newer export holds this message");
            }
            keep(message.get(), row, taken, file);
        }
        boolean untold = row.post().isPresent() && message.isEmpty();
        sum(row, taken, cube.at(month.get(), channel, campaign), untold, channel);
        return new Taken(Optional.empty(), taken);
    }

    private Optional<MessageBook.Entry> message(
            Observation row, Observation.Post post, Optional<String> campaign, Optional<String> channel) {
        Optional<MessageBook.Entry> entry =
                book.entry(channel.orElse(""), post, row.days().from(), row.source());
        entry.ifPresent(known -> known.seen(post, row.days().from(), campaign));
        return entry;
    }

    /** Adds the taken values; a message that the book has no room for is counted here and now. */
    private void sum(
            Observation row, Set<String> taken, Map<String, Cube.Sum> place, boolean untold, Optional<String> channel) {
        if (taken.contains(MESSAGES)) {
            stated.add(channel.orElse(""));
        } else if (untold) {
            cube.sum(place, MESSAGES, row.source()).add(BigDecimal.ONE);
        }
        boolean all = taken.size() == row.values().size();
        row.values().forEach((metric, value) -> {
            if (all || taken.contains(metric)) {
                sum(row, metric, value, place);
            }
        });
    }

    /** A single message's reach says nothing of its month, so such values stay with the message. */
    private void sum(Observation row, String metric, BigDecimal value, Map<String, Cube.Sum> place) {
        if (addsUp(metric, dictionary)) {
            cube.sum(place, metric, row.source()).add(value);
        } else if (row.post().isEmpty()) {
            cube.sum(place, metric, row.source()).replace(value, row.days().to());
        }
    }

    /** Whether the values of one campaign, channel and month make a sum. */
    static boolean addsUp(String metric, Dictionary dictionary) {
        return dictionary.addsUp(metric) || CLAIMED.contains(metric);
    }

    /** What became of a row: the metrics taken from it, or why it was dropped. */
    record Taken(Optional<String> why, Set<String> metrics) {

        static Taken not(String why) {
            return new Taken(Optional.of(why), Set.of());
        }
    }

    private void keep(MessageBook.Entry entry, Observation row, Set<String> taken, Object file) {
        entry.gave(row.values().keySet(), row.days().from(), file);
        if (window.reporting().contains(row.days())) {
            entry.reported();
            row.values().forEach((metric, value) -> {
                if (taken.contains(metric)) {
                    entry.add(metric, value, row.days().from(), dictionary.addsUp(metric));
                }
            });
        }
    }

    /** All cells in a fixed order. Messages are counted too, but in channels for which a file states their number. */
    List<Cell> cells() {
        Map<Place, Count> counts = counts();
        List<Cell> cells = new ArrayList<>();
        cube.forEach((metric, campaign, channel, month, sum) -> {
            Optional<Count> more = metric.equals(MESSAGES)
                    ? Optional.ofNullable(counts.remove(new Place(month, channel, campaign)))
                    : Optional.empty();
            Count all = more.orElse(new Count(0, sum.source())).plus(new Count(0, sum.source()));
            cells.add(new Cell(
                    metric,
                    campaign,
                    channel,
                    month,
                    sum.value().add(BigDecimal.valueOf(all.messages())),
                    sum.rows() + all.messages(),
                    all.source()));
        });
        counts.forEach((place, count) -> cells.add(cell(place, count)));
        cells.sort(Comparator.comparing(Cell::metric)
                .thenComparing(Cell::month)
                .thenComparing(cell -> cell.channel().orElse(""))
                .thenComparing(cell -> cell.campaign().orElse("")));
        return List.copyOf(cells);
    }

    private static Cell cell(Place place, Count count) {
        return new Cell(
                MESSAGES,
                place.campaign(),
                place.channel(),
                place.month(),
                BigDecimal.valueOf(count.messages()),
                count.messages(),
                count.source());
    }

    /** The messages of the book by the place of their first day. */
    private Map<Place, Count> counts() {
        Map<Place, Count> counts = new HashMap<>();
        for (MessageBook.Entry entry : book.entries()) {
            if (!stated.contains(entry.channel())) {
                Period month =
                        window.cell(new Period(entry.first(), entry.first())).orElseThrow();
                Optional<String> channel = Optional.of(entry.channel()).filter(name -> !name.isEmpty());
                counts.merge(new Place(month, channel, entry.campaign()), new Count(1, entry.source()), Count::plus);
            }
        }
        return counts;
    }

    List<Message> messages() {
        return book.messages();
    }

    /** Rows of messages beyond the bound. */
    long beyond() {
        return book.beyond();
    }

    /** How many things are remembered. */
    int stateSize() {
        return cube.size() + book.size();
    }
}
