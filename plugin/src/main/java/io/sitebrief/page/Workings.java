package io.sitebrief.page;

import io.sitebrief.figure.Anatomy;
import io.sitebrief.figure.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A formula with the numbers in it, each number a figure of its own where it is one: (€98,000 − €70,000) ÷ €70,000. */
final class Workings {

    private static final char FIRST = '\ue000';

    private Workings() {}

    /** The formula of a figure, its numbers, and what it comes to. */
    static List<Piece> of(Edition edition, Figure figure) {
        List<Piece> pieces = new ArrayList<>(edition.say("formula.is", inWords(edition, figure)));
        pieces.add(Piece.of(" = "));
        pieces.addAll(numbers(edition, figure));
        return joined(pieces);
    }

    private static String inWords(Edition edition, Figure figure) {
        return edition.names().formula(figure);
    }

    /** The numbers of a formula and what they come to, without its words. */
    static List<Piece> ofLine(Edition edition, Figure figure) {
        return joined(numbers(edition, figure));
    }

    private static List<Piece> numbers(Edition edition, Figure figure) {
        List<Anatomy.Leaf> leaves = new ArrayList<>();
        String marked = Anatomy.formula(figure.expression(), edition.names().notation(leaf -> {
            leaves.add(leaf);
            return String.valueOf((char) (FIRST + leaves.size() - 1));
        }));
        List<Piece> pieces = new ArrayList<>();
        for (char sign : marked.toCharArray()) {
            int leaf = sign - FIRST;
            pieces.add(
                    leaf >= 0 && leaf < leaves.size()
                            ? number(edition, figure, leaves.get(leaf))
                            : Piece.of(String.valueOf(sign)));
        }
        pieces.add(Piece.of(" = "));
        pieces.add(Piece.of(edition.numbers().precise(figure)));
        return pieces;
    }

    private static Piece number(Edition edition, Figure figure, Anatomy.Leaf leaf) {
        Optional<Figure> input = figure.inputs().stream()
                .filter(of -> of.label().equals(leaf.label()) && of.amount().equals(leaf.amount()))
                .findFirst();
        return input.map(of -> Piece.of(edition.numbers().precise(of))).orElseGet(() -> written(edition, leaf));
    }

    /** A number as its owner wrote it is a fact by its own id; a number of the method itself is none. */
    private static Piece written(Edition edition, Anatomy.Leaf leaf) {
        String text = edition.numbers().working(leaf.amount(), leaf.unit());
        return leaf.id()
                .filter(id -> leaf.amount().isKnown())
                .map(id -> Piece.of(Num.known(id, text)))
                .orElseGet(() -> Piece.of(text));
    }

    /** Neighbouring texts made one. */
    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> all = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece.text().isPresent()) {
                text.append(piece.text().get());
            } else {
                if (!text.isEmpty()) {
                    all.add(Piece.of(text.toString()));
                    text.setLength(0);
                }
                all.add(piece);
            }
        }
        if (!text.isEmpty()) {
            all.add(Piece.of(text.toString()));
        }
        return List.copyOf(all);
    }
}
