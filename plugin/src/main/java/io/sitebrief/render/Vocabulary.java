package io.sitebrief.render;

import io.sitebrief.site.SiteFile;
import io.sitebrief.source.Nearest;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Source;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The words of a theme by language, then by key. English is whole; another language may lack keys. */
record Vocabulary(SortedMap<String, SortedMap<String, String>> languages) {

    static final String ENGLISH = "en";

    private static final String FOLDER = "messages/";
    private static final String ENDING = ".properties";

    Vocabulary {
        languages = Collections.unmodifiableSortedMap(new TreeMap<>(languages));
    }

    /** The words that stand in these files' {@code messages/TAG.properties}. */
    static Vocabulary of(Map<String, SiteFile> files) {
        SortedMap<String, SortedMap<String, String>> languages = new TreeMap<>();
        files.forEach((path, file) -> {
            if (path.startsWith(FOLDER) && path.endsWith(ENDING)) {
                languages.put(path.substring(FOLDER.length(), path.length() - ENDING.length()), read(file));
            }
        });
        return new Vocabulary(languages);
    }

    Set<String> tags() {
        return languages.keySet();
    }

    /** The words of a language; none where there are none. */
    SortedMap<String, String> in(String tag) {
        return languages.getOrDefault(tag, Collections.emptySortedMap());
    }

    /** These words in place of others, key by key. */
    Vocabulary over(Vocabulary below) {
        SortedMap<String, SortedMap<String, String>> all = new TreeMap<>();
        below.languages.forEach((tag, words) -> all.put(tag, new TreeMap<>(words)));
        languages.forEach(
                (tag, words) -> all.computeIfAbsent(tag, any -> new TreeMap<>()).putAll(words));
        return new Vocabulary(all);
    }

    /**
     * The keys that are neither among the English ones of the words below nor begin with the given name.
     *
     * @param place the folder that these words stand in
     */
    List<Problem> unknown(Vocabulary below, String place, String name) {
        Set<String> known = below.in(ENGLISH).keySet();
        return languages.entrySet().stream()
                .flatMap(language -> language.getValue().keySet().stream()
                        .filter(key -> !known.contains(key) && !key.startsWith(name + "."))
                        .map(key -> unknown(key, known, Source.ofFile(place + FOLDER + language.getKey() + ENDING))))
                .toList();
    }

    static Problem unknown(String key, Set<String> known, Source place) {
        Problem problem = Problem.of(ProblemKind.UNKNOWN_MESSAGE, place, key);
        return Nearest.to(key, known)
                .map(near -> problem.withHint("did you mean '" + near + "'?"))
                .orElse(problem);
    }

    private static SortedMap<String, String> read(SiteFile file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(file.text()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, properties::getProperty, (a, b) -> b, TreeMap::new));
    }
}
