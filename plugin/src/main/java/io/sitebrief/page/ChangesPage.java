package io.sitebrief.page;

import io.sitebrief.site.SitePage;
import java.util.List;

/** changes.html: what is new since the version before; a version without one before it says that it stands alone. */
public record ChangesPage(Top top, List<Delta> deltas) {

    static SitePage of(Edition edition) {
        Top top = Top.of(
                edition,
                "changes",
                edition.text("changes.kicker"),
                edition.say("changes.alone.title"),
                edition.say("changes.alone.stand", edition.brief().head().version()));
        return new SitePage("changes.html", "changes", new ChangesPage(top, List.of()));
    }
}
