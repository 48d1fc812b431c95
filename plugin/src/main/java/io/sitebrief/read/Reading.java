package io.sitebrief.read;

import io.sitebrief.programme.Plan;
import java.util.List;
import java.util.Set;

/**
 * What was read of a brief's folder.
 *
 * @param prose every Markdown text, so that its links can be checked before anything is rendered
 * @param unread what could not be read, so that nothing is concluded from its absence
 */
public record Reading(Plan plan, List<Prose> prose, Unread unread) {

    public Reading {
        prose = List.copyOf(prose);
    }

    /**
     * What the plan lacks because it could not be read.
     *
     * @param files files of which groups are missing whose ids are not known
     * @param ids ids of groups that are missing
     */
    public record Unread(Set<String> files, Set<String> ids) {

        public Unread {
            files = Set.copyOf(files);
            ids = Set.copyOf(ids);
        }
    }
}
