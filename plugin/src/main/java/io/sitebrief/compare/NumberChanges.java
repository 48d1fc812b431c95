package io.sitebrief.compare;

import io.sitebrief.brief.NumberChange;
import io.sitebrief.brief.Snapshot;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The figures that have another value than before, and those of earlier periods that were restated. */
final class NumberChanges {

    /** Figures of single periods, lines, messages and uncertainty: told elsewhere, or below what is told. */
    private static final Pattern DETAIL = Pattern.compile(
            "(month|quarter|year|period|forecast|tornado|uncertainty|simulation|evidence|attribution|credit|message|messages|imports|series|metric)[.].*"
                    + "|(cost|benefit)[.]line[.].*|goal[.].*[.](target|planned|variance)|presence[.].*|network[.][^.]+[.].*|legal[.](matrix|risk|control)[.].*"
                    + "|(campaign|channel)[.][^.]+[.](?!(roi|net|cost|benefit)$).*|metrics[.][^.]+[.].*"
                    + "|(costs|benefits)[.].*|.*[.]prior|.*[.](19|20)[0-9]{2}-.*");
    /** Of the details, the lines, whose formulas decide what counts. */
    private static final Pattern LINE = Pattern.compile("(cost|benefit)[.]line[.][^.]+");
    /** Figures that tell how things stand, not what a period brought: they change without being restated. */
    private static final Pattern STATE = Pattern.compile("(legal|network|strategy|presence|goal)[.].*");

    /** What was counted in the period: as written, and yet what readers ask for. */
    private static final Pattern COUNT = Pattern.compile("metrics[.][^.]+");

    private static final Pattern OF_A_PERIOD = Pattern.compile("(month|period)[.](.+)[.](cost|benefit|net|roi)");

    private final Sides sides;
    private final Causes causes;

    NumberChanges(Sides sides) {
        this.sides = sides;
        this.causes = new Causes(sides);
    }

    /** All, the most important first. */
    List<NumberChange> numbers() {
        Snapshot after = sides.after();
        return after.facts().entrySet().stream()
                .filter(NumberChanges::isTold)
                .map(fact -> fact.getKey())
                .filter(id -> !isAlias(after, id) && sides.differs(id, id))
                .map(id -> change(
                        id, id, sides.isSamePeriod() && !STATE.matcher(id).matches()))
                .sorted(ORDER)
                .toList();
    }

    private static boolean isTold(Map.Entry<String, Snapshot.Fact> fact) {
        String id = fact.getKey();
        return !DETAIL.matcher(id).matches()
                && (!fact.getValue().isWritten() || COUNT.matcher(id).matches());
    }

    /** A goal on the return or a part of it says again what that figure says. */
    private static boolean isAlias(Snapshot snapshot, String id) {
        List<String> inputs = snapshot.fact(id).orElseThrow().inputs();
        return id.startsWith("goal.") && inputs.size() == 1 && Importance.of(inputs.get(0)) < Importance.GOALS;
    }

    /** Figures of a period that both versions tell of, where the later one tells otherwise. */
    List<NumberChange> restated() {
        return sides.after().facts().keySet().stream()
                .filter(id -> OF_A_PERIOD.matcher(id).matches())
                .flatMap(id -> earlierName(id).stream()
                        .filter(earlier -> isComplete(id, earlier) && sides.differs(id, earlier))
                        .map(earlier -> change(id, earlier, true)))
                .sorted(Comparator.comparing(NumberChange::id))
                .toList();
    }

    private boolean isComplete(String id, String earlierId) {
        return !sides.after().incomplete().contains(id)
                && !sides.before().incomplete().contains(earlierId);
    }

    /** The same id, or where the earlier version has none, its own figure if it was the version of that period. */
    private Optional<String> earlierName(String id) {
        if (sides.before().fact(id).isPresent()) {
            return Optional.of(id);
        }
        var match = OF_A_PERIOD.matcher(id);
        return match.matches()
                        && !sides.isSamePeriod()
                        && match.group(2).equals(sides.before().period().id())
                        && sides.before().fact(match.group(3)).isPresent()
                ? Optional.of(match.group(3))
                : Optional.empty();
    }

    private NumberChange change(String id, String earlierId, boolean restated) {
        NumberChange bare = new NumberChange(
                id,
                label(id),
                sides.earlier(earlierId).orElseThrow(),
                sides.later(id).orElseThrow(),
                sides.absolute(id, earlierId),
                sides.relative(id, earlierId),
                Optional.empty(),
                restated,
                causes.of(id, earlierId));
        return better(bare);
    }

    /** The figure's name; of a figure of a goal, after the goal's, because many goals have one of that name. */
    private String label(String id) {
        String label = sides.after().fact(id).orElseThrow().label();
        return sides.after().goals().entrySet().stream()
                .filter(goal -> id.startsWith("goal." + goal.getKey() + "."))
                .findFirst()
                .map(goal -> goal.getValue().objective() + ": " + label)
                .orElse(label);
    }

    private NumberChange better(NumberChange bare) {
        Optional<Boolean> up = Directions.betterUp(sides.after(), bare.id());
        if (bare.sign() == 0 || up.isEmpty()) {
            return bare;
        }
        return new NumberChange(
                bare.id(),
                bare.label(),
                bare.before(),
                bare.after(),
                bare.absolute(),
                bare.relative(),
                Optional.of(up.get() == (bare.sign() > 0)),
                bare.restated(),
                bare.causes());
    }

    /** Headline figures first, then the larger change; one that became known or unknown before any size. */
    static final Comparator<NumberChange> ORDER = Comparator.<NumberChange>comparingInt(
                    change -> Importance.of(change.id()))
            .thenComparing(NumberChanges::size, Comparator.reverseOrder())
            .thenComparing(NumberChange::id);

    private static BigDecimal size(NumberChange change) {
        return change.relative()
                .flatMap(figure -> figure.amount().known())
                .or(() -> change.absolute().amount().known())
                .map(BigDecimal::abs)
                .orElse(BigDecimal.valueOf(Long.MAX_VALUE));
    }

    /** Figures on one side only, without those of single periods and without numbers as written. */
    List<String> only(Snapshot here, Snapshot there) {
        return here.facts().entrySet().stream()
                .filter(NumberChanges::isTold)
                .map(fact -> fact.getKey())
                .filter(id -> there.fact(id).isEmpty())
                .toList();
    }

    /** Figures that both sides have and compute by another formula. */
    Stream<String> otherFormula() {
        return sides.after().facts().keySet().stream()
                .filter(id -> LINE.matcher(id).matches() || !DETAIL.matcher(id).matches())
                .filter(id -> sides.before().fact(id).isPresent() && causes.isFormulaChanged(id, id));
    }
}
