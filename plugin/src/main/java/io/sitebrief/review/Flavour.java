package io.sitebrief.review;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** What a host makes of Markdown. */
enum Flavour {
    /** A host that lets some HTML through: parts fold away, and the marker is a comment. */
    FOLDING {
        @Override
        String marker(String mark) {
            return "<!-- " + mark + " -->";
        }

        @Override
        String titled(String title, String body) {
            return "<details><summary>" + title + "</summary>\n\n" + body + "\n\n</details>";
        }
    },
    /** A host without HTML: parts have headings, and the marker is a link that nothing refers to. */
    PLAIN {
        @Override
        String marker(String mark) {
            return "[//]: # (" + mark + ")";
        }

        @Override
        String titled(String title, String body) {
            return "### " + title + "\n\n" + body;
        }
    };

    abstract String marker(String mark);

    abstract String titled(String title, String body);

    /**
     * A part with so many rows at most.
     *
     * @param more says how many are left out
     */
    String section(Section section, int most, IntFunction<String> more) {
        List<List<String>> rows = section.rows().stream().limit(most).toList();
        int left = section.rows().size() - rows.size();
        String body = section.columns().isEmpty() ? list(rows) : table(section.columns(), rows);
        String whole = left > 0 ? (body + "\n\n" + more.apply(left)).strip() : body;
        return section.isOpen() ? whole : titled(section.title(), whole);
    }

    private static String list(List<List<String>> rows) {
        return rows.stream().map(row -> "- " + row.get(0)).collect(Collectors.joining("\n"));
    }

    private static String table(List<String> columns, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return "";
        }
        String heads = columns.stream()
                .map(head -> Section.isRight(head) ? head.substring(1) : head)
                .collect(Collectors.joining(" | ", "| ", " |"));
        String rule = columns.stream()
                .map(head -> Section.isRight(head) ? "--:" : "---")
                .collect(Collectors.joining("|", "|", "|"));
        return heads + "\n" + rule + "\n"
                + rows.stream()
                        .map(row -> String.join(" | ", row))
                        .map(row -> "| " + row + " |")
                        .collect(Collectors.joining("\n"));
    }
}
