package io.sitebrief.compare;

import java.util.List;

/** How much a figure matters to the reader of a brief: the return first, then goals, the other points, and parts. */
final class Importance {

    /** What a part of a campaign, channel or category weighs; larger weighs less. */
    static final int LEAST = 20;

    private static final List<String> FIRST =
            List.of("roi", "net", "benefit", "cost", "break-even-margin", "bcr", "legal.above-appetite");
    /** What a goal weighs; the figures of the return and the legal appetite weigh more. */
    static final int GOALS = FIRST.size();

    private static final List<String> POINTS =
            List.of("goal.", "legal.", "strategy.", "network.", "presence.", "metrics.");

    private Importance() {}

    /** A rank from 0, the most important. */
    static int of(String id) {
        int first = FIRST.indexOf(id);
        if (first >= 0) {
            return first;
        }
        for (int i = 0; i < POINTS.size(); i++) {
            if (id.startsWith(POINTS.get(i)) && id.split("[.]").length <= 3) {
                return FIRST.size() + i;
            }
        }
        return LEAST;
    }
}
