package io.sitebrief.read;

import io.sitebrief.syntax.Node;
import java.util.Optional;

/** One text, or a group of keys, for the same value: a period is {@code 2026-Q3} or {@code {from, to}}. */
public record EitherOf<T>(Type<T> text, Shape<T> group) implements Type<T> {

    @Override
    public String noun() {
        return text.noun();
    }

    @Override
    public Optional<T> read(Node node, String name, Findings findings) {
        return node instanceof Node.Mapping ? group.read(node, name, findings) : text.read(node, name, findings);
    }
}
