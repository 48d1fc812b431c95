package io.sitebrief.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The fields of one JSON object, each of the kind that its reader expects. */
record Fields(Map<?, ?> map) {

    static Fields of(Object value) throws IOException {
        if (value instanceof Map<?, ?> map) {
            return new Fields(map);
        }
        throw new IOException("a value where an object is expected");
    }

    boolean has(String key) {
        return map.containsKey(key);
    }

    String text(String key) throws IOException {
        return of(key, String.class);
    }

    int number(String key) throws IOException {
        return of(key, Integer.class);
    }

    List<?> list(String key) throws IOException {
        return of(key, List.class);
    }

    /** A number that counts from 1. */
    int count(String key) throws IOException {
        int number = number(key);
        require(number >= 1, key, number);
        return number;
    }

    VersionName version(String key) throws IOException {
        String text = text(key);
        require(VersionName.isValid(text), key, text);
        return new VersionName(text);
    }

    /** A SHA-256 in lower-case hex. */
    String digest(String key) throws IOException {
        String text = text(key);
        require(text.matches("[0-9a-f]{64}"), key, text);
        return text;
    }

    /** A path that stays inside its version. */
    String path(String key) throws IOException {
        String text = text(key);
        require(FileNames.isSafe(text), key, text);
        return text;
    }

    List<String> paths(String key) throws IOException {
        List<String> paths = new ArrayList<>();
        for (Object item : list(key)) {
            require(item instanceof String text && FileNames.isSafe(text), key, item);
            paths.add(item.toString());
        }
        return paths;
    }

    private static void require(boolean holds, String key, Object value) throws IOException {
        if (!holds) {
            throw new IOException("'" + key + "' cannot be '" + value + "'");
        }
    }

    private <T> T of(String key, Class<T> kind) throws IOException {
        Object value = map.get(key);
        if (!kind.isInstance(value)) {
            throw new IOException("no '" + key + "' of the expected kind");
        }
        return kind.cast(value);
    }
}
