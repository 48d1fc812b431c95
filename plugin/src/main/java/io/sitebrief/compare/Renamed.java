package io.sitebrief.compare;

import io.sitebrief.brief.NumberChange.Cause;
import io.sitebrief.brief.NumberChange.Cause.Kind;
import io.sitebrief.figure.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Causes that name one thing twice: a line that each period's file gives another id is gone under the one and new under
 * the other. Told as one thing from its earlier to its later value; not told at all where both are equal.
 */
final class Renamed {

    private Renamed() {}

    static List<Cause> joined(List<Cause> causes) {
        List<Cause> all = new ArrayList<>();
        List<Cause> gone = new ArrayList<>(
                causes.stream().filter(cause -> cause.kind() == Kind.REMOVED).toList());
        for (Cause cause : causes) {
            if (cause.kind() == Kind.ADDED) {
                Optional<Cause> former = gone.stream()
                        .filter(other -> thing(other).equals(thing(cause)))
                        .findFirst();
                former.ifPresent(gone::remove);
                all.add(former.map(other ->
                                new Cause(Kind.INPUT, cause.id(), cause.label(), other.before(), cause.after()))
                        .orElse(cause));
            } else if (cause.kind() != Kind.REMOVED) {
                all.add(cause);
            }
        }
        all.addAll(gone);
        all.removeIf(cause -> cause.kind() == Kind.INPUT && isSame(cause));
        return all;
    }

    private static String thing(Cause cause) {
        return Shape.PERIOD.matcher(cause.label()).replaceAll("period");
    }

    private static boolean isSame(Cause cause) {
        return cause.before().isPresent()
                && cause.after().isPresent()
                && cause.before().get().amount().equals(cause.after().get().amount());
    }

    /** The known value; zero where there is none. */
    static BigDecimal value(Optional<Figure> figure) {
        return figure.flatMap(known -> known.amount().known()).orElse(BigDecimal.ZERO);
    }
}
