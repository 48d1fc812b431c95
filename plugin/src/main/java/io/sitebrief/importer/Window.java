package io.sitebrief.importer;

import io.sitebrief.figure.Period;
import io.sitebrief.programme.Comparison;
import io.sitebrief.programme.Profile;
import io.sitebrief.source.Located;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * The days that a brief looks at: the reporting period, the one it is compared with, and the history before; cut in
 * months, and cut again where a period begins or ends inside a month.
 */
record Window(Period reporting, List<Period> months) {

    static Window of(Profile profile) {
        Period reporting = profile.period().value();
        Optional<Period> compared = compared(profile.compareWith(), reporting);
        LocalDate from = profile.historyFrom().map(Located::value).orElse(reporting.from());
        from = earlier(from, reporting.from());
        from = earlier(from, compared.map(Period::from).orElse(from));
        NavigableSet<LocalDate> cuts = new TreeSet<>(List.of(from, reporting.from()));
        compared.ifPresent(
                period -> cuts.addAll(List.of(period.from(), period.to().plusDays(1))));
        new Period(from, reporting.to()).months().forEach(month -> cuts.add(month.from()));
        cuts.add(reporting.to().plusDays(1));
        List<Period> months = new ArrayList<>();
        for (LocalDate cut = cuts.first(); cut.isBefore(cuts.last()); cut = after(cuts, cut)) {
            months.add(new Period(cut, after(cuts, cut).minusDays(1)));
        }
        return new Window(reporting, List.copyOf(months));
    }

    /**
     * The month that holds the days. Days of several months keep their own span where it lies wholly in the reporting
     * period or wholly before it: a file that gives a quarter in one row cannot be split in months.
     */
    Optional<Period> cell(Period days) {
        if (days.to().isBefore(first()) || days.from().isAfter(reporting.to())) {
            return Optional.empty();
        }
        for (Period month : months) {
            if (month.contains(days)) {
                return Optional.of(month);
            }
        }
        boolean before = days.to().isBefore(reporting.from()) && !days.from().isBefore(first());
        return reporting.contains(days) || before ? Optional.of(days) : Optional.empty();
    }

    /** Why the days have no place here. */
    String whyNot(Period days) {
        if (days.to().isBefore(first())) {
            return "before the history begins on " + first();
        }
        if (days.from().isAfter(reporting.to())) {
            return "after the reporting period";
        }
        return "days partly outside the reporting period or the history";
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(reporting.to());
    }

    private LocalDate first() {
        return months.get(0).from();
    }

    private static Optional<Period> compared(Comparison comparison, Period reporting) {
        UnaryOperator<Period> earlier = switch (comparison) {
            case PRIOR_PERIOD -> Period::before;
            case PRIOR_YEAR -> Period::yearBefore;
            case NONE -> UnaryOperator.identity();
        };
        Period period = earlier.apply(reporting);
        return period.equals(reporting) ? Optional.empty() : Optional.of(period);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate after(NavigableSet<LocalDate> cuts, LocalDate cut) {
        return cuts.tailSet(cut, false).first();
    }
}
