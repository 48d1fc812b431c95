package io.sitebrief.read;

import io.sitebrief.source.Nearest;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.syntax.Node;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A group of fixed keys, and the record that is made of them.
 *
 * @param noun what it is in a sentence: "a cost line"
 * @param keys every key, in the order of the documentation
 */
public record Shape<T>(String noun, List<Key<?>> keys, Function<Values, Optional<T>> make) implements Type<T> {

    private static final String ID = "id";

    /** A shape whose values always make a record. */
    static <T> Shape<T> of(String noun, Function<Keys, Function<Values, T>> plan) {
        return checked(noun, plan.andThen(make -> make.andThen(Optional::of)));
    }

    /** A shape whose values may contradict each other; its constructor reports that. */
    static <T> Shape<T> checked(String noun, Function<Keys, Function<Values, Optional<T>>> plan) {
        Keys keys = new Keys();
        Function<Values, Optional<T>> make = plan.apply(keys);
        return new Shape<>(noun, keys.all(), make);
    }

    @Override
    public Optional<T> read(Node node, String name, Findings findings) {
        if (!(node instanceof Node.Mapping mapping)) {
            findings.wrongShape(node, name, "a group of keys");
            findings.incomplete(node.source().file());
            return Optional.empty();
        }
        Set<String> meant = reportUnknown(mapping, findings);
        Map<Key<?>, Object> values = new IdentityHashMap<>();
        boolean whole = true;
        for (Key<?> key : keys) {
            whole &= take(key, mapping, meant, values, findings);
        }
        Optional<T> made = whole ? make.apply(new Values(values, mapping, findings)) : Optional.empty();
        if (made.isEmpty() && keys.stream().anyMatch(key -> key.name().equals(ID))) {
            reportLost(mapping, findings);
        }
        return made;
    }

    /** Notes which id is missing now, as written and as it was probably meant. */
    private static void reportLost(Node.Mapping mapping, Findings findings) {
        if (mapping.entry(ID).map(Node.Entry::value).orElse(mapping) instanceof Node.Scalar id) {
            findings.lost(id.text());
            findings.lost(Texts.slug(id.text()));
        } else {
            findings.incomplete(mapping.source().file());
        }
    }

    private boolean take(
            Key<?> key, Node.Mapping mapping, Set<String> meant, Map<Key<?>, Object> values, Findings findings) {
        Optional<Node> node = mapping.entry(key.name()).map(Node.Entry::value);
        if (key.required() && node.isEmpty() && !meant.contains(key.name())) {
            findings.report(Problem.of(ProblemKind.MISSING_KEY, mapping.source(), key.name(), noun));
        }
        Optional<?> taken = key.take().take(node, mapping.source(), findings);
        taken.ifPresent(value -> values.put(key, value));
        return taken.isPresent();
    }

    /** Reports keys that the shape does not have; returns the keys that were probably meant. */
    private Set<String> reportUnknown(Node.Mapping mapping, Findings findings) {
        List<String> known = keys.stream().map(Key::name).toList();
        Set<String> meant = new TreeSet<>();
        for (Node.Entry entry : mapping.entries()) {
            String written = entry.key().value();
            if (!known.contains(written)) {
                Problem problem =
                        Problem.of(ProblemKind.UNKNOWN_KEY, entry.key().source(), written, noun);
                if (!(entry.value() instanceof Node.Scalar)) {
                    findings.incomplete(entry.key().source().file());
                }
                Optional<String> nearest = Nearest.to(written, known);
                nearest.ifPresent(meant::add);
                findings.report(
                        problem.withHint(nearest.map(Shape::hint).orElse("known here: " + String.join(", ", known))));
            }
        }
        return meant;
    }

    /** The hint that names the nearest right word. */
    static String hint(String nearest) {
        return "did you mean '" + nearest + "'?";
    }
}
