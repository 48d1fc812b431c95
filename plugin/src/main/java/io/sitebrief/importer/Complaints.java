package io.sitebrief.importer;

import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Source;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The problems of one file: of each kind the first few in full, and the rest as a count. */
final class Complaints {

    private static final int MOST_OF_A_KIND = 20;

    private final String file;
    private final List<Problem> told = new ArrayList<>();
    private final Map<ProblemKind, Integer> counts = new EnumMap<>(ProblemKind.class);

    Complaints(String file) {
        this.file = file;
    }

    void add(Problem problem) {
        if (counts.merge(problem.kind(), 1, Integer::sum) <= MOST_OF_A_KIND) {
            told.add(problem);
        }
    }

    List<Problem> all() {
        List<Problem> all = new ArrayList<>(told);
        counts.forEach((kind, count) -> {
            if (count > MOST_OF_A_KIND) {
                int more = count - MOST_OF_A_KIND;
                all.add(Problem.of(ProblemKind.MORE_PROBLEMS, Source.ofFile(file), more, kind.code()));
            }
        });
        return List.copyOf(all);
    }
}
