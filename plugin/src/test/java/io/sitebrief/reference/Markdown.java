package io.sitebrief.reference;

import java.util.List;

/** A reference page while it is written. */
final class Markdown {

    private final StringBuilder text = new StringBuilder();

    Markdown(String title, String opening) {
        text.append("<!-- Written by ReferenceTest from the sources; run it with -Dapprove after a change. -->\n\n# ")
                .append(title)
                .append("\n\n")
                .append(opening.strip())
                .append('\n');
    }

    Markdown heading(int level, String words) {
        text.append('\n').append("#".repeat(level)).append(' ').append(words).append('\n');
        return this;
    }

    Markdown paragraph(String words) {
        text.append('\n').append(words).append('\n');
        return this;
    }

    Markdown columns(String... names) {
        text.append('\n');
        row(names);
        text.append("|---".repeat(names.length)).append("|\n");
        return this;
    }

    Markdown row(String... cells) {
        text.append('|');
        for (String cell : List.of(cells)) {
            text.append(' ')
                    .append(cell.replace("|", "\\|").replaceAll("\\s+", " ").strip())
                    .append(" |");
        }
        text.append('\n');
        return this;
    }

    static String code(String words) {
        return words.isEmpty() ? "" : "`" + words + "`";
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
