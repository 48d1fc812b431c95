package io.sitebrief.source;

import java.util.Comparator;
import java.util.Optional;

/**
 * One mistake in the owner's files: its kind, its place, what is and what was expected, and a hint where one is known.
 *
 * <p>Problems sort by place, then by code, so that a run always reports them in the same order.
 *
 * @param discreet the line of the file is not printed beside it, because it may tell of persons
 */
public record Problem(ProblemKind kind, Source source, String message, Optional<String> hint, boolean discreet)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::source)
            .thenComparing(problem -> problem.kind().code())
            .thenComparing(Problem::message);

    /** A problem whose message is the kind's pattern filled with the arguments. */
    public static Problem of(ProblemKind kind, Source source, Object... arguments) {
        return new Problem(kind, source, kind.message(arguments), Optional.empty(), false);
    }

    public Problem withHint(String text) {
        return new Problem(kind, source, message, Optional.of(text), discreet);
    }

    /** The same without the line of the file beside it. */
    public Problem discreetly() {
        return new Problem(kind, source, message, hint, true);
    }

    public boolean isError() {
        return kind.severity() == Severity.ERROR;
    }

    /** One line: {@code costs.yaml:9:14: error: … [SB104]}. */
    public String text() {
        String text = source.text() + ": " + kind.severity().word() + ": " + message;
        return Visible.text(text) + " [" + kind.code() + "]";
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
