package io.sitebrief.publish;

import java.util.List;

/**
 * What the pages at the root list.
 *
 * @param comparisons names of the files of comparisons between two versions, such as {@code 2026.2--2026.3.html}, sorted
 */
public record RootListing(SiteIndex index, List<String> comparisons) {

    public RootListing {
        comparisons = comparisons.stream().distinct().sorted().toList();
    }
}
