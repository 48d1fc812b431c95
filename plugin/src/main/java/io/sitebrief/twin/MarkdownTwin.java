package io.sitebrief.twin;

import io.sitebrief.site.SiteFile;
import io.sitebrief.twin.Run.Look;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;

/** A page as Markdown (CommonMark with tables): what stands in its main part, links leading to the twins of pages. */
public final class MarkdownTwin {

    private static final String HTML = ".html";
    private static final String MARKDOWN = ".md";
    private static final String SPECIAL = "\\`*_[]<>&|~";
    private static final Pattern START = Pattern.compile("(?m)^([-+#=]|\\d+(?=[.)]))");
    private static final Pattern NUMBER = Pattern.compile("(?m)^\\\\(\\d+)");
    private static final Pattern PAGE = Pattern.compile("(?!\\.\\./(?:versions|index)\\.html)([^:?#]+)\\.html(#.*)?");

    private static final Pattern BARE = Pattern.compile("[^\\s()<>]+");
    private static final Pattern TRAILING = Pattern.compile("(?m)[ ]+$");

    private MarkdownTwin() {}

    /** The path of a page's twin: {@code roi.md}. */
    public static String path(String page) {
        return page.substring(0, page.length() - HTML.length()) + MARKDOWN;
    }

    public static SiteFile of(SiteFile page) {
        return SiteFile.text(
                path(page.path()),
                blocks(Blocks.of(Jsoup.parseBodyFragment(MainPart.of(page)).body())) + "\n");
    }

    private static String blocks(List<Block> blocks) {
        return blocks.stream().map(MarkdownTwin::block).collect(Collectors.joining("\n\n"));
    }

    private static String block(Block block) {
        if (block instanceof Block.Heading heading) {
            return "#".repeat(heading.level()) + " " + line(heading.text());
        }
        if (block instanceof Block.Paragraph paragraph) {
            return lines(paragraph.text());
        }
        if (block instanceof Block.Verbatim verbatim) {
            return verbatim.text().lines().map(line -> "    " + line).collect(Collectors.joining("\n"));
        }
        if (block instanceof Block.Points points) {
            return points(points);
        }
        if (block instanceof Block.Quote quote) {
            return prefixed(blocks(quote.blocks()), "> ", "> ");
        }
        if (block instanceof Block.Terms terms) {
            return terms.terms().stream()
                    .map(term -> "- **" + line(plain(term.name())) + "**: " + line(term.words()))
                    .collect(Collectors.joining("\n"));
        }
        return table((Block.Grid) block);
    }

    private static String points(Block.Points points) {
        boolean tight = points.items().stream().allMatch(item -> item.size() == 1);
        return IntStream.range(0, points.items().size())
                .mapToObj(i -> {
                    String mark = points.numbered() ? (i + 1) + ". " : "- ";
                    return prefixed(blocks(points.items().get(i)), mark, " ".repeat(mark.length()));
                })
                .collect(Collectors.joining(tight ? "\n" : "\n\n"));
    }

    private static String prefixed(String text, String first, String rest) {
        return first + TRAILING.matcher(text.replace("\n", "\n" + rest)).replaceAll("");
    }

    private static String table(Block.Grid table) {
        String heads = row(table.heads().stream().map(Block.Head::text).toList());
        String rule = table.heads().stream()
                .map(head -> head.number() ? "---:" : "---")
                .collect(Collectors.joining(" | ", "| ", " |"));
        String rows = table.rows().stream().map(MarkdownTwin::row).collect(Collectors.joining("\n"));
        String grid = heads + "\n" + rule + (rows.isEmpty() ? "" : "\n" + rows);
        return table.caption().map(words -> line(words) + "\n\n" + grid).orElse(grid);
    }

    private static String row(List<List<Run>> cells) {
        return cells.stream().map(MarkdownTwin::line).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static List<Run> plain(List<Run> runs) {
        return List.of(new Run(Run.plain(runs).replace('\n', ' '), Look.PLAIN, Optional.empty()));
    }

    /** Runs on one line. */
    private static String line(List<Run> runs) {
        return runs.stream().map(run -> run.isBreak() ? " " : run(run)).collect(Collectors.joining());
    }

    private static String lines(List<Run> runs) {
        String text =
                runs.stream().map(run -> run.isBreak() ? "\\\n" : run(run)).collect(Collectors.joining());
        return NUMBER.matcher(START.matcher(text).replaceAll("\\\\$1")).replaceAll("$1\\\\");
    }

    private static String run(Run run) {
        String text = run.look() == Look.CODE ? code(run.text()) : escaped(run.text());
        String set = switch (run.look()) {
            case STRONG -> around("**", text);
            case EMPHASIS -> around("*", text);
            case PLAIN, CODE -> text;
        };
        return run.href().map(href -> linked(set, href)).orElse(set);
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (SPECIAL.indexOf(sign) >= 0) {
                escaped.append('\\');
            }
            escaped.append(sign);
        }
        return escaped.toString();
    }

    private static String code(String text) {
        String fence = text.contains("`") ? "``" : "`";
        String space = text.startsWith("`") || text.endsWith("`") ? " " : "";
        return fence + space + text.replace("|", "\\|") + space + fence;
    }

    /** Marks hug the words: spaces at the ends stay outside. */
    private static String around(String mark, String text) {
        String words = text.strip();
        if (words.isEmpty()) {
            return text;
        }
        int from = text.indexOf(words);
        return text.substring(0, from) + mark + words + mark + text.substring(from + words.length());
    }

    private static String linked(String text, String href) {
        String target = PAGE.matcher(href).matches() ? PAGE.matcher(href).replaceAll("$1" + MARKDOWN) : href;
        String words = text.strip();
        int from = text.indexOf(words);
        String address = BARE.matcher(target).matches() ? target : "<" + target.replaceAll("[<>\n]", "") + ">";
        return text.substring(0, from) + "[" + words + "](" + address + ")" + text.substring(from + words.length());
    }
}
