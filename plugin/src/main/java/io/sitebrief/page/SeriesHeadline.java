package io.sitebrief.page;

import io.sitebrief.brief.Series;
import io.sitebrief.figure.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

/**
 * What small charts have to say together: which measures end higher than they began, each held against its own first
 * complete month. Says nothing of what is good: a cost that rises is higher too.
 */
final class SeriesHeadline {

    /** More names than these make no headline. */
    private static final int MOST_NAMES = 4;

    private SeriesHeadline() {}

    static String of(Edition edition, List<Series> all) {
        List<Series> whole =
                all.stream().filter(one -> complete(one).size() > 1).toList();
        if (whole.isEmpty()) {
            return edition.text("multiples.short");
        }
        List<String> up = labels(whole, SeriesHeadline::endsHigher);
        List<String> others = labels(whole, one -> !endsHigher(one));
        if (others.isEmpty()) {
            return edition.text("multiples.all-up");
        }
        if (up.isEmpty()) {
            return edition.text("multiples.none-up");
        }
        if (others.size() < up.size() && others.size() <= MOST_NAMES) {
            return edition.text("multiples.except", edition.listed(others));
        }
        return up.size() <= MOST_NAMES
                ? edition.text("multiples.only", edition.listed(up))
                : edition.text("multiples.some");
    }

    private static List<String> labels(List<Series> all, Predicate<Series> chosen) {
        return all.stream().filter(chosen).map(Series::label).toList();
    }

    private static boolean endsHigher(Series series) {
        List<BigDecimal> values = complete(series);
        return values.get(values.size() - 1).compareTo(values.get(0)) > 0;
    }

    /** The known values of whole months. */
    private static List<BigDecimal> complete(Series series) {
        return series.points().stream()
                .filter(Series.Point::complete)
                .map(Series.Point::figure)
                .map(Figure::amount)
                .flatMap(amount -> amount.known().stream())
                .toList();
    }
}
