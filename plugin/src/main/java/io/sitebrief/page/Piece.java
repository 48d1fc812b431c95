package io.sitebrief.page;

import java.util.List;
import java.util.Optional;

/** A piece of a sentence: plain text, a figure, strong text or a link; exactly one of them is present. */
public record Piece(Optional<String> text, Optional<Num> figure, Optional<String> strong, Optional<Link> link) {

    static Piece of(String text) {
        return new Piece(Optional.of(text), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Piece of(Num figure) {
        return new Piece(Optional.empty(), Optional.of(figure), Optional.empty(), Optional.empty());
    }

    static Piece of(Link link) {
        return new Piece(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(link));
    }

    static Piece strong(String text) {
        return new Piece(Optional.empty(), Optional.empty(), Optional.of(text), Optional.empty());
    }

    /** The pieces of a plain text. */
    static List<Piece> words(String text) {
        return List.of(of(text));
    }

    /** The sentence as plain text, for titles and descriptions that cannot hold links. */
    static String plain(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            piece.text().ifPresent(text::append);
            piece.figure().ifPresent(figure -> text.append(figure.text()));
            piece.strong().ifPresent(text::append);
            piece.link().ifPresent(link -> text.append(link.text()));
        }
        return text.toString();
    }
}
