package io.sitebrief.page;

import io.sitebrief.brief.PresenceReport.Assessment;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Executives by channels: what the scores say, and beside it what people decided. */
public record PresenceMatrix(List<String> channels, List<Row> rows) {

    /** An executive; each cell holds the assessments in force for the pair, mostly one. */
    public record Row(String executive, List<List<Entry>> cells) {}

    /** The outcome, which leads to the assessment, both scores, and the recorded verdict or that there is none. */
    public record Entry(Link outcome, List<Tag> tags, List<Piece> scores, String decided) {}

    /** Empty where nobody is assessed. */
    static Optional<PresenceMatrix> of(Edition edition, List<Assessment> current) {
        if (current.isEmpty()) {
            return Optional.empty();
        }
        List<Optional<String>> channels =
                current.stream().map(Assessment::channelLabel).distinct().toList();
        List<Row> rows = current.stream()
                .map(Assessment::executive)
                .distinct()
                .map(executive -> new Row(
                        executive,
                        channels.stream()
                                .map(channel -> entries(edition, current, executive, channel))
                                .toList()))
                .toList();
        return Optional.of(new PresenceMatrix(
                channels.stream()
                        .map(label -> label.orElseGet(() -> edition.text("presence.any-channel")))
                        .toList(),
                rows));
    }

    private static List<Entry> entries(
            Edition edition, List<Assessment> current, String executive, Optional<String> channel) {
        return current.stream()
                .filter(one ->
                        one.executive().equals(executive) && one.channelLabel().equals(channel))
                .map(one -> entry(edition, one))
                .toList();
    }

    private static Entry entry(Edition edition, Assessment one) {
        return new Entry(
                new Link("#" + one.id(), AssessmentViews.outcome(edition, one.outcome(), one.outcomeLabel())),
                tags(edition, one).toList(),
                edition.say(
                        "presence.both-scores",
                        edition.numbers().of(one.organisation()),
                        edition.numbers().of(one.person())),
                one.recorded()
                        .map(recorded -> edition.text(
                                "presence.decided",
                                AssessmentViews.outcome(edition, recorded.verdict(), recorded.verdictLabel())))
                        .orElseGet(() -> edition.text("presence.no-decision")));
    }

    /** What calls for attention: a closed gate, views far apart, another decision than the score's, a review overdue. */
    static Stream<Tag> tags(Edition edition, Assessment one) {
        return Stream.of(
                        Optional.of(Tag.bad(edition.text("presence.tag.gate")))
                                .filter(tag -> one.gates().stream()
                                        .anyMatch(gate -> gate.state().equals("closed"))),
                        Optional.of(Tag.bad(edition.text("presence.tag.misaligned"))
                                        .because(edition.text("presence.tag.misaligned-rule")))
                                .filter(tag -> one.misaligned()),
                        one.recorded()
                                .filter(recorded -> !recorded.verdict().equals(one.outcome()))
                                .map(recorded -> Tag.bad(edition.text("presence.tag.against"))),
                        one.recorded()
                                .filter(recorded -> recorded.reviewOverdue())
                                .map(recorded -> Tag.bad(edition.text("presence.tag.review"))),
                        Optional.of(Tag.of(edition.text("presence.tag.open")))
                                .filter(tag -> one.recorded().isEmpty()))
                .flatMap(Optional::stream);
    }
}
