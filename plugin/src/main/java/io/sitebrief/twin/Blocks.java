package io.sitebrief.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/** A page's elements as blocks, in their order. */
final class Blocks {

    private final List<Block> blocks = new ArrayList<>();
    private final List<Node> loose = new ArrayList<>();

    private Blocks() {}

    static List<Block> of(Element container) {
        Blocks found = new Blocks();
        found.children(container);
        found.flush();
        return List.copyOf(found.blocks);
    }

    private void children(Element container) {
        for (Node child : container.childNodes()) {
            if (child instanceof Element element) {
                element(element);
            } else if (child instanceof TextNode) {
                loose.add(child);
            }
        }
    }

    private void element(Element element) {
        if (Runs.isSilent(element)) {
            return;
        }
        if (!element.isBlock()) {
            loose.add(element);
            return;
        }
        flush();
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                text(element).ifPresent(runs -> blocks.add(new Block.Heading(level(element), runs)));
            case "p" -> text(element).ifPresent(runs -> blocks.add(new Block.Paragraph(runs)));
            case "ul" -> points(element, false);
            case "ol" -> points(element, true);
            case "dl" -> terms(element);
            case "table" -> table(element);
            case "pre" -> blocks.add(new Block.Verbatim(element.wholeText().stripTrailing()));
            case "blockquote" -> blocks.add(new Block.Quote(of(element)));
            default -> children(element);
        }
        flush();
    }

    private static int level(Element heading) {
        return heading.normalName().charAt(1) - '0';
    }

    private static Optional<List<Run>> text(Element element) {
        return Optional.of(Runs.of(element)).filter(runs -> !runs.isEmpty());
    }

    /** What stood between blocks becomes a paragraph. */
    private void flush() {
        List<Run> runs = Runs.of(loose);
        loose.clear();
        if (!runs.isEmpty()) {
            blocks.add(new Block.Paragraph(runs));
        }
    }

    private void points(Element list, boolean numbered) {
        List<List<Block>> items = list.children().stream()
                .map(Blocks::of)
                .filter(item -> !item.isEmpty())
                .toList();
        if (!items.isEmpty()) {
            blocks.add(new Block.Points(numbered, items));
        }
    }

    private void terms(Element list) {
        List<Block.Term> terms = new ArrayList<>();
        List<Run> name = List.of();
        for (Element part : list.select("> dt, > dd, > div > dt, > div > dd")) {
            if (part.normalName().equals("dt")) {
                name = Runs.of(part);
            } else {
                terms.add(new Block.Term(name, Runs.of(part)));
            }
        }
        if (!terms.isEmpty()) {
            blocks.add(new Block.Terms(List.copyOf(terms)));
        }
    }

    /** A table for layout only is read as what stands in it; a column of drawings is left out. */
    private void table(Element table) {
        if (table.attr("role").equals("presentation")) {
            table.select("> tbody > tr > td").forEach(cell -> {
                children(cell);
                flush();
            });
            return;
        }
        Elements heads = table.select("> thead > tr > th");
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            if (!isDrawn(heads.get(i))) {
                columns.add(i);
            }
        }
        List<List<List<Run>>> rows = table.select("> tbody > tr").stream()
                .map(row -> columns.stream().map(column -> cell(row, column)).toList())
                .toList();
        blocks.add(new Block.Grid(
                Optional.ofNullable(table.selectFirst("> caption")).flatMap(Blocks::text),
                columns.stream().map(heads::get).map(Blocks::head).toList(),
                rows));
    }

    private static boolean isDrawn(Element head) {
        return head.hasClass("drawing") || head.hasClass("wide");
    }

    private static Block.Head head(Element head) {
        return new Block.Head(Runs.of(head), head.hasClass("n"));
    }

    private static List<Run> cell(Element row, int column) {
        return column < row.childrenSize() ? Runs.of(row.child(column)) : List.of();
    }
}
