package io.sitebrief.page;

import io.sitebrief.brief.PresenceReport;
import io.sitebrief.brief.PresenceReport.Assessment;
import io.sitebrief.site.SitePage;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * presence.html: should an executive be public on a channel, or not; the verdicts first, then how each came about.
 *
 * @param matrix executives by channels; empty where nobody is assessed
 * @param earlier assessments that a newer one has replaced
 */
public record PresencePage(
        Top top,
        Optional<PresenceMatrix> matrix,
        List<AssessmentView> assessments,
        List<AssessmentView> earlier,
        Optional<Table> findings) {

    private static final String NAME = "presence";
    private static final int FEW = 3;

    static SitePage of(Edition edition) {
        return edition.brief()
                .presence()
                .map(report -> page(edition, report))
                .orElseGet(() -> NotProvidedPage.of(edition, NAME, "presence.yaml"));
    }

    private static SitePage page(Edition edition, PresenceReport report) {
        List<Assessment> current = report.assessments().stream()
                .filter(one -> one.supersededBy().isEmpty())
                .toList();
        AssessmentViews views = new AssessmentViews(edition, report);
        PresencePage view = new PresencePage(
                top(edition, current),
                PresenceMatrix.of(edition, current),
                current.stream().map(views::of).toList(),
                report.assessments().stream()
                        .filter(one -> one.supersededBy().isPresent())
                        .map(views::of)
                        .toList(),
                FindingTable.of(edition, NAME));
        return new SitePage("presence.html", NAME, view);
    }

    private static Top top(Edition edition, List<Assessment> current) {
        return Top.of(
                        edition,
                        NAME,
                        edition.text("presence.kicker"),
                        headline(edition, current),
                        current.size() > FEW || current.isEmpty()
                                ? edition.say("presence.stand")
                                : Edition.join(scores(edition, current), edition.say("presence.stand.people")))
                .with(new PointMemo(edition)
                        .day("presence.assessed", latest(current))
                        .day("presence.next-review", nextReview(current))
                        .upTo(NAME));
    }

    /** The first rule that fits: nobody, far apart, open, decided otherwise, due for review, all in line. */
    private static List<Piece> headline(Edition edition, List<Assessment> current) {
        if (current.isEmpty()) {
            return edition.say("presence.title.none");
        }
        List<Assessment> apart = current.stream().filter(Assessment::misaligned).toList();
        List<Assessment> open =
                current.stream().filter(one -> one.recorded().isEmpty()).toList();
        List<Assessment> against =
                current.stream().filter(PresencePage::isAgainst).toList();
        List<Assessment> late =
                current.stream().filter(PresencePage::reviewIsOverdue).toList();
        return Stream.of(
                        named(edition, "presence.title.apart", apart),
                        named(edition, "presence.title.open", open),
                        named(edition, "presence.title.against", against),
                        named(edition, "presence.title.review", late))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> edition.say("presence.title.agreed"));
    }

    private static Optional<List<Piece>> named(Edition edition, String key, List<Assessment> those) {
        if (those.isEmpty()) {
            return Optional.empty();
        }
        List<String> names =
                those.stream().map(one -> AssessmentViews.name(edition, one)).toList();
        return Optional.of(those.size() < FEW ? edition.say(key, edition.listed(names)) : edition.say(key + ".many"));
    }

    private static boolean isAgainst(Assessment one) {
        return one.recorded()
                .filter(recorded -> !recorded.verdict().equals(one.outcome()))
                .isPresent();
    }

    private static boolean reviewIsOverdue(Assessment one) {
        return one.recorded().filter(PresenceReport.Recorded::reviewOverdue).isPresent();
    }

    private static List<Piece> scores(Edition edition, List<Assessment> current) {
        List<String> outcomes = current.stream()
                .map(one -> edition.text(
                        "presence.stand.one",
                        AssessmentViews.name(edition, one),
                        AssessmentViews.outcome(edition, one.outcome(), one.outcomeLabel())))
                .toList();
        return edition.say("presence.stand.scores", String.join("; ", outcomes));
    }

    private static Optional<LocalDate> latest(List<Assessment> current) {
        return current.stream().flatMap(one -> one.date().stream()).max(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> nextReview(List<Assessment> current) {
        return current.stream()
                .flatMap(one -> one.recorded().stream())
                .flatMap(recorded -> recorded.reviewBy().stream())
                .min(Comparator.naturalOrder());
    }
}
