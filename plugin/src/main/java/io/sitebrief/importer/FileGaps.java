package io.sitebrief.importer;

import io.sitebrief.figure.Period;
import io.sitebrief.source.Located;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Months that lie between two files of one kind and that no file gives, as when the export of a month is missing. Files
 * are of one kind when one reader takes the same metric from them for the same channel.
 */
final class FileGaps {

    private final Map<Kind, Map<String, Given>> files = new HashMap<>();

    private record Kind(String reader, String channel, String metric) {}

    /** The days of a metric in a file. */
    private record Given(MetricFile file, Period days) {

        Given with(Period more) {
            LocalDate from = more.from().isBefore(days.from()) ? more.from() : days.from();
            LocalDate to = more.to().isAfter(days.to()) ? more.to() : days.to();
            return new Given(file, new Period(from, to));
        }
    }

    /** Whole months after one file and before another one. */
    private record Gap(MetricFile before, MetricFile after, Period months) {}

    /** Takes note of days that a file gives of a metric, in whatever place. */
    void add(MetricFile file, String metric, Period days) {
        Kind kind = new Kind(
                file.source().reader().value(),
                file.source().channel().map(Located::value).orElse(""),
                metric);
        files.computeIfAbsent(kind, k -> new TreeMap<>())
                .merge(file.path(), new Given(file, days), (known, more) -> known.with(more.days()));
    }

    /** A warning for every gap, with the metrics that it is of. */
    List<Problem> problems() {
        Map<Gap, Set<String>> metrics = new HashMap<>();
        files.forEach((kind, given) -> gaps(given.values().stream()
                        .sorted(Comparator.comparing(one -> one.days().from()))
                        .toList())
                .forEach(gap ->
                        metrics.computeIfAbsent(gap, g -> new TreeSet<>()).add(kind.metric())));
        List<Problem> problems = new ArrayList<>();
        metrics.forEach((gap, names) -> problems.add(Problem.of(
                ProblemKind.FILES_APART,
                gap.after().whole(),
                String.join(", ", names),
                gap.months().from(),
                gap.months().to(),
                gap.before().path())));
        return problems.stream().sorted().toList();
    }

    /** The gaps between files in the order of their first days. */
    private static List<Gap> gaps(List<Given> given) {
        List<Gap> gaps = new ArrayList<>();
        Given latest = given.get(0);
        for (Given next : given) {
            LocalDate from = latest.days().to().plusMonths(1).withDayOfMonth(1);
            LocalDate to = next.days().from().withDayOfMonth(1).minusDays(1);
            if (from.isBefore(to)) {
                gaps.add(new Gap(latest.file(), next.file(), new Period(from, to)));
            }
            latest = next.days().to().isAfter(latest.days().to()) ? next : latest;
        }
        return gaps;
    }
}
