package io.sitebrief.importer;

import io.sitebrief.programme.Library;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The group that a job title or an organisation's name belongs to: of all words that fit, the longest decides. */
final class ContactGroups {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private ContactGroups() {}

    /** A group's id; other where no word fits, unstated where there is no text. */
    static String of(String text, List<Library.WordGroup> groups) {
        if (NumberForm.isMissing(text)) {
            return Library.UNSTATED;
        }
        String plain = " "
                + BETWEEN.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip() + " ";
        Optional<String> found = Optional.empty();
        int longest = 0;
        for (Library.WordGroup group : groups) {
            for (String word : group.words()) {
                if (word.length() > longest && fits(plain, word)) {
                    longest = word.length();
                    found = Optional.of(group.id());
                }
            }
        }
        return found.orElse(Library.OTHER);
    }

    /** Whether the text holds the word as a whole, or a part of one where the word has a star. */
    private static boolean fits(String plain, String word) {
        boolean openStart = word.startsWith("*");
        boolean openEnd = word.endsWith("*");
        String core = word.substring(openStart ? 1 : 0, word.length() - (openEnd ? 1 : 0));
        return plain.contains((openStart ? "" : " ") + core + (openEnd ? "" : " "));
    }
}
