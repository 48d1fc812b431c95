package io.sitebrief.page;

import io.sitebrief.site.SitePage;
import java.util.Optional;

/** changes.html: what is new since the version before; a version without one before it says that it stands alone. */
public record ChangesPage(Top top, Optional<Told> told, Optional<CourseTable> courses) {

    static SitePage of(Edition edition, Changes changes) {
        Top top = changes.since()
                .map(since -> Top.of(
                        edition,
                        "changes",
                        edition.text("changes.kicker"),
                        Told.headline(edition, since),
                        Told.stand(edition, since)))
                .orElseGet(() -> Top.of(
                        edition,
                        "changes",
                        edition.text("changes.kicker"),
                        edition.say("changes.alone.title"),
                        edition.say(
                                "changes.alone.stand", edition.brief().head().version())));
        ChangesPage view = new ChangesPage(
                top,
                changes.since().map(since -> Told.of(edition, Shortened.PAGE.of(since))),
                CourseTable.of(edition, changes.courses()));
        return new SitePage("changes.html", "changes", view);
    }
}
