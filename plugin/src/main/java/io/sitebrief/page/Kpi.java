package io.sitebrief.page;

import java.util.List;
import java.util.Optional;

/**
 * A key figure with what it is held against.
 *
 * @param of words after the number: of 11 open
 * @param delta the distance from plan, with an arrow and a tone
 * @param against words after it: above plan of 25%
 * @param standing how far the goal on it has come: 92% of plan
 */
public record Kpi(
        String label,
        Num figure,
        Optional<List<Piece>> of,
        Optional<Sparkline> spark,
        Optional<Num> delta,
        Optional<List<Piece>> against,
        Optional<Tag> tag,
        Optional<List<Piece>> standing) {

    static Kpi of(String label, Num figure) {
        return new Kpi(
                label,
                figure,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    Kpi followedBy(List<Piece> words) {
        return new Kpi(label, figure, Optional.of(words), spark, delta, against, tag, standing);
    }

    Kpi drawn(Optional<Sparkline> line) {
        return new Kpi(label, figure, of, line, delta, against, tag, standing);
    }

    Kpi against(Optional<Num> distance, List<Piece> words) {
        return new Kpi(label, figure, of, spark, distance, Optional.of(words), tag, standing);
    }

    Kpi tagged(Tag status, Optional<List<Piece>> words) {
        return new Kpi(label, figure, of, spark, delta, against, Optional.of(status), words);
    }
}
