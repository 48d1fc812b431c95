package io.sitebrief.page;

import java.util.List;

/** guide.eml: the points of the guide one below the other, each with the organisation's own position. */
public record GuideLetter(String subject, String opening, List<GuidePage> points) {

    public GuideLetter {
        points = List.copyOf(points);
    }

    static GuideLetter of(Edition edition, String subject) {
        List<GuidePage> points =
                GuidePage.all(edition).map(page -> (GuidePage) page.view()).toList();
        return new GuideLetter(
                subject, edition.text("mail.guide.opening", edition.numbers().count(points.size())), points);
    }
}
