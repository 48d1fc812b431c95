package io.sitebrief.review;

import java.util.LinkedHashMap;
import java.util.Map;

/** Objects of JSON, whose keys keep their order. */
final class Tree {

    private Tree() {}

    /** Keys and values in turn. */
    static Map<String, Object> of(Object... keysAndValues) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            tree.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return tree;
    }
}
