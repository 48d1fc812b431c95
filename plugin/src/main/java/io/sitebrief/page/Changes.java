package io.sitebrief.page;

import io.sitebrief.brief.Comparison;
import io.sitebrief.brief.Course;
import io.sitebrief.brief.DecisionRecord;
import java.util.List;
import java.util.Optional;

/**
 * What the pages tell of earlier versions.
 *
 * @param since what changed since the version before; empty where the version stands alone
 * @param courses the leading figures through the versions
 * @param decisions what became of each decision through all versions; none where the version stands alone
 * @param others comparisons with versions asked for by name, each a page of its own above the versions
 */
public record Changes(
        Optional<Comparison> since, List<Course> courses, List<DecisionRecord> decisions, List<Comparison> others) {

    public Changes {
        courses = List.copyOf(courses);
        decisions = List.copyOf(decisions);
        others = List.copyOf(others);
    }

    /** A key figure with a line through the versions, where it has no line of its own. */
    Kpi drawn(Kpi kpi) {
        if (kpi.spark().isPresent()) {
            return kpi;
        }
        return courses.stream()
                .filter(course -> course.id().equals(kpi.figure().fact()))
                .findFirst()
                .map(course -> kpi.drawn(CourseTable.line(course)))
                .orElse(kpi);
    }

    public static Changes none() {
        return new Changes(Optional.empty(), List.of(), List.of(), List.of());
    }
}
