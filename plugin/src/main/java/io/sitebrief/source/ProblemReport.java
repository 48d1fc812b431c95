package io.sitebrief.source;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Problems as they are printed: one line each as compilers write it, the line of the file with a caret, and the hint.
 *
 * @param lines the lines of a file by its path; none where the file cannot be shown
 */
public record ProblemReport(Function<String, List<String>> lines) {

    private static final int WIDEST = 100;
    private static final int BEFORE = 60;
    private static final String INDENT = "    ";
    private static final String CUT = "…";

    /** One text a problem, sorted by place. */
    public List<String> texts(Collection<Problem> problems) {
        return problems.stream().sorted().map(this::text).toList();
    }

    private String text(Problem problem) {
        StringBuilder text = new StringBuilder(problem.text());
        excerpt(problem).ifPresent(excerpt -> text.append('\n').append(excerpt));
        problem.hint().ifPresent(hint -> text.append('\n').append(INDENT).append(Visible.text(hint)));
        return text.toString();
    }

    private Optional<String> excerpt(Problem problem) {
        Source source = problem.source();
        List<String> all = source.line() == 0 || problem.discreet() ? List.of() : lines.apply(source.file());
        return source.line() < 1 || source.line() > all.size()
                ? Optional.empty()
                : Optional.of(pointed(all.get(source.line() - 1), source.column()));
    }

    /** The line, cut to a width around the column, with a caret under it. Columns count code points. */
    private static String pointed(String line, int column) {
        int[] shown = line.codePoints().map(Visible::codePoint).toArray();
        int caret = Math.min(Math.max(column, 1) - 1, shown.length);
        int start = shown.length <= WIDEST ? 0 : Math.max(0, Math.min(caret - BEFORE, shown.length - WIDEST));
        int end = Math.min(shown.length, start + WIDEST);
        String left = start > 0 ? CUT : "";
        String right = end < shown.length ? CUT : "";
        String cut = new String(shown, start, end - start);
        return (INDENT + left + cut + right).stripTrailing() + "\n" + INDENT + " ".repeat(left.length() + caret - start)
                + "^";
    }
}
