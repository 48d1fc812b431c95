package io.sitebrief.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The list beside a point's headline: who, when, and the way to the point in the guide. */
final class PointMemo {

    private final Edition edition;
    private final List<Top.Term> terms = new ArrayList<>();

    PointMemo(Edition edition) {
        this.edition = edition;
    }

    /** A line whose words are missing says so: an owner that nobody named is news. */
    PointMemo text(String key, Optional<String> words) {
        return words(key, Piece.words(words.orElseGet(() -> edition.text("not-provided"))));
    }

    PointMemo day(String key, Optional<LocalDate> day) {
        return text(key, day.map(edition.dates()::day));
    }

    PointMemo words(String key, List<Piece> words) {
        terms.add(new Top.Term(edition.text(key), words));
        return this;
    }

    List<Top.Term> all() {
        return List.copyOf(terms);
    }

    /** The list, ending with the guide's page of the point where the guide has one. */
    List<Top.Term> upTo(String point) {
        edition.brief().guide().points().stream()
                .filter(known -> known.id().equals(point))
                .findFirst()
                .ifPresent(known -> words(
                        "point.guide",
                        List.of(Piece.of(new Link(GuidePage.path(known), edition.text("point.guide-link"))))));
        return all();
    }
}
