package io.sitebrief.page;

import io.sitebrief.site.Markdown;
import io.sitebrief.site.SitePage;

/** The page of a point of which the brief holds nothing: it says so, and what to write. */
public record NotProvidedPage(Top top, Markdown example) {

    /** @param file the file of the brief's folder that is missing */
    static SitePage of(Edition edition, String point, String file) {
        Top top = Top.of(
                edition,
                point,
                edition.text("nav.page." + point),
                edition.say("point.missing.title", edition.text("nav.page." + point)),
                Edition.join(edition.say("position.not-provided", file), edition.say("point.missing.how", file)));
        return new SitePage(
                point + ".html",
                "not-provided",
                new NotProvidedPage(
                        top.with(new PointMemo(edition).upTo(point)),
                        new Markdown("```yaml\n" + edition.text(point + ".example") + "\n```")));
    }
}
