package io.sitebrief.check;

import io.sitebrief.programme.Decision;
import io.sitebrief.programme.Plan;
import io.sitebrief.source.Located;
import io.sitebrief.source.Nearest;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Ids that name nothing. */
final class DanglingIds {

    private DanglingIds() {}

    static List<Problem> check(Plan plan, Set<String> files, Set<String> ids) {
        Stream<Problem> references = References.of(plan).stream()
                .filter(reference -> !reference.kind().mayStandIn(files))
                .filter(reference -> !ids.contains(reference.id().value()))
                .flatMap(reference -> dangling(
                        reference.kind().word(),
                        reference.id(),
                        reference.kind().declared(plan)));
        Stream<Problem> options = plan.profile().decisions().stream()
                .flatMap(DanglingIds::options)
                .filter(problem -> !IdKind.DECISION.mayStandIn(files));
        return Stream.concat(references, options).toList();
    }

    private static Stream<Problem> options(Decision decision) {
        List<String> options =
                decision.options().stream().map(option -> option.id().value()).toList();
        return Stream.concat(decision.recommendation().stream(), decision.taken().stream())
                .flatMap(id -> dangling("option", id, options));
    }

    /** A problem where the id is none of those declared, with the nearest of them as the hint. */
    static Stream<Problem> dangling(String word, Located<String> id, Collection<String> declared) {
        if (declared.contains(id.value())) {
            return Stream.empty();
        }
        Problem problem = Problem.of(ProblemKind.DANGLING_ID, id.source(), word, id.value());
        return Stream.of(Nearest.to(id.value(), declared)
                .map(nearest -> problem.withHint("did you mean '" + nearest + "'?"))
                .orElse(problem));
    }
}
