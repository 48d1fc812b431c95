package io.sitebrief.calculate;

import io.sitebrief.brief.Finding;
import io.sitebrief.programme.Plan;
import io.sitebrief.programme.Profile;
import io.sitebrief.programme.Suppression;
import io.sitebrief.source.Source;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the rules find in the plan, by point and severity. A finding is advice with a place, never an error. */
final class Findings {

    private static final List<String> POINTS = List.of("roi", "presence", "legal", "network", "strategy");
    private static final List<String> SEVERITIES = List.of("high", "medium", "low");

    private Findings() {}

    static List<Finding> of(Plan plan) {
        List<Finding> found = Stream.of(
                        new LegalFindings(plan).all(),
                        new StrategyFindings(plan).all(),
                        new Mistakes(plan).all(),
                        new PeopleFindings(plan).all())
                .flatMap(List::stream)
                .toList();
        return Stream.concat(found.stream(), unused(plan.profile(), found))
                .map(finding -> asideIfSuppressed(finding, plan.profile()))
                .sorted(Comparator.<Finding>comparingInt(finding -> POINTS.indexOf(finding.point()))
                        .thenComparingInt(finding -> SEVERITIES.indexOf(finding.severity()))
                        .thenComparing(Finding::id)
                        .thenComparing(Finding::source))
                .toList();
    }

    /** Entries under suppress that set nothing aside, because what they name is mended or was never found. */
    private static Stream<Finding> unused(Profile profile, List<Finding> found) {
        return profile.suppressions().stream()
                .filter(aside -> found.stream().noneMatch(finding -> aside.covers(finding.id(), finding.subject())))
                .map(Findings::unused);
    }

    private static Finding unused(Suppression aside) {
        String id = "strategy.suppression-unused";
        String rule = aside.finding().value();
        Finding finding = low(
                id,
                rule,
                "This entry sets nothing aside: there is no finding ‘" + rule + "’"
                        + aside.about().map(about -> " about ‘" + about + "’").orElse("") + ".",
                "An entry under suppress names a finding that stands, and goes once that is mended.",
                aside.by(),
                aside.finding().source());
        return aside.about()
                .map(about -> finding.saying(id + ".about", rule, about))
                .orElseGet(() -> finding.naming(rule));
    }

    /** The suppression that lasts longest of those that cover the finding; one past its day is kept, and the finding stands again. */
    private static Finding asideIfSuppressed(Finding finding, Profile profile) {
        return profile.suppressions().stream()
                .filter(aside -> aside.covers(finding.id(), finding.subject()))
                .max(Comparator.comparing(aside -> aside.until().value()))
                .map(aside -> finding.suppressed(new Finding.Suppressed(
                        aside.reason(),
                        aside.until().value(),
                        aside.by(),
                        aside.until().value().isBefore(profile.today()))))
                .orElse(finding);
    }

    static Finding high(String id, String subject, String text, String good, Optional<String> owner, Source source) {
        return finding(id, "high", subject, text, good, owner, Optional.empty(), source);
    }

    static Finding medium(String id, String subject, String text, String good, Optional<String> owner, Source source) {
        return finding(id, "medium", subject, text, good, owner, Optional.empty(), source);
    }

    static Finding low(String id, String subject, String text, String good, Optional<String> owner, Source source) {
        return finding(id, "low", subject, text, good, owner, Optional.empty(), source);
    }

    /** A finding of something that is late since a day. */
    static Finding late(
            String id,
            String subject,
            String text,
            String good,
            Optional<String> owner,
            LocalDate since,
            Source source) {
        return finding(id, "medium", subject, text, good, owner, Optional.of(since), source);
    }

    private static Finding finding(
            String id,
            String severity,
            String subject,
            String text,
            String good,
            Optional<String> owner,
            Optional<LocalDate> since,
            Source source) {
        String point = id.substring(0, id.indexOf('.'));
        return new Finding(
                id,
                point,
                severity,
                subject,
                text,
                id,
                since.map(LocalDate::toString).stream().toList(),
                good,
                owner,
                since,
                Optional.empty(),
                source);
    }
}
