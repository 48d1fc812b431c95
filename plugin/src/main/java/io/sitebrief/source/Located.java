package io.sitebrief.source;

import java.util.function.Function;

/** A value and the place where its owner wrote it. */
public record Located<T>(T value, Source source) {

    public <U> Located<U> map(Function<? super T, ? extends U> mapping) {
        return new Located<>(mapping.apply(value), source);
    }
}
