package io.sitebrief.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Risks by likelihood and impact: a real table, most likely first, mildest impact first. */
public record HeatMap(List<Piece> caption, String corner, List<String> columns, List<Row> rows) {

    private static final int SIDE = 5;

    public record Row(String label, List<Cell> cells) {}

    /** A cell; level 1 to 4 by its score, figure the count of risks in it where there are any. */
    public record Cell(String level, Optional<Num> figure) {}

    /**
     * The map.
     *
     * @param likelihoods five texts, least likely first
     * @param impacts five texts, mildest first
     * @param count the count of the risks with this likelihood and this impact, 1 to 5
     */
    static HeatMap of(
            List<Piece> caption,
            String corner,
            List<String> likelihoods,
            List<String> impacts,
            BiFunction<Integer, Integer, Optional<Num>> count) {
        List<Row> rows = new ArrayList<>();
        for (int likelihood = SIDE; likelihood > 0; likelihood--) {
            List<Cell> cells = new ArrayList<>();
            for (int impact = 1; impact <= SIDE; impact++) {
                cells.add(new Cell(level(likelihood * impact), count.apply(likelihood, impact)));
            }
            rows.add(new Row(likelihoods.get(likelihood - 1), List.copyOf(cells)));
        }
        return new HeatMap(caption, corner, List.copyOf(impacts), List.copyOf(rows));
    }

    /** The shade of a score: the bands of a five by five matrix. */
    static String level(int score) {
        if (score < 4) {
            return "1";
        }
        if (score < 9) {
            return "2";
        }
        return score < 15 ? "3" : "4";
    }
}
