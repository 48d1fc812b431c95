package io.sitebrief.brief;

import java.util.Optional;

/**
 * A thing of the plan that was added, removed or changed.
 *
 * @param group decision, campaign, assessment, finding, setting, input, formula or figure
 * @param before what it was, as a word or text
 */
public record ItemChange(
        String group, String id, String label, ChangeKind kind, Optional<String> before, Optional<String> after)
        implements Highlight {}
