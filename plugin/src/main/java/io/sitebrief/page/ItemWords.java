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

    private String word(String group, Optional<String> state) {
        String id = state.orElse("");
        return switch (group) {
            case "decision", "campaign" -> edition.choice("state", id);
            case "assessment" -> edition.choice("presence.outcome", id);
            case "setting" -> edition.choice("attribution", id);
            default -> id;
        };
    }
}
