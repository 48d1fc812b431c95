package io.sitebrief.compare;

import io.sitebrief.brief.Snapshot;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** A formula with ids in the place of labels, so that a new label is not a new formula. */
final class Shape {

    /** Days, months and quarters: the same formula of another period is no other formula. */
    static final Pattern PERIOD = Pattern.compile("(19|20)[0-9]{2}-([qQ][1-4]|[0-9]{2}(-[0-9]{2})?)");

    /** Days of a period among the days of its year or of its line. */
    private static final Pattern DAYS = Pattern.compile("[0-9]+ ÷ [0-9]+");

    private static final Pattern SHARE = Pattern.compile("\\(share of [^()]*\\)");

    private static final Pattern SUM = Pattern.compile("<[^<>]*>( \\+ <[^<>]*>)*( \\+ [0-9]+ more)?");

    private Shape() {}

    static String of(Snapshot snapshot, Snapshot.Fact fact) {
        String shape = fact.formula();
        List<String> ids = fact.inputs().stream()
                .filter(id -> snapshot.fact(id).isPresent())
                .sorted(Comparator.<String>comparingInt(
                                id -> -snapshot.fact(id).orElseThrow().label().length())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        for (int i = 0; i < ids.size(); i++) {
            String label = snapshot.fact(ids.get(i)).orElseThrow().label();
            shape = shape.replace(label, mark(i));
        }
        for (int i = 0; i < ids.size(); i++) {
            shape = shape.replace(mark(i), "<" + ids.get(i) + ">");
        }
        String unshared = SHARE.matcher(shape).replaceAll("<share>");
        return DAYS.matcher(PERIOD.matcher(unshared).replaceAll("period")).replaceAll("days");
    }

    /** A letter of Unicode's private use stands for an id until all labels are replaced: an id may hold a label. */
    private static String mark(int index) {
        return new StringBuilder().appendCodePoint(0xF0000 + index).toString();
    }

    /** Whether the formula only adds up: a further term makes no other formula of it. */
    static boolean isSum(String shape) {
        return SUM.matcher(shape).matches() || shape.equals("0");
    }
}
