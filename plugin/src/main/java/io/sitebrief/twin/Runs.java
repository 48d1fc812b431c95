package io.sitebrief.twin;

import io.sitebrief.twin.Run.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text inside elements as runs: spaces folded, drawings and what is for the eye only left out. */
final class Runs {

    private final List<Run> runs = new ArrayList<>();

    private Runs() {}

    static List<Run> of(Element element) {
        return of(element.childNodes());
    }

    static List<Run> of(List<Node> nodes) {
        Runs found = new Runs();
        nodes.forEach(node -> found.read(node, Look.PLAIN, Optional.empty()));
        return found.folded();
    }

    /** Whether nobody reads this: a drawing, a script, or what the page hides from readers' ears. */
    static boolean isSilent(Element element) {
        return switch (element.normalName()) {
            case "svg", "script", "style", "nav", "template", "img" -> true;
            default -> element.attr("aria-hidden").equals("true") || isTone(element);
        };
    }

    /** The word better or worse after a figure, for ears; on paper the figure's sign says it. */
    private static boolean isTone(Element element) {
        Element parent = element.parent();
        return element.hasClass("vh") && parent != null && parent.hasAttr("data-fact");
    }

    private void read(Node node, Look look, Optional<String> href) {
        if (node instanceof TextNode text) {
            runs.add(new Run(text.getWholeText(), look, href));
        } else if (node instanceof Element element && !isSilent(element)) {
            element(element, look, href);
        }
    }

    private void element(Element element, Look look, Optional<String> href) {
        switch (element.normalName()) {
            case "br" -> runs.add(Run.BREAK);
            case "b", "strong" -> inside(element, Look.STRONG, href);
            case "i", "em" -> inside(element, Look.EMPHASIS, href);
            case "code" -> inside(element, Look.CODE, href);
            case "a" -> inside(element, look, target(element));
            default -> inside(element, look, href);
        }
        String why = element.attr("title");
        if (element.hasClass("unknown") && !why.isBlank()) {
            runs.add(new Run(" (" + why + ")", look, Optional.empty()));
        }
        if (element.isBlock()) {
            runs.add(new Run(" ", Look.PLAIN, Optional.empty()));
        }
    }

    /** Where a link leads; a figure's way to its origin is left out, there is one behind every number. */
    private static Optional<String> target(Element link) {
        String href = link.attr("href");
        return href.isEmpty() || link.hasAttr("data-fact") ? Optional.empty() : Optional.of(href);
    }

    private void inside(Element element, Look look, Optional<String> href) {
        element.childNodes().forEach(child -> read(child, look, href));
    }

    /** Neighbours of one look as one run, spaces folded across runs, none at the ends. */
    private List<Run> folded() {
        List<Run> all = new ArrayList<>();
        boolean space = true;
        for (Run run : runs) {
            if (run.isBreak()) {
                all.add(run);
                space = true;
                continue;
            }
            StringBuilder text = new StringBuilder();
            for (char sign : run.text().toCharArray()) {
                boolean blank = sign == ' ' || sign == '\n' || sign == '\t' || sign == '\r';
                if (!blank) {
                    text.append(sign);
                } else if (!space) {
                    text.append(' ');
                }
                space = blank;
            }
            add(all, new Run(text.toString(), run.look(), run.href()));
        }
        return trimmed(all);
    }

    private static void add(List<Run> all, Run run) {
        if (run.text().isEmpty()) {
            return;
        }
        Run last = all.isEmpty() ? Run.BREAK : all.get(all.size() - 1);
        boolean same =
                !last.isBreak() && last.look() == run.look() && last.href().equals(run.href());
        if (same) {
            all.set(all.size() - 1, new Run(last.text() + run.text(), run.look(), run.href()));
        } else {
            all.add(run);
        }
    }

    private static List<Run> trimmed(List<Run> all) {
        while (!all.isEmpty()) {
            Run last = all.remove(all.size() - 1);
            String text = last.isBreak() ? "" : last.text().stripTrailing();
            if (!text.isEmpty()) {
                all.add(new Run(text, last.look(), last.href()));
                break;
            }
        }
        return List.copyOf(all);
    }
}
