package io.sitebrief.pipeline;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a shell asks of a review.
 *
 * @param brief the brief with the change
 * @param output the folder that the review is written to
 * @param base a branch, tag or commit, or the name of a published version
 * @param branch the branch that the change goes to, where it is known: some gates hold on one branch only
 * @param failOn the verdict from which the run fails: fail, warn or never
 */
public record DiffRequest(Request brief, Path output, String base, Optional<String> branch, FailOn failOn) {

    /** The verdict from which a run fails; one for which nothing could be evaluated counts as failed. */
    public enum FailOn {
        FAIL,
        WARN,
        NEVER
    }
}
