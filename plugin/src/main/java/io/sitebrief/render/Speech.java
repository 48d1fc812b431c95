package io.sitebrief.render;

import io.sitebrief.site.Words;
import io.sitebrief.source.Located;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Result;
import io.sitebrief.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The words of one language, whole: what it lacks is said in English, with a warning. */
final class Speech {

    private static final String TAG = "language.tag";
    private static final int MOST_NAMED = 5;

    private Speech() {}

    /** @param own the brief's own words for this language, which stand before the theme's */
    static Result<Words> of(Vocabulary vocabulary, String language, Map<String, Located<String>> own) {
        SortedMap<String, String> english = vocabulary.in(Vocabulary.ENGLISH);
        SortedMap<String, String> spoken = new TreeMap<>(vocabulary.in(language));
        List<Problem> problems = new ArrayList<>();
        new TreeMap<>(own).forEach((key, value) -> {
            if (english.containsKey(key)) {
                spoken.put(key, value.value());
            } else {
                problems.add(Vocabulary.unknown(key, english.keySet(), value.source()));
            }
        });
        Source place = Source.ofFile("messages/" + language);
        if (spoken.isEmpty()) {
            problems.add(Problem.of(ProblemKind.NO_LANGUAGE, place, language));
        } else {
            spoken.putIfAbsent(TAG, language);
            List<String> missing = english.keySet().stream()
                    .filter(key -> !spoken.containsKey(key))
                    .toList();
            if (!missing.isEmpty()) {
                problems.add(missing(missing, english.size(), place, language));
            }
        }
        SortedMap<String, String> all = new TreeMap<>(english);
        all.putAll(spoken);
        return Result.of(new Words(all), problems);
    }

    private static Problem missing(List<String> keys, int all, Source place, String language) {
        String named = String.join(", ", keys.subList(0, Math.min(MOST_NAMED, keys.size())));
        return Problem.of(
                ProblemKind.MISSING_MESSAGES,
                place,
                keys.size(),
                all,
                language,
                keys.size() > MOST_NAMED ? named + " and more" : named);
    }
}
