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

    private static final int FEW = 8;

    private DanglingIds() {}

    static List<Problem> check(Plan plan, Set<String> files, Set<String> ids) {
        Stream<Problem> references = References.of(plan).stream()
                .filter(reference -> !reference.kind().mayStandIn(files))
                .filter(reference -> !ids.contains(reference.id().value()))
                .flatMap(reference -> dangling(
                        reference.kind().word(),
                        reference.id(),
                        reference.kind().declared(plan),
                        reference.kind().home(reference.id().value())));
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

    /** A problem where the id is none of those declared, with the nearest of them as the hint, or all if they are few. */
    static Stream<Problem> dangling(String word, Located<String> id, Collection<String> declared) {
        if (declared.isEmpty() || declared.size() > FEW) {
            return dangling(
                    word, id, declared, declared.isEmpty() ? "there is none" : "the manual lists those there are");
        }
        return dangling(word, id, declared, "there are " + String.join(", ", declared));
    }

    private static Stream<Problem> dangling(
            String word, Located<String> id, Collection<String> declared, String otherwise) {
        if (declared.contains(id.value())) {
            return Stream.empty();
        }
        String hint = Nearest.to(id.value(), declared)
                .map(nearest -> "did you mean '" + nearest + "'?")
                .orElse(otherwise);
        return Stream.of(Problem.of(ProblemKind.DANGLING_ID, id.source(), word, id.value())
                .withHint(hint));
    }
}
