package io.sitebrief.read;

import io.sitebrief.programme.RiskCategory;
import io.sitebrief.programme.RiskRegister;
import io.sitebrief.source.ProblemKind;
import java.util.List;
import java.util.Optional;

/** The shapes of risks.yaml. */
final class RiskShapes {

    private static final int HIGHEST = 5;
    private static final List<String> LIKELIHOOD =
            List.of("Hardly ever", "Unlikely", "Possible", "Likely", "Almost certain");
    private static final List<String> IMPACT = List.of("Trifling", "Minor", "Noticeable", "Serious", "Grave");

    private static final Shape<RiskRegister.Scale> SCALE = Shape.checked("the scale", keys -> {
        var likelihood = keys.optional(
                "likelihood",
                new ListOf<>(Texts.LINE.plain()),
                "What 1 to 5 mean",
                "[Hardly ever, Unlikely, Possible, Likely, Almost certain]");
        var impact = keys.optional(
                "impact",
                new ListOf<>(Texts.LINE.plain()),
                "What 1 to 5 mean",
                "[Trifling, Minor, Noticeable, Serious, Grave]");
        var appetite =
                keys.fallback("appetite", Numbers.whole(1, HIGHEST * HIGHEST), "9", "Highest score that is accepted");
        return values -> {
            List<String> likely = values.get(likelihood).orElse(LIKELIHOOD);
            List<String> heavy = values.get(impact).orElse(IMPACT);
            return five(values, likelihood, likely) & five(values, impact, heavy)
                    ? Optional.of(new RiskRegister.Scale(likely, heavy, values.get(appetite)))
                    : Optional.empty();
        };
    });

    private static final Shape<RiskRegister.Rating> RATING = Shape.of("a rating", keys -> {
        var likelihood = keys.required("likelihood", Numbers.whole(1, HIGHEST), "How likely, 1 to 5", "4");
        var impact = keys.required("impact", Numbers.whole(1, HIGHEST), "How grave, 1 to 5", "3");
        return values -> new RiskRegister.Rating(values.get(likelihood), values.get(impact));
    });

    private static final Shape<RiskRegister.Acceptance> ACCEPTANCE = Shape.of("the acceptance", keys -> {
        var by = keys.optional("by", Texts.LINE.plain(), "Who accepted it", "Executive board");
        var date = keys.optional("date", Dates.DATE, "On which day", "2026-03-01");
        var expires = keys.optional("expires", Dates.DATE, "Until when", "2027-03-01");
        return values ->
                new RiskRegister.Acceptance(values.get(by), values.get(date), values.get(expires), values.source());
    });

    private static final Shape<RiskRegister.Risk> RISK = Shape.checked("a risk", keys -> {
        var id = keys.required("id", Texts.ID, "Its id", "ugc-copyright");
        var category =
                keys.required("category", Choices.of(RiskCategory.class), "One of the ten categories", "copyright");
        var risk = keys.required(
                "risk",
                Texts.LINE.plain(),
                "One sentence: cause, event, effect",
                "Members post pictures they do not own");
        var inherent = keys.optional("inherent", RATING, "Judged before controls");
        var residual = keys.optional("residual", RATING, "Judged after controls");
        var controls = keys.list("controls", Texts.ID, "The controls that lower it", "[asset-register]");
        var owner = Owners.owner(keys);
        var treatment = keys.optional(
                "treatment", Choices.of(RiskRegister.Treatment.class), "What is done about it", "mitigate");
        var actions = keys.list("actions", Owners.ACTION, "What is still to be done");
        var acceptance = keys.optional("acceptance", ACCEPTANCE, "Who accepted it, and until when");
        var review = keys.optional("review-by", Dates.DATE, "Day of the next review", "2026-12-31");
        var jurisdiction = keys.optional("jurisdiction", Texts.LINE.plain(), "Where the law applies", "EU");
        var insured = keys.optional(
                "insured", Choices.words("yes", "no", "unknown"), "Whether insurance covers it", "unknown");
        var decision =
                keys.optional("decision", Texts.ID, "The decision of brief.yaml that deals with it", "renew-platform");
        return values -> values.written(inherent, residual).isEmpty()
                ? values.refuse(ProblemKind.MISSING_KEY, values.source(), "inherent' or 'residual", "a risk")
                : Optional.of(new RiskRegister.Risk(
                        values.get(id),
                        values.get(category),
                        values.get(risk),
                        values.get(inherent),
                        values.get(residual),
                        values.get(controls),
                        values.get(owner),
                        values.get(treatment),
                        values.get(actions),
                        values.get(acceptance),
                        values.get(review),
                        values.get(jurisdiction),
                        values.get(insured),
                        values.get(decision),
                        values.source()));
    });

    private static final Shape<RiskRegister.Control> CONTROL = Shape.of("a control", keys -> {
        var id = keys.required("id", Texts.ID, "Its id", "asset-register");
        var effectiveness = keys.optional("effectiveness", Numbers.FRACTION, "By how much it lowers a score", "60%");
        var what = keys.optional("what", Texts.LINE.plain(), "What it is", "Register of pictures and their licences");
        var owner = Owners.owner(keys);
        var evidence =
                keys.optional("evidence", Texts.LINK, "What proves it: text, a web address or a file", "register.pdf");
        var checked = keys.optional("checked", Dates.DATE, "Day of the last check", "2026-05-02");
        var effective = keys.optional("effective", Choices.YES_NO.plain(), "Whether it worked at that check", "yes");
        return values -> new RiskRegister.Control(
                values.get(id),
                values.get(effectiveness),
                values.get(what),
                values.get(owner),
                values.get(evidence),
                values.get(checked),
                values.get(effective),
                values.source());
    });

    private static final Shape<RiskRegister.Counsel> COUNSEL = Shape.of("counsel's review", keys -> {
        var name = keys.optional("name", Texts.LINE.plain(), "Who reviewed", "General counsel");
        var reviewed = keys.optional("reviewed", Dates.DATE, "On which day", "2026-02-11");
        return values -> new RiskRegister.Counsel(values.get(name), values.get(reviewed), values.source());
    });

    /** risks.yaml. */
    static final Shape<RiskRegister> RISKS = Shape.of("risks.yaml", keys -> {
        var scale = keys.group("scale", SCALE, "What 1 to 5 mean, and what is accepted");
        var risks = keys.list("risks", RISK, "The register");
        var controls = keys.list("controls", CONTROL, "What lowers the risks");
        var counsel = keys.optional("counsel", COUNSEL, "Counsel's review of the register");
        return values -> new RiskRegister(
                values.get(scale), values.get(risks), values.get(controls), values.get(counsel), values.source());
    });

    private RiskShapes() {}

    private static boolean five(Values values, Key<?> key, List<String> anchors) {
        if (anchors.size() != HIGHEST) {
            values.report(
                    ProblemKind.OUT_OF_RANGE,
                    values.source(key),
                    "'" + key.name() + "'",
                    "a list of " + anchors.size(),
                    "5 items");
        }
        return anchors.size() == HIGHEST;
    }
}
