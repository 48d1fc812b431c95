package io.sitebrief.page;

import io.sitebrief.site.SitePage;
import java.util.List;
import java.util.Optional;

/**
 * diff.html, which stands beside two sites: the pages that a change alters, before and after, side by side.
 *
 * @param headline the review's first sentence
 * @param against what the change is compared with
 */
public record DiffPage(String headline, String against, List<Entry> pages) {

    public DiffPage {
        pages = List.copyOf(pages);
    }

    /**
     * A page that changes.
     *
     * @param what how it changes, in a word or two
     * @param before path of the page before, where it was there; after likewise
     */
    public record Entry(String path, String what, Optional<String> before, Optional<String> after) {}

    public static SitePage of(String headline, String against, List<Entry> pages) {
        return new SitePage("diff.html", "diff", new DiffPage(headline, against, pages));
    }
}
