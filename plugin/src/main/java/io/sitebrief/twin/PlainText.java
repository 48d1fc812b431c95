package io.sitebrief.twin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Blocks as plain text for a mail's text part: lines of 72 characters, headings underlined, tables in columns. */
final class PlainText {

    private static final int WIDTH = 72;
    private static final int MOST_COLUMN = 34;

    private PlainText() {}

    static String of(List<Block> blocks) {
        return blocks.stream().map(block -> block(block, WIDTH)).collect(Collectors.joining("\n\n")) + "\n";
    }

    private static String block(Block block, int width) {
        if (block instanceof Block.Heading heading) {
            return heading(heading, width);
        }
        if (block instanceof Block.Paragraph paragraph) {
            return wrapped(words(paragraph.text()), width);
        }
        if (block instanceof Block.Verbatim verbatim) {
            return verbatim.text();
        }
        if (block instanceof Block.Quote quote) {
            return indented(blocks(quote.blocks(), width - 2), "> ", "> ");
        }
        if (block instanceof Block.Points points) {
            return IntStream.range(0, points.items().size())
                    .mapToObj(i -> {
                        String mark = points.numbered() ? (i + 1) + ". " : "- ";
                        String rest = " ".repeat(mark.length());
                        return indented(blocks(points.items().get(i), width - mark.length()), mark, rest);
                    })
                    .collect(Collectors.joining("\n"));
        }
        return block instanceof Block.Terms terms ? terms(terms, width) : table((Block.Grid) block, width);
    }

    private static String blocks(List<Block> blocks, int width) {
        return blocks.stream().map(block -> block(block, width)).collect(Collectors.joining("\n"));
    }

    private static String heading(Block.Heading heading, int width) {
        String text = wrapped(words(heading.text()), width);
        int longest = text.lines().mapToInt(String::length).max().orElse(0);
        return heading.level() > 2 ? text : text + "\n" + (heading.level() == 1 ? "=" : "-").repeat(longest);
    }

    private static String terms(Block.Terms terms, int width) {
        int longest = terms.terms().stream()
                .mapToInt(term -> words(term.name()).length())
                .max()
                .orElse(0);
        int column = Math.min(longest, MOST_COLUMN) + 2;
        return terms.terms().stream()
                .map(term -> {
                    String name = words(term.name()) + ":";
                    String value = wrapped(words(term.words()), width - column);
                    return indented(value, padded(name, column, false), " ".repeat(column));
                })
                .collect(Collectors.joining("\n"));
    }

    private static String table(Block.Grid table, int width) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.heads().stream().map(head -> words(head.text())).toList());
        table.rows().forEach(row -> rows.add(row.stream().map(PlainText::words).toList()));
        List<Integer> widths = IntStream.range(0, table.heads().size())
                .mapToObj(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toList();
        int total = widths.stream().mapToInt(one -> one + 2).sum() - 2;
        String grid = total > width ? listed(rows, width) : columns(rows, widths, table.heads());
        return table.caption().map(words -> words(words) + "\n\n" + grid).orElse(grid);
    }

    private static String columns(List<List<String>> rows, List<Integer> widths, List<Block.Head> heads) {
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            lines.add(IntStream.range(0, widths.size())
                    .mapToObj(
                            i -> padded(row.get(i), widths.get(i), heads.get(i).number()))
                    .collect(Collectors.joining("  "))
                    .stripTrailing());
        }
        String rule = widths.stream().map("-"::repeat).collect(Collectors.joining("  "));
        lines.add(1, rule);
        return String.join("\n", lines);
    }

    /** Too wide for columns: each row as a sentence, its first cell before the others. */
    private static String listed(List<List<String>> rows, int width) {
        List<String> heads = rows.get(0);
        return rows.stream()
                .skip(1)
                .map(row -> IntStream.range(1, heads.size())
                        .filter(column -> !row.get(column).isEmpty())
                        .mapToObj(column -> heads.get(column) + " " + row.get(column))
                        .collect(Collectors.joining("; ", row.get(0) + ": ", "")))
                .map(line -> indented(wrapped(line, width - 2), "", "  "))
                .collect(Collectors.joining("\n"));
    }

    private static String padded(String text, int width, boolean right) {
        String space = " ".repeat(Math.max(0, width - text.length()));
        return right ? space + text : text + space;
    }

    private static String words(List<Run> runs) {
        return runs.stream()
                .map(run -> run.href()
                        .filter(href -> href.startsWith("http") && !href.equals(run.text()))
                        .map(href -> run.text() + " <" + href + ">")
                        .orElse(run.text()))
                .collect(Collectors.joining());
    }

    private static String indented(String text, String first, String rest) {
        return first + text.replace("\n", "\n" + rest);
    }

    /** The text in lines no longer than the width; a word that is longer has a line of its own. */
    private static String wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String given :
                text.isEmpty() ? Collections.singletonList("") : text.lines().toList()) {
            StringBuilder line = new StringBuilder();
            for (String word : given.strip().split(" ")) {
                if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
        }
        return String.join("\n", lines);
    }
}
