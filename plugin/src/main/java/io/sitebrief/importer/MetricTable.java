package io.sitebrief.importer;

import io.sitebrief.figure.Period;
import io.sitebrief.programme.Metrics.Cell;
import io.sitebrief.programme.Metrics.Message;
import io.sitebrief.source.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
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

    private static final String MESSAGES = "messages";

    /** What a platform credits to itself adds up within one campaign, channel and month, and no further. */
    private static final Set<String> CLAIMED = Set.of("claimed-conversions", "claimed-revenue");

    private final Dictionary dictionary;
    private final Window window;
    private final MessageBook book;
    private final Map<Key, Sum> cells = new HashMap<>();
    private final Set<String> stated = new HashSet<>();

    MetricTable(Dictionary dictionary, Window window, int mostMessages) {
        this.dictionary = dictionary;
        this.window = window;
        this.book = new MessageBook(mostMessages);
    }

    private record Key(String metric, Optional<String> campaign, Optional<String> channel, Period month) {

        Key of(String other) {
            return new Key(other, campaign, channel, month);
        }
    }

    /** A cell in the making. */
    private static final class Sum {

        private BigDecimal value = BigDecimal.ZERO;
        private long rows;
        private LocalDate latest = LocalDate.MIN;
        private final Source source;

        Sum(Source source) {
            this.source = source;
        }

        void add(BigDecimal more) {
            value = value.add(more);
            rows++;
        }

        /** Files come newest first, so that of two values for one day the first to come stays. */
        void replace(BigDecimal by, LocalDate day) {
            rows++;
            if (day.isAfter(latest)) {
                latest = day;
                value = by;
            }
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
        Set<String> taken = new HashSet<>(row.values().keySet());
        message.ifPresent(
                entry -> taken.removeIf(metric -> entry.has(metric, row.days().from(), file)));
        if (taken.isEmpty() && !row.values().isEmpty()) {
            return Taken.not("a newer export holds this message");
        }
        message.ifPresent(entry -> keep(entry, row, taken, file));
        boolean untold = row.post().isPresent() && message.isEmpty();
        sum(row, taken, new Key(MESSAGES, campaign, channel, month.get()), untold);
        return new Taken(Optional.empty(), taken);
    }

    private Optional<MessageBook.Entry> message(
            Observation row, Observation.Post post, Optional<String> campaign, Optional<String> channel) {
        LocalDate day = row.days().from();
        Optional<MessageBook.Entry> entry = book.entry(channel.orElse(""), post, day, row.source());
        entry.ifPresent(known -> known.seen(post, day, campaign));
        return entry;
    }

    /** Adds the taken values; a message that the book has no room for is counted here and now. */
    private void sum(Observation row, Set<String> taken, Key messages, boolean untold) {
        if (taken.contains(MESSAGES)) {
            stated.add(messages.channel().orElse(""));
        } else if (untold) {
            sum(messages, BigDecimal.ONE, row);
        }
        row.values().forEach((metric, value) -> {
            if (taken.contains(metric)) {
                sum(messages.of(metric), value, row);
            }
        });
    }

    /** What became of a row: the metrics taken from it, or why it was dropped. */
    record Taken(Optional<String> why, Set<String> metrics) {

        static Taken not(String why) {
            return new Taken(Optional.of(why), Set.of());
        }
    }

    private void keep(MessageBook.Entry entry, Observation row, Set<String> taken, Object file) {
        LocalDate day = row.days().from();
        entry.gave(row.values().keySet(), day, file);
        if (window.reporting().contains(row.days())) {
            entry.reported();
            row.values().forEach((metric, value) -> {
                if (taken.contains(metric)) {
                    entry.add(metric, value, day, dictionary.addsUp(metric));
                }
            });
        }
    }

    /** A single message's reach says nothing of its month, so such values stay with the message. */
    private void sum(Key key, BigDecimal value, Observation row) {
        if (dictionary.addsUp(key.metric()) || CLAIMED.contains(key.metric())) {
            cells.computeIfAbsent(key, k -> new Sum(row.source())).add(value);
        } else if (row.post().isEmpty()) {
            cells.computeIfAbsent(key, k -> new Sum(row.source()))
                    .replace(value, row.days().to());
        }
    }

    /** All cells in a fixed order. Messages are counted too, but in channels for which a file states their number. */
    List<Cell> cells() {
        Map<Key, Sum> all = new HashMap<>(cells);
        book.entries().stream()
                .filter(entry -> !stated.contains(entry.channel()))
                .forEach(entry -> all.merge(messageKey(entry), one(entry), MetricTable::both));
        Comparator<Cell> order = Comparator.comparing(Cell::metric)
                .thenComparing(Cell::month)
                .thenComparing(cell -> cell.channel().orElse(""))
                .thenComparing(cell -> cell.campaign().orElse(""));
        return all.entrySet().stream()
                .map(entry -> cell(entry.getKey(), entry.getValue()))
                .sorted(order)
                .toList();
    }

    private Key messageKey(MessageBook.Entry entry) {
        Optional<String> channel = Optional.of(entry.channel()).filter(name -> !name.isEmpty());
        Period month = window.cell(new Period(entry.first(), entry.first())).orElseThrow();
        return new Key(MESSAGES, entry.campaign(), channel, month);
    }

    private static Sum one(MessageBook.Entry entry) {
        Sum sum = new Sum(entry.source());
        sum.add(BigDecimal.ONE);
        return sum;
    }

    private static Sum both(Sum one, Sum other) {
        Sum sum = new Sum(one.source.compareTo(other.source) <= 0 ? one.source : other.source);
        sum.value = one.value.add(other.value);
        sum.rows = one.rows + other.rows;
        return sum;
    }

    private static Cell cell(Key key, Sum sum) {
        return new Cell(key.metric(), key.campaign(), key.channel(), key.month(), sum.value, sum.rows, sum.source);
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
        return cells.size() + book.size();
    }
}
