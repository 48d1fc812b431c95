package io.sitebrief.read;

import io.sitebrief.syntax.Node;
import java.util.List;
import java.util.Optional;

/** A list of values of one type. An item that cannot be read is reported and left out. */
public record ListOf<T>(Type<T> item) implements Type<List<T>> {

    @Override
    public String noun() {
        return "a list, each item " + item.noun();
    }

    @Override
    public Optional<List<T>> read(Node node, String name, Findings findings) {
        if (node instanceof Node.Sequence sequence) {
            return Optional.of(sequence.items().stream()
                    .flatMap(each -> item.read(each, "an item of " + name, findings).stream())
                    .toList());
        }
        findings.wrongShape(node, name, noun());
        findings.incomplete(node.source().file());
        return Optional.empty();
    }
}
