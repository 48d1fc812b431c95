package io.sitebrief.page;

import io.sitebrief.brief.Comparison;
import io.sitebrief.brief.Contributions;
import io.sitebrief.brief.Highlight;
import io.sitebrief.brief.NumberChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A comparison cut to what fits a page: the leading figures with their causes, then figures alone. */
enum Shortened {
    /** A page of a version, whose provenance page explains its figures. */
    PAGE(20, 8, 8),
    /** A page that explains its figures itself. */
    WITH_WORKINGS(8, 4, 3);

    private static final int MOST_CAUSES = 3; // and one that tells of more

    private final int mostNumbers;
    private final int mostRestated;
    private final int mostExplained;

    Shortened(int mostNumbers, int mostRestated, int mostExplained) {
        this.mostNumbers = mostNumbers;
        this.mostRestated = mostRestated;
        this.mostExplained = mostExplained;
    }

    Comparison of(Comparison whole) {
        List<NumberChange> numbers = first(whole.numbers(), mostNumbers);
        List<NumberChange> restated = first(whole.restated(), mostRestated);
        return new Comparison(
                whole.before(),
                whole.after(),
                numbers,
                whole.more()
                        + whole.numbers().size()
                        - numbers.size()
                        + whole.restated().size()
                        - restated.size(),
                restated,
                whole.targets(),
                whole.decisions(),
                whole.risks(),
                whole.campaigns(),
                whole.assessments(),
                whole.findings(),
                whole.settings(),
                whole.inputs(),
                whole.formulas(),
                whole.figures(),
                told(whole.contributions()),
                highlights(whole, Stream.concat(numbers.stream(), restated.stream())),
                whole.file());
    }

    private static Contributions told(Contributions whole) {
        return new Contributions(whole.net(), whole.leading(), whole.others(), whole.rest(), whole.why());
    }

    /** Figures stand among the highlights as they stand in the tables, and only if they do. */
    private static List<Highlight> highlights(Comparison whole, Stream<NumberChange> shown) {
        Map<String, NumberChange> byId =
                shown.collect(Collectors.toMap(NumberChange::id, change -> change, (a, b) -> a));
        return whole.highlights().stream()
                .flatMap(each -> each instanceof NumberChange number
                        ? Optional.ofNullable(byId.get(number.id())).stream()
                        : Stream.of(each))
                .toList();
    }

    private List<NumberChange> first(List<NumberChange> changes, int most) {
        List<NumberChange> first = new ArrayList<>();
        for (NumberChange change : changes.subList(0, Math.min(most, changes.size()))) {
            boolean explained = first.size() < mostExplained;
            first.add(new NumberChange(
                    change.id(),
                    change.label(),
                    change.before(),
                    change.after(),
                    change.absolute(),
                    explained ? change.relative() : Optional.empty(),
                    change.better(),
                    change.restated(),
                    explained ? causes(change) : List.of()));
        }
        return first;
    }

    /** Without the figure as its own cause. */
    private static List<NumberChange.Cause> causes(NumberChange change) {
        return change.causes().stream()
                .filter(cause -> cause.kind() != NumberChange.Cause.Kind.INPUT
                        || !cause.id().equals(change.id()))
                .limit(MOST_CAUSES + 1L)
                .toList();
    }
}
