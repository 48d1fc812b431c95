package io.sitebrief.read;

import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Source;
import io.sitebrief.syntax.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of a group's keys, from which its record is made. */
final class Values {

    private final Map<Key<?>, Object> values;
    private final Node.Mapping mapping;
    private final Findings findings;

    Values(Map<Key<?>, Object> values, Node.Mapping mapping, Findings findings) {
        this.values = values;
        this.mapping = mapping;
        this.findings = findings;
    }

    @SuppressWarnings("unchecked") // the shape puts under a key only what the key took
    <T> T get(Key<T> key) {
        Object value = values.get(key);
        if (value == null) {
            throw new IllegalStateException("the key " + key.name() + " is not one of this shape");
        }
        return (T) value;
    }

    /** Where the group stands. */
    Source source() {
        return mapping.source();
    }

    /** Where a key stands; the group itself where it is absent. */
    Source source(Key<?> key) {
        return mapping.entry(key.name()).map(entry -> entry.key().source()).orElse(mapping.source());
    }

    boolean has(Key<?> key) {
        return mapping.entry(key.name()).isPresent();
    }

    /** The names of those keys that are written. */
    List<String> written(Key<?>... keys) {
        return List.of(keys).stream().filter(this::has).map(Key::name).toList();
    }

    void report(ProblemKind kind, Source source, Object... arguments) {
        findings.report(Problem.of(kind, source, arguments));
    }

    /** Reports, and yields nothing: the group cannot be read. */
    <T> Optional<T> refuse(ProblemKind kind, Source source, Object... arguments) {
        report(kind, source, arguments);
        return Optional.empty();
    }
}
