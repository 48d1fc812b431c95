package io.sitebrief.importer;

import io.sitebrief.figure.Period;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Which file gives which metric of which channel for which days, to find what two files count both. */
final class Coverage {

    private final Dictionary dictionary;
    private final Map<Subject, Map<String, Span>> spans = new HashMap<>();

    Coverage(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    private record Subject(String channel, String metric) {}

    /** What one file gives: the days, the campaigns, and whether each value is of a message, which is told apart. */
    private static final class Span {

        private final MetricFile file;
        private final Set<String> campaigns = new HashSet<>();
        private Period days;
        private boolean messages = true;

        Span(MetricFile file, Period days) {
            this.file = file;
            this.days = days;
        }

        boolean sharesCampaignWith(Span other) {
            boolean general = campaigns.contains("") || other.campaigns.contains("");
            return general || campaigns.stream().anyMatch(other.campaigns::contains);
        }
    }

    /** Takes note of what one file gives. */
    OfFile of(MetricFile file) {
        return new OfFile(file);
    }

    /** The spans of one file, by channel and metric. */
    final class OfFile {

        private final MetricFile file;
        private final Map<String, Map<String, Span>> channels = new HashMap<>();

        private OfFile(MetricFile file) {
            this.file = file;
        }

        void add(Observation row, Set<String> metrics, Optional<String> campaign, Optional<String> channel) {
            Map<String, Span> known = channels.computeIfAbsent(channel.orElse(""), c -> new HashMap<>());
            for (String metric : metrics) {
                if (dictionary.addsUp(metric)) {
                    Span span = known.computeIfAbsent(metric, m -> span(channel, m, row.days()));
                    span.days = hull(span.days, row.days());
                    span.campaigns.add(campaign.orElse(""));
                    span.messages &= row.post().isPresent();
                }
            }
        }

        private Span span(Optional<String> channel, String metric, Period days) {
            return spans.computeIfAbsent(new Subject(channel.orElse(""), metric), s -> new TreeMap<>())
                    .computeIfAbsent(name(file), name -> new Span(file, days));
        }
    }

    /** A file that two sources read, each another sheet of it, stands for two. */
    private static String name(MetricFile file) {
        return file.path() + " " + file.source().source().text();
    }

    /** A warning for every pair of files that count the same metric of the same channel on the same days. */
    List<Problem> overlaps() {
        List<Problem> problems = new ArrayList<>();
        spans.forEach((subject, files) -> {
            List<Span> all = List.copyOf(files.values());
            for (int i = 0; i < all.size(); i++) {
                for (int j = i + 1; j < all.size(); j++) {
                    overlap(subject, all.get(i), all.get(j)).ifPresent(problems::add);
                }
            }
        });
        return problems.stream().sorted().toList();
    }

    /** A warning for the whole months between two files of one kind that are in none of them. */
    List<Problem> gaps() {
        FileGaps gaps = new FileGaps();
        spans.forEach(
                (subject, files) -> files.values().forEach(span -> gaps.add(span.file, subject.metric(), span.days)));
        return gaps.problems();
    }

    private static Optional<Problem> overlap(Subject subject, Span one, Span other) {
        if (one.messages && other.messages || !one.sharesCampaignWith(other)) {
            return Optional.empty();
        }
        String channel = subject.channel().isEmpty() ? "no channel" : subject.channel();
        return one.days
                .intersect(other.days)
                .map(both -> Problem.of(
                        ProblemKind.OVERLAP,
                        other.file.whole(),
                        subject.metric(),
                        channel,
                        both.from(),
                        both.to(),
                        one.file.path()));
    }

    private static Period hull(Period one, Period other) {
        if (!other.from().isBefore(one.from()) && !other.to().isAfter(one.to())) {
            return one;
        }
        return new Period(
                one.from().isBefore(other.from()) ? one.from() : other.from(),
                one.to().isAfter(other.to()) ? one.to() : other.to());
    }
}
