package io.sitebrief.source;

import java.util.Comparator;

/**
 * The place of a value: a file named relative to the brief's folder, a line and a column, both counted from 1.
 *
 * <p>Line 0 stands for the file as a whole.
 */
public record Source(String file, int line, int column) implements Comparable<Source> {

    private static final Comparator<Source> ORDER =
            Comparator.comparing(Source::file).thenComparingInt(Source::line).thenComparingInt(Source::column);

    /** The place that is a whole file. */
    public static Source ofFile(String file) {
        return new Source(file, 0, 0);
    }

    /** The place as compilers write it: {@code costs.yaml:9:14}. */
    public String text() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }

    @Override
    public int compareTo(Source other) {
        return ORDER.compare(this, other);
    }
}
