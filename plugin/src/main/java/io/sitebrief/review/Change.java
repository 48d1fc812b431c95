package io.sitebrief.review;

import io.sitebrief.brief.Brief;
import io.sitebrief.brief.Comparison;
import io.sitebrief.brief.Snapshot;
import io.sitebrief.programme.Gates;
import io.sitebrief.source.Problem;
import java.util.List;
import java.util.Optional;

/**
 * A change as the foreman found it: what is to be reviewed.
 *
 * @param brief the brief's id; empty where neither side can be read
 * @param branch the branch that the change goes to, where it is known
 * @param digest SHA-256 over the inputs with the change
 * @param baseProblems why there is no base to compare with
 * @param problems mistakes and warnings in the inputs with the change
 */
public record Change(
        Optional<String> brief,
        Base base,
        Optional<String> branch,
        String digest,
        Optional<Snapshot> before,
        Optional<Brief> after,
        Optional<Comparison> comparison,
        Optional<Gates> gates,
        List<PageChange> pages,
        List<InputChange> inputs,
        List<Problem> baseProblems,
        List<Problem> problems) {

    public Change {
        pages = List.copyOf(pages);
        inputs = List.copyOf(inputs);
        baseProblems = List.copyOf(baseProblems);
        problems = List.copyOf(problems);
    }

    long errors() {
        return problems.stream().filter(Problem::isError).count();
    }
}
