package io.sitebrief.page;

import io.sitebrief.site.Markdown;
import java.util.List;
import java.util.Optional;

/**
 * The head of a page: a word over it, the headline, a sentence or two, who and when; and the author's note where there
 * is one.
 *
 * @param windowTitle the headline without links
 * @param description the sentences below it without links
 */
public record Top(
        String kicker,
        List<Piece> title,
        List<Piece> stand,
        List<Term> memo,
        Optional<Markdown> note,
        String windowTitle,
        String description) {

    private static final String HEADING = "# ";

    public Top {
        title = List.copyOf(title);
        stand = List.copyOf(stand);
        memo = List.copyOf(memo);
    }

    /** A term and what it is here. */
    public record Term(String term, List<Piece> words) {

        static Term of(String term, String text) {
            return new Term(term, Piece.words(text));
        }
    }

    /**
     * The head of the page with this name. An author's note in {@code notes/NAME.md} stands below it, and its first line
     * replaces the headline when it is a heading.
     */
    static Top of(Edition edition, String name, String kicker, List<Piece> title, List<Piece> stand) {
        String note = edition.brief().notes().getOrDefault(name, "").strip();
        if (!note.startsWith(HEADING)) {
            return of(kicker, title, stand, note);
        }
        int end = note.indexOf('\n') < 0 ? note.length() : note.indexOf('\n');
        String heading = note.substring(HEADING.length(), end).strip();
        return of(kicker, Piece.words(heading), stand, note.substring(end));
    }

    private static Top of(String kicker, List<Piece> title, List<Piece> stand, String note) {
        Optional<Markdown> text =
                Optional.of(note.strip()).filter(rest -> !rest.isEmpty()).map(rest -> new Markdown(rest, 2));
        return new Top(kicker, title, stand, List.of(), text, Piece.plain(title), Piece.plain(stand));
    }

    Top with(List<Term> list) {
        return new Top(kicker, title, stand, list, note, windowTitle, description);
    }
}
