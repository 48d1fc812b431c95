package io.sitebrief.page;

import java.util.List;
import java.util.Optional;

/**
 * A key figure with what it is held against.
 *
 * @param of words after the number: of 11 open
 * @param delta the distance from plan, with an arrow and a tone
 * @param against words after it: above plan of 25%
 */
public record Kpi(
        String label,
        Num figure,
        Optional<List<Piece>> of,
        Optional<Sparkline> spark,
        Optional<Num> delta,
        Optional<List<Piece>> against,
        Optional<Tag> tag) {

    static Kpi of(String label, Num figure) {
        return new Kpi(
                label,
                figure,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    Kpi followedBy(List<Piece> words) {
        return new Kpi(label, figure, Optional.of(words), spark, delta, against, tag);
    }

    Kpi drawn(Optional<Sparkline> line) {
        return new Kpi(label, figure, of, line, delta, against, tag);
    }

    Kpi against(Optional<Num> distance, List<Piece> words) {
        return new Kpi(label, figure, of, spark, distance, Optional.of(words), tag);
    }

    Kpi tagged(Tag status) {
        return new Kpi(label, figure, of, spark, delta, against, Optional.of(status));
    }
}
