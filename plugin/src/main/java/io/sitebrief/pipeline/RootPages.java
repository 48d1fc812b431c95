package io.sitebrief.pipeline;

import io.sitebrief.figure.Period;
import io.sitebrief.page.Pages;
import io.sitebrief.page.VersionsPage;
import io.sitebrief.publish.RootListing;
import io.sitebrief.publish.VersionName;
import io.sitebrief.render.Renderer;
import io.sitebrief.site.SiteFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The pages that stand above the versions, dressed like the version at hand: the list, and comparisons. */
record RootPages(Pages pages, Renderer renderer, VersionName version) {

    static RootPages of(Computed computed) {
        Look look = computed.look();
        Pages pages = Pages.of(computed.brief(), look.theme().words(), computed.changes());
        return new RootPages(pages, new Renderer(look.theme(), pages.frame(look.logo())), computed.version());
    }

    /** versions.html for the list and the comparisons that there are. */
    List<SiteFile> versions(RootListing listing) {
        List<VersionsPage.Entry> entries = new ArrayList<>(listing.index().versions().stream()
                .map(entry -> new VersionsPage.Entry(
                        entry.version().text(),
                        !entry.isIssued(),
                        new Period(entry.periodFrom(), entry.periodTo()),
                        entry.issued(),
                        entry.headline(),
                        entry.manifestSha256()))
                .toList());
        Collections.reverse(entries);
        return List.of(renderer.renderAbove(pages.versions(entries, listing.comparisons()), version.text()));
    }

    /** A page for each comparison with another version. */
    List<SiteFile> comparisons() {
        return pages.comparisons()
                .map(page -> renderer.renderAbove(page, version.text()))
                .toList();
    }
}
