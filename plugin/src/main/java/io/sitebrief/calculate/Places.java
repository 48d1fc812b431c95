package io.sitebrief.calculate;

import io.sitebrief.programme.Assignment;
import io.sitebrief.source.Located;
import java.util.Optional;

/** Where a line that is taken from a metric looks for it. */
final class Places {

    private Places() {}

    /**
     * The metric at the line's own campaign or channel, where any cell names it; else everywhere, so that a total
     * without a place can be assigned to one.
     */
    static Spread.Measured measured(Givens givens, String metric, Assignment assignment) {
        Place own = of(assignment);
        boolean isNamed =
                !own.equals(Place.EVERYWHERE) && givens.cells().metrics(own).contains(metric);
        Place place = isNamed ? own : Place.EVERYWHERE;
        return new Spread.Measured(givens.cells(), metric, place);
    }

    /** The place that an assignment names. */
    static Place of(Assignment assignment) {
        return new Place(
                assignment.campaign().map(Located::value), assignment.channel().map(Located::value));
    }

    /** An id, or none for what is direct: it came by no channel of ours. */
    static Optional<String> channel(String touched) {
        return touched.isEmpty() || touched.equals("direct") ? Optional.empty() : Optional.of(touched);
    }
}
