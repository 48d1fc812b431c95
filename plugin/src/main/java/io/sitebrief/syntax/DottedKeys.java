package io.sitebrief.syntax;

import io.sitebrief.source.Located;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A tree that holds nothing but keys and texts, laid flat: {@code colours.ink.light} and its text. */
public final class DottedKeys {

    private final SortedMap<String, Located<String>> texts = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private DottedKeys() {}

    /** The texts by dotted key; a list or a key without a value is a problem. */
    public static Result<SortedMap<String, Located<String>>> of(Node tree) {
        DottedKeys keys = new DottedKeys();
        keys.lay("", tree);
        return Result.of(keys.texts, keys.problems);
    }

    private void lay(String key, Node node) {
        if (node instanceof Node.Mapping mapping) {
            String before = key.isEmpty() ? "" : key + ".";
            mapping.entries().forEach(entry -> lay(before + entry.key().value(), entry.value()));
        } else if (node instanceof Node.Scalar scalar && !key.isEmpty()) {
            texts.put(key, new Located<>(scalar.text(), scalar.source()));
        } else if (!(node instanceof Node.Refused)) {
            String name = key.isEmpty() ? "the file" : "'" + key + "'";
            String shape = node instanceof Node.Sequence ? "a list" : node instanceof Node.Empty ? "empty" : "a text";
            String expected = key.isEmpty() ? "keys and texts" : "a text";
            problems.add(Problem.of(ProblemKind.WRONG_SHAPE, node.source(), name, shape, expected));
        }
    }
}
