package io.sitebrief.read;

import io.sitebrief.programme.Plan;
import java.util.List;
import java.util.Set;

/**
 * What was read of a brief's folder.
 *
 * @param prose every Markdown text, so that its links can be checked before anything is rendered
 * @param incomplete files of which a part could not be read, so that nothing may be concluded from what they lack
 */
public record Reading(Plan plan, List<Prose> prose, Set<String> incomplete) {

    public Reading {
        prose = List.copyOf(prose);
        incomplete = Set.copyOf(incomplete);
    }
}
