package io.sitebrief.publish;

import java.util.List;

/**
 * What was done, or in a dry run would be done.
 *
 * @param changed whether the site differs from before
 * @param index the list of versions afterwards
 * @param lines what is done, one line a step, to be shown as it is
 */
public record Publication(boolean changed, SiteIndex index, List<String> lines) {

    public Publication {
        lines = List.copyOf(lines);
    }
}
