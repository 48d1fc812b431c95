package io.sitebrief.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** One bar cut in shares, with its key. */
public record Strip(String id, String title, List<Part> parts) {

    public Strip {
        parts = List.copyOf(parts);
    }

    /** A share of the bar, in percent with the sign. */
    public record Part(String kind, String x, String width, List<Piece> words) {}

    /** A share before it has its place. */
    record Share(String kind, BigDecimal share, List<Piece> words) {}

    /** The bar of these shares, which are not negative and add up to 1 at most. */
    static Strip of(String id, String title, List<Share> shares) {
        List<Part> parts = new ArrayList<>();
        BigDecimal at = BigDecimal.ZERO;
        for (Share share : shares) {
            parts.add(new Part(share.kind(), Spot.percent(at), Spot.percent(share.share()), share.words()));
            at = at.add(share.share());
        }
        return new Strip(id, title, parts);
    }
}
