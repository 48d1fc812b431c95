package io.sitebrief.page;

import io.sitebrief.brief.Comparison;
import java.util.List;

/** What changed since the version before, in five lines at most. */
public record Since(String version, List<Delta> deltas) {

    private static final int MOST = 5;

    public Since {
        deltas = deltas.stream().limit(MOST).toList();
    }

    static Since of(Edition edition, Comparison comparison) {
        return new Since(comparison.before().version(), new Deltas(edition).brief(comparison, MOST));
    }
}
