package io.sitebrief.page;

import io.sitebrief.brief.Comparison;
import io.sitebrief.brief.Contributions;
import io.sitebrief.brief.ItemChange;
import io.sitebrief.brief.NumberChange;
import io.sitebrief.brief.RiskChange;
import io.sitebrief.brief.TargetChange;
import java.util.List;

/** A comparison as brief.json holds it: what changed since the version before, figures as ids of facts. */
public record ChangeData(
        Comparison.Side before,
        Comparison.Side after,
        List<NumberChange> numbers,
        int more,
        List<NumberChange> restated,
        List<TargetChange> targets,
        List<ItemChange> decisions,
        List<RiskChange> risks,
        List<ItemChange> campaigns,
        List<ItemChange> assessments,
        List<ItemChange> findings,
        List<ItemChange> settings,
        List<ItemChange> inputs,
        List<ItemChange> formulas,
        List<ItemChange> figures,
        Contributions contributions) {

    static ChangeData of(Comparison comparison) {
        return new ChangeData(
                comparison.before(),
                comparison.after(),
                comparison.numbers(),
                comparison.more(),
                comparison.restated(),
                comparison.targets(),
                comparison.decisions(),
                comparison.risks(),
                comparison.campaigns(),
                comparison.assessments(),
                comparison.findings(),
                comparison.settings(),
                comparison.inputs(),
                comparison.formulas(),
                comparison.figures(),
                comparison.contributions());
    }
}
