package io.sitebrief.render;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.html.Attribute;
import com.vladsch.flexmark.util.html.MutableAttributes;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * Owners' Markdown: CommonMark with tables. Raw HTML is shown as text; a link or an image leads only where
 * {@link Target} allows, which is checked twice, on reading the text and on every attribute that is written.
 */
public final class MarkdownText {

    /** Most characters in a field of a YAML file. */
    public static final int MOST_IN_FIELD = 10_000;

    /** Most characters in a Markdown file. */
    public static final int MOST_IN_FILE = 60_000;

    private static final int MOST_LEVELS = 12;
    private static final int SHORT = 500;
    private static final Pattern LANGUAGE = Pattern.compile("language-[\\w+-]{1,30}");

    private static final DataHolder OPTIONS = new MutableDataSet()
            .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
            .set(HtmlRenderer.ESCAPE_HTML, true)
            .set(HtmlRenderer.GENERATE_HEADER_ID, false)
            .set(HtmlRenderer.RENDER_HEADER_ID, false)
            .toImmutable();
    private static final Parser PARSER = Parser.builder(OPTIONS).build();

    private final String root;
    private final HtmlRenderer renderer;

    /** Markdown for pages whose way back to the version's folder is {@code root}. */
    MarkdownText(String root) {
        this.root = root;
        this.renderer = HtmlRenderer.builder(OPTIONS)
                .attributeProviderFactory(new IndependentAttributeProviderFactory() {
                    @Override
                    public AttributeProvider apply(LinkResolverContext context) {
                        return (node, part, attributes) -> keepSafe(attributes);
                    }
                })
                .build();
    }

    /**
     * What is wrong with a text: its size, its nesting, and each target that is refused.
     *
     * @param start the place of the text's first character; later lines count on from it, from column 1
     * @param most the size limit in characters
     */
    public static List<Problem> check(String text, Source start, int most) {
        if (text.length() > most) {
            return List.of(Problem.of(
                    ProblemKind.TOO_LARGE,
                    start,
                    "a text of " + text.length() + " characters",
                    Integer.toString(most)));
        }
        if (OpenedAtOnce.isTooMany(text)) {
            return List.of(Problem.of(ProblemKind.MARKDOWN_TOO_DEEP, start, "too many", MOST_LEVELS));
        }
        Bounded<List<Problem>> found = Bounded.run(() -> inspect(PARSER.parse(text), text, start));
        return switch (found.end()) {
            case DONE -> found.value().orElseThrow();
            case TOO_DEEP -> List.of(Problem.of(ProblemKind.MARKDOWN_TOO_DEEP, start, "too many", MOST_LEVELS));
            case TOO_SLOW -> List.of(Problem.of(ProblemKind.MARKDOWN_TOO_SLOW, start));
        };
    }

    /**
     * The text as HTML; its highest heading becomes {@code topLevel}. A text that {@link #check} would call too deep or
     * too slow is shown as it was written.
     */
    String html(String text, int topLevel) {
        if (OpenedAtOnce.isTooMany(text)) {
            return asWritten(text);
        }
        return text.length() <= SHORT
                ? rendered(text, topLevel)
                : Bounded.run(() -> rendered(text, topLevel)).value().orElseGet(() -> asWritten(text));
    }

    private static String asWritten(String text) {
        return "<pre>" + Escaping.escapeHtml(text, false) + "</pre>\n";
    }

    private String rendered(String text, int topLevel) {
        Document document = PARSER.parse(text);
        List<Node> nodes = nodes(document);
        lowerHeadings(nodes, topLevel);
        nodes.stream().filter(node -> isForeignImage(node, document)).forEach(image -> {
            image.insertBefore(new Text(imageText(image)));
            image.unlink();
        });
        return renderer.render(document);
    }

    private static void lowerHeadings(List<Node> nodes, int topLevel) {
        List<Heading> headings = nodes.stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .toList();
        int highest = headings.stream().mapToInt(Heading::getLevel).min().orElse(1);
        headings.forEach(heading -> heading.setLevel(Math.min(6, heading.getLevel() - highest + topLevel)));
    }

    private static boolean isForeignImage(Node node, Document document) {
        if (node instanceof Image image) {
            return Target.image(decoded(image.getUrl()), "").isEmpty();
        }
        if (node instanceof ImageRef image && image.isDefined()) {
            Reference reference = image.getReferenceNode(document);
            return reference == null
                    || Target.image(decoded(reference.getUrl()), "").isEmpty();
        }
        return false;
    }

    private static BasedSequence imageText(Node image) {
        return image instanceof Image inline ? inline.getText() : ((ImageRef) image).getReference();
    }

    private static List<Problem> inspect(Document document, String text, Source start) {
        List<Problem> problems = new ArrayList<>();
        List<Node> nodes = nodes(document);
        int levels = nodes.stream().mapToInt(MarkdownText::levels).max().orElse(0);
        if (levels > MOST_LEVELS) {
            problems.add(Problem.of(ProblemKind.MARKDOWN_TOO_DEEP, start, levels, MOST_LEVELS));
        }
        for (Node node : nodes) {
            refusedTarget(node)
                    .ifPresent(url -> problems.add(Problem.of(
                            ProblemKind.REFUSED_TARGET, place(text, url.getStartOffset(), start), url.toString())));
        }
        return List.copyOf(problems);
    }

    private static Optional<BasedSequence> refusedTarget(Node node) {
        if (node instanceof MailLink || !(node instanceof LinkNodeBase link)) {
            return Optional.empty();
        }
        BasedSequence url = link instanceof DelimitedLinkNode automatic ? automatic.getText() : link.getUrl();
        Optional<String> open = node instanceof Image ? Target.image(decoded(url), "") : Target.link(decoded(url), "");
        return open.isPresent() ? Optional.empty() : Optional.of(url);
    }

    private static Source place(String text, int offset, Source start) {
        String before = text.substring(0, Math.min(offset, text.length()));
        int line = (int) before.chars().filter(c -> c == '\n').count();
        int column = before.codePointCount(before.lastIndexOf('\n') + 1, before.length());
        return new Source(start.file(), start.line() + line, line == 0 ? start.column() + column : column + 1);
    }

    private static int levels(Node node) {
        int levels = 0;
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof BlockQuote || at instanceof ListBlock || at instanceof DelimitedNode) {
                levels++;
            }
        }
        return levels;
    }

    private static List<Node> nodes(Document document) {
        return StreamSupport.stream(document.getDescendants().spliterator(), false)
                .toList();
    }

    private static String decoded(CharSequence value) {
        return Escaping.unescapeString(value);
    }

    /** The second wall: whatever the parser made of the text, only these attributes with these values are written. */
    private void keepSafe(MutableAttributes attributes) {
        for (Attribute attribute : List.copyOf(attributes.values())) {
            String name = attribute.getName();
            String value = attribute.getValue();
            attributes.remove(name);
            switch (name) {
                case "href" ->
                    Target.link(decoded(value), root).ifPresent(href -> {
                        attributes.replaceValue("href", href);
                        if (Target.leavesSite(href)) {
                            attributes.replaceValue("rel", "noopener");
                        }
                    });
                case "src" -> Target.image(decoded(value), root).ifPresent(src -> attributes.replaceValue("src", src));
                case "alt", "title", "start" -> attributes.replaceValue(name, value);
                case "class" ->
                    Optional.of(value)
                            .filter(LANGUAGE.asMatchPredicate())
                            .ifPresent(language -> attributes.replaceValue(name, language));
                case "align" -> attributes.replaceValue("class", value.equals("right") ? "number" : value);
                default -> {}
            }
        }
    }
}
