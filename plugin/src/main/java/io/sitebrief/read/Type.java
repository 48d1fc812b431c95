package io.sitebrief.read;

import io.sitebrief.syntax.Node;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a key takes: how it is called, how a node becomes a value, and what it is made of.
 *
 * <p>The reader, the JSON schema and the reference pages walk the same types, so that they cannot differ.
 */
public sealed interface Type<T> permits Scalar, ListOf, MapOf, EitherOf, Shape, Type.Mapped {

    /** What it is, in a sentence: "a rate", "a list of ids". */
    String noun();

    /** The value of a node; empty after reporting what is wrong with it. */
    Optional<T> read(Node node, String name, Findings findings);

    /** The same text read into another value. */
    default <U> Type<U> as(Function<? super T, ? extends U> mapping) {
        return new Mapped<>(this, mapping);
    }

    /** A type whose values are made from another's. */
    record Mapped<S, T>(Type<S> inner, Function<? super S, ? extends T> mapping) implements Type<T> {

        @Override
        public String noun() {
            return inner.noun();
        }

        @Override
        public Optional<T> read(Node node, String name, Findings findings) {
            return inner.read(node, name, findings).map(mapping);
        }
    }
}
