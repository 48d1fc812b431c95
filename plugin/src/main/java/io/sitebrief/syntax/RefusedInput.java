package io.sitebrief.syntax;

import io.sitebrief.source.Problem;
import java.io.IOException;

/** Carries the owner's mistake out of a stream to the reader that reports it; never leaves this room. */
final class RefusedInput extends IOException {

    private final transient Problem problem;

    RefusedInput(Problem problem) {
        super(problem.text());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
