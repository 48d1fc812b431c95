package io.sitebrief.syntax;

import io.sitebrief.source.Located;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;

/** Builds the tree of one document from the library's events; refused parts are reported and marked as refused. */
final class YamlTree {

    private static final int DEEPEST = 32;
    private static final int MOST_NODES = 200_000;
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_KEY = 200;
    private static final String YAML_TAGS = "tag:yaml.org,2002:";
    private static final Set<String> EMPTY_WORDS = Set.of("", "~", "null", "Null", "NULL");

    private final String file;
    private final Parser parser;
    private final List<Problem> problems;
    private final Set<String> features = new TreeSet<>();
    private int nodes;

    YamlTree(String file, Parser parser, List<Problem> problems) {
        this.file = file;
        this.parser = parser;
        this.problems = problems;
    }

    static Source place(String file, Mark mark) {
        return new Source(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** The next value of the stream, at a depth of nesting. */
    Node node(int depth) {
        NodeEvent event = (NodeEvent) parser.getEvent();
        Source source = place(file, event.getStartMark());
        boolean refused = refusesFeature(event, source) | refusesCount(source);
        if (event instanceof CollectionStartEvent && (refused || refusesDepth(depth, source))) {
            skipCollection();
            return new Node.Refused(source);
        }
        if (refused) {
            return new Node.Refused(source);
        }
        if (event instanceof MappingStartEvent) {
            return mapping(depth, source);
        }
        return event instanceof ScalarEvent scalar ? scalar(scalar, source) : sequence(depth, source);
    }

    private Node mapping(int depth, Source source) {
        List<Node.Entry> entries = new ArrayList<>();
        Map<String, Source> first = new TreeMap<>();
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            Node key = key();
            Node value = node(depth + 1);
            if (isKey(key)) {
                String name = ((Node.Scalar) key).text();
                Source earlier = first.putIfAbsent(name, key.source());
                if (earlier == null) {
                    entries.add(new Node.Entry(new Located<>(name, key.source()), value));
                } else {
                    report(Problem.of(ProblemKind.DUPLICATE_KEY, key.source(), name)
                            .withHint("it stands first at " + earlier.text()));
                }
            }
        }
        parser.getEvent();
        return new Node.Mapping(entries, source);
    }

    private Node key() {
        if (parser.peekEvent() instanceof CollectionStartEvent start) {
            Source source = place(file, start.getStartMark());
            feature("a list or mapping as a key", source);
            parser.getEvent();
            skipCollection();
            return new Node.Refused(source);
        }
        return node(0);
    }

    private boolean isKey(Node key) {
        if (key instanceof Node.Refused) {
            return false;
        }
        if (!(key instanceof Node.Scalar scalar)) {
            return !feature("an empty key", key.source());
        }
        if (scalar.text().equals("<<") && scalar.style() == Node.Style.PLAIN) {
            return !feature("the merge key '<<'", key.source());
        }
        if (scalar.text().length() > LONGEST_KEY) {
            report(Problem.of(ProblemKind.TOO_LARGE, key.source(), "the key", LONGEST_KEY + " characters"));
            return false;
        }
        return true;
    }

    private Node sequence(int depth, Source source) {
        List<Node> items = new ArrayList<>();
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node(depth + 1));
        }
        parser.getEvent();
        return new Node.Sequence(items, source);
    }

    private Node scalar(ScalarEvent event, Source source) {
        String text = event.getValue();
        if (event.isPlain() && EMPTY_WORDS.contains(text)) {
            return new Node.Empty(source);
        }
        if (text.length() > LONGEST_TEXT) {
            report(Problem.of(ProblemKind.TOO_LARGE, source, "the text", "20,000 characters"));
            return new Node.Refused(source);
        }
        int forbidden = Characters.forbidden(text).orElse(-1);
        if (forbidden >= 0) {
            String name = Characters.name(text.codePointAt(forbidden));
            report(Problem.of(ProblemKind.FORBIDDEN_CHARACTER, source, name));
            return new Node.Refused(source);
        }
        return new Node.Scalar(text, style(event), source);
    }

    private static Node.Style style(ScalarEvent event) {
        return switch (event.getScalarStyle()) {
            case PLAIN -> Node.Style.PLAIN;
            case LITERAL -> Node.Style.LITERAL;
            case FOLDED -> Node.Style.FOLDED;
            default -> Node.Style.QUOTED;
        };
    }

    private boolean refusesFeature(NodeEvent event, Source source) {
        if (event instanceof AliasEvent) {
            return feature("the alias '*" + event.getAnchor() + "'", source);
        }
        if (event.getAnchor() != null) {
            feature("the anchor '&" + event.getAnchor() + "'", source);
        }
        String tag = event instanceof ScalarEvent scalar ? scalar.getTag() : ((CollectionStartEvent) event).getTag();
        return tag != null && feature("the tag '" + tag.replace(YAML_TAGS, "!!") + "'", source);
    }

    /** Reports a feature once a file, at its first place. */
    private boolean feature(String name, Source source) {
        if (features.add(name)) {
            report(Problem.of(ProblemKind.YAML_FEATURE, source, name));
        }
        return true;
    }

    private boolean refusesCount(Source source) {
        nodes++;
        if (nodes == MOST_NODES + 1) {
            report(Problem.of(ProblemKind.TOO_LARGE, source, "the number of values", "200,000"));
        }
        return nodes > MOST_NODES;
    }

    private boolean refusesDepth(int depth, Source source) {
        if (depth >= DEEPEST) {
            report(Problem.of(ProblemKind.TOO_LARGE, source, "the nesting", DEEPEST + " levels"));
        }
        return depth >= DEEPEST;
    }

    private void skipCollection() {
        for (int open = 1; open > 0; ) {
            Event event = parser.getEvent();
            if (event instanceof CollectionStartEvent) {
                open++;
            } else if (event instanceof CollectionEndEvent) {
                open--;
            }
        }
    }

    private void report(Problem problem) {
        problems.add(problem);
    }
}
