package io.sitebrief.calculate;

import io.sitebrief.brief.ReturnReport.Change;
import io.sitebrief.brief.ReturnReport.PeriodChange;
import io.sitebrief.brief.ReturnReport.PeriodFigures;
import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Period;
import io.sitebrief.figure.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How the net of a period has moved since the one before and since the same of the year before. */
final class PeriodChanges {

    private final Givens givens;

    PeriodChanges(Givens givens) {
        this.givens = givens;
    }

    /**
     * The changes of periods that have an earlier one to be held against; one that is not complete is held against none.
     *
     * @param periods of one length, oldest first
     */
    List<PeriodChange> of(List<PeriodFigures> periods) {
        return periods.stream()
                .filter(PeriodFigures::complete)
                .map(now -> new PeriodChange(
                        now.period(),
                        earlier(periods, now.period().before()).map(before -> change(now, before, "before")),
                        earlier(periods, now.period().yearBefore()).map(before -> change(now, before, "year"))))
                .filter(change -> Stream.of(change.onBefore(), change.onYear()).anyMatch(Optional::isPresent))
                .toList();
    }

    private static Optional<PeriodFigures> earlier(List<PeriodFigures> periods, Period wanted) {
        return periods.stream()
                .filter(one -> one.complete() && one.period().equals(wanted))
                .findFirst();
    }

    private Change change(PeriodFigures now, PeriodFigures before, String key) {
        String id = now.net().id() + ".on-" + key;
        String label = now.net().label() + " beside " + before.period().id();
        Expression net = Expression.of(now.net());
        Expression reference = Expression.of(before.net());
        return new Change(
                givens.money(id, label, PlannedProgress.variance(net, reference)),
                Figure.of(id + "-relative", label, Unit.RATIO, PlannedProgress.relativeVariance(net, reference)));
    }
}
