package io.sitebrief.importer;

import io.sitebrief.programme.Metrics.Message;
import io.sitebrief.source.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The messages that were measured, each once however many files tell of it.
 *
 * <p>Files come in the order of their export, newest first. A value that a newer file gave for the same message and the
 * same days is not taken again, so that lifetime totals are overwritten and never added. The number of messages kept is
 * bounded: rows of further messages count in the sums alone.
 */
final class MessageBook {

    /** The most messages that are told apart in one run. */
    static final int MOST_MESSAGES = 100_000;

    private final int most;
    private final Map<Key, Entry> entries = new HashMap<>();
    private long beyond;

    MessageBook(int most) {
        this.most = most;
    }

    private record Key(String channel, String id) {}

    /** The days for which a file gave some metrics of a message. */
    private record Given(Object file, LocalDate from, LocalDate to, Set<String> metrics) {}

    /** A value and its day. */
    private record Dated(BigDecimal value, LocalDate day) {

        Dated plus(Dated other) {
            return new Dated(value.add(other.value), day);
        }

        Dated later(Dated other) {
            return other.day.isAfter(day) ? other : this;
        }
    }

    /** What is known of a message so far. */
    static final class Entry {

        private final Key key;
        private final Source source;
        private final List<Given> given = new ArrayList<>(1);
        private final Map<String, Dated> values = new TreeMap<>();
        private String title;
        private Optional<String> campaign = Optional.empty();
        private LocalDate first;
        private boolean reported;

        private Entry(Key key, Observation.Post post, LocalDate day, Source source) {
            this.key = key;
            this.source = source;
            this.title = post.title();
            this.first = day;
        }

        String channel() {
            return key.channel();
        }

        Optional<String> campaign() {
            return campaign;
        }

        LocalDate first() {
            return first;
        }

        Source source() {
            return source;
        }

        /** Whether another file gave this metric for this day. */
        boolean has(String metric, LocalDate day, Object file) {
            return given.stream()
                    .anyMatch(other -> !other.file().equals(file)
                            && other.metrics().contains(metric)
                            && !day.isBefore(other.from())
                            && !day.isAfter(other.to()));
        }

        /** Takes note of a row of a file, before its values are looked at. */
        void seen(Observation.Post post, LocalDate day, Optional<String> ofCampaign) {
            first = day.isBefore(first) ? day : first;
            title = title.isEmpty() ? post.title() : title;
            campaign = campaign.isPresent() ? campaign : ofCampaign;
        }

        /** Takes note that a file gave these metrics for this day. */
        void gave(Set<String> metrics, LocalDate day, Object file) {
            for (int i = 0; i < given.size(); i++) {
                Given one = given.get(i);
                if (one.file().equals(file) && one.metrics().equals(metrics)) {
                    LocalDate from = day.isBefore(one.from()) ? day : one.from();
                    LocalDate to = day.isAfter(one.to()) ? day : one.to();
                    given.set(i, new Given(file, from, to, one.metrics()));
                    return;
                }
            }
            given.add(new Given(file, day, day, metrics));
        }

        /** Adds a value of the reporting period; of a metric that does not add up the latest stays. */
        void add(String metric, BigDecimal value, LocalDate day, boolean addsUp) {
            values.merge(metric, new Dated(value, day), addsUp ? Dated::plus : Dated::later);
        }

        void reported() {
            reported = true;
        }

        private Message message() {
            Map<String, BigDecimal> plain = new TreeMap<>();
            values.forEach((metric, dated) -> plain.put(metric, dated.value()));
            return new Message(
                    key.id(),
                    title.isEmpty() ? key.id() : title,
                    key.channel(),
                    campaign,
                    first,
                    Collections.unmodifiableMap(plain),
                    source);
        }
    }

    /** The message of a row, new or known; none where the book is full. */
    Optional<Entry> entry(String channel, Observation.Post post, LocalDate day, Source source) {
        Key key = new Key(channel, post.id());
        Entry known = entries.get(key);
        if (known == null && entries.size() >= most) {
            beyond++;
            return Optional.empty();
        }
        return Optional.of(entries.computeIfAbsent(key, k -> new Entry(k, post, day, source)));
    }

    List<Entry> entries() {
        return entries.values().stream()
                .sorted((a, b) -> a.source.compareTo(b.source))
                .toList();
    }

    /** The messages with rows in the reporting period, by place. */
    List<Message> messages() {
        return entries().stream()
                .filter(entry -> entry.reported)
                .map(Entry::message)
                .toList();
    }

    /** Rows of messages that did not fit. */
    long beyond() {
        return beyond;
    }

    int size() {
        return entries.size();
    }
}
