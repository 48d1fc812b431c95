package io.sitebrief.page;

import io.sitebrief.brief.ItemChange;
import java.util.Optional;

/** The words for what a thing of the plan was and is. */
record ItemWords(Edition edition) {

    String before(ItemChange change) {
        return word(change.group(), change.before());
    }

    String after(ItemChange change) {
        return word(change.group(), change.after());
    }

    /** What it is called: a figure and a finding in the language of the pages, all else as its owners wrote it. */
    String label(ItemChange change) {
        return switch (change.group()) {
            case "figure", "formula" -> edition.names().of(change.label());
            case "finding" ->
                edition.brief().findings().stream()
                        .filter(finding -> change.id().equals(finding.id() + " " + finding.subject()))
                        .findFirst()
                        .map(finding -> new FindingWords(edition, finding).plain())
                        .orElse(change.label());
            default -> change.label();
        };
    }

    private String word(String group, Optional<String> state) {
        String id = state.orElse("");
        return switch (group) {
            case "decision", "campaign" -> edition.choice("state", id);
            case "assessment" -> edition.choice("presence.outcome", id);
            case "setting" -> edition.choice("attribution", id);
            case "formula" -> edition.names().formula(id);
            default -> id;
        };
    }
}
