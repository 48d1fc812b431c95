package io.sitebrief.compare;

import io.sitebrief.brief.ChangeKind;
import io.sitebrief.brief.Comparison;
import io.sitebrief.brief.Highlight;
import io.sitebrief.brief.ItemChange;
import io.sitebrief.brief.NumberChange;
import io.sitebrief.brief.RiskChange;
import io.sitebrief.brief.TargetChange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is told first. By rule: the return; targets made easier; decisions made, reversed or overdue; risks above the
 * appetite; restated periods; then other goals, figures, risks and things of the plan.
 */
final class Highlights {

    private Highlights() {}

    static List<Highlight> of(Comparison comparison) {
        List<Highlight> all = new ArrayList<>();
        comparison.numbers().stream().filter(Highlights::isTold).forEach(all::add);
        comparison.restated().stream()
                .filter(change -> change.id().endsWith(".roi"))
                .forEach(all::add);
        all.addAll(comparison.targets());
        all.addAll(comparison.decisions());
        all.addAll(comparison.risks());
        all.addAll(comparison.assessments());
        comparison.campaigns().stream()
                .filter(change -> change.kind() != ChangeKind.REMOVED)
                .forEach(all::add);
        all.sort(Comparator.comparingInt(Highlights::rank)); // a stable sort: each list keeps its own order
        return all;
    }

    /** Net and the ratio of benefit to cost say again what the return says, unless it is unknown. */
    private static boolean isTold(NumberChange change) {
        return !change.id().equals("bcr") && !change.id().equals("break-even-margin");
    }

    private static int rank(Highlight highlight) {
        if (highlight instanceof NumberChange number) {
            return number(number);
        }
        if (highlight instanceof TargetChange target) {
            return target.eased() ? 1 : 6;
        }
        if (highlight instanceof RiskChange risk) {
            return risk.aboveAppetite() && risk.kind() != ChangeKind.LOWERED ? 3 : 7;
        }
        ItemChange item = (ItemChange) highlight;
        return switch (item.group()) {
            case "decision" -> item.kind() == ChangeKind.ADDED || item.kind() == ChangeKind.REMOVED ? 6 : 2;
            case "assessment" -> 7;
            default -> 8;
        };
    }

    private static int number(NumberChange number) {
        if (number.id().equals("roi")) {
            return 0;
        }
        if (number.id().startsWith("period.") || number.id().startsWith("month.")) {
            return 4;
        }
        int importance = Importance.of(number.id());
        if (importance >= Importance.LEAST) {
            return 9;
        }
        return importance < 4 ? 5 : 6;
    }
}
