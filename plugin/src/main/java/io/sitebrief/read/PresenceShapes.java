package io.sitebrief.read;

import io.sitebrief.programme.Presence;
import io.sitebrief.source.Located;
import io.sitebrief.source.ProblemKind;
import java.util.Optional;

/** The shapes of presence.yaml. */
final class PresenceShapes {

    private static final Scalar<String> ORGANISATION_ITEM =
            Choices.words("culture", "board-comfort", "demand", "freedom", "support", "crisis-readiness");
    private static final Scalar<String> PERSON_ITEM =
            Choices.words("willingness", "time", "tolerance", "skill", "voice", "privacy");
    private static final Scalar<String> GATE =
            Choices.words("quiet-period", "policy", "legal-review", "safety-concern");
    private static final Scalar<String> VERDICT =
            Choices.words("lead", "selective", "delegate", "personal", "stay-out", "not-yet", "undecided");

    private static final Shape<Presence.Verdict> DECISION = Shape.of("the recorded verdict", keys -> {
        var verdict = keys.required("verdict", VERDICT, "What people decided", "selective");
        var by = keys.optional("by", Texts.LINE.plain(), "Who decided", "Board chair");
        var date = keys.optional("date", Dates.DATE, "Day of the decision", "2026-06-30");
        var review = keys.optional("review-by", Dates.DATE, "Day of the next look", "2027-06-30");
        var conditions =
                keys.list("conditions", Texts.LINE.plain(), "Under which conditions", "[No posts on pending cases]");
        var supersedes =
                keys.optional("supersedes", Texts.ID, "The assessment that it replaces", "chief-executive-2025");
        return values -> new Presence.Verdict(
                values.get(verdict),
                values.get(by),
                values.get(date),
                values.get(review),
                values.get(conditions),
                values.get(supersedes),
                values.source());
    });

    private static final Shape<Presence.Assessment> ASSESSMENT = Shape.checked("an assessment", keys -> {
        var id = keys.optional(
                "id", Texts.ID, "Its id; executive and channel where missing", "chief-executive-linkedin");
        var executive = keys.required("executive", Texts.LINE.plain(), "Who, as a role", "Chief executive");
        var channel = keys.optional("channel", Texts.ID, "On which channel", "linkedin");
        var date = keys.optional("date", Dates.DATE, "Day of the answers", "2026-06-12");
        var organisation = keys.map(
                "organisation",
                ORGANISATION_ITEM,
                Choices.ANSWER,
                "The organisation's view, 0 to 4 or unknown",
                "{culture: 3}");
        var person =
                keys.map("person", PERSON_ITEM, Choices.ANSWER, "The person's view, 0 to 4 or unknown", "{time: 2}");
        var gates = keys.map("gates", GATE, Choices.YES_NO_UNKNOWN, "What stops everything", "{quiet-period: no}");
        var decision = keys.optional("decision", DECISION, "What people decided, beside the score");
        return values -> {
            Optional<Located<String>> channelId = values.get(channel);
            if (values.written(organisation, person).isEmpty()) {
                return values.refuse(
                        ProblemKind.MISSING_KEY, values.source(), "organisation' or 'person", "an assessment");
            }
            String derived = Texts.slug(
                    values.get(executive) + " " + channelId.map(Located::value).orElse(""));
            return Optional.of(new Presence.Assessment(
                    values.get(id).orElseGet(() -> new Located<>(derived, values.source())),
                    values.get(executive),
                    channelId,
                    values.get(date),
                    values.get(organisation).map(),
                    values.get(person).map(),
                    values.get(gates).map(),
                    values.get(decision),
                    values.source()));
        };
    });

    /** Each is shown with the share of every answer, so that fewer fit into memory than elsewhere. */
    private static final int MOST = 200;

    /** presence.yaml. */
    static final Shape<Presence> PRESENCE = Shape.of("presence.yaml", keys -> {
        var assessments = keys.list("assessments", ASSESSMENT, MOST, "One executive on one channel each");
        return values -> new Presence(values.get(assessments), values.source());
    });

    private PresenceShapes() {}
}
