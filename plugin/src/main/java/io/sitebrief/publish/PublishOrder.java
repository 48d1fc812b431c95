package io.sitebrief.publish;

import io.sitebrief.site.SiteFile;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

/**
 * What to publish, and how.
 *
 * @param at the instant of the order; its day in UTC is the day of issue
 * @param publisher the name that others are told while this order is carried out
 * @param dryRun to say what would be done, and change nothing
 * @param pages renders the pages of the root that need the list of versions, such as {@code versions.html}; generated
 *     comparisons are copied by themselves
 */
public record PublishOrder(
        VersionName version,
        Instant at,
        String publisher,
        boolean dryRun,
        Function<RootListing, List<SiteFile>> pages) {

    LocalDate day() {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
