package io.sitebrief.read;

import io.sitebrief.programme.Suppression;

/** The shape of a finding that brief.yaml sets aside. */
final class SuppressionShapes {

    static final Shape<Suppression> SUPPRESSION = Shape.of("a suppression", keys -> {
        var finding = keys.required("finding", Texts.LINE, "Id of the finding's rule", "legal.insurance-not-checked");
        var about =
                keys.optional("about", Texts.LINE.plain(), "What the finding is about; all where missing", "photos");
        var reason = keys.required("reason", Texts.LINE.plain(), "Why it is set aside", "The broker answers in May");
        var until = keys.required("until", Dates.DATE, "Last day on which it is set aside", "2027-05-31");
        var by = keys.optional("by", Texts.LINE.plain(), "Who set it aside", "General counsel");
        return values -> new Suppression(
                values.get(finding),
                values.get(about),
                values.get(reason),
                values.get(until),
                values.get(by),
                values.source());
    });

    private SuppressionShapes() {}
}
