package io.sitebrief.source;

/**
 * The place of a value: a file named relative to the brief's folder, a line and a column, both counted from 1.
 *
 * <p>Line 0 stands for the file as a whole.
 */
public record Source(String file, int line, int column) implements Comparable<Source> {

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
        int byFile = file.equals(other.file) ? 0 : file.compareTo(other.file);
        int byLine = byFile == 0 ? Integer.compare(line, other.line) : byFile;
        return byLine == 0 ? Integer.compare(column, other.column) : byLine;
    }
}
