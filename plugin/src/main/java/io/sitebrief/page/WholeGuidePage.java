package io.sitebrief.page;

import io.sitebrief.brief.Guide;
import io.sitebrief.site.Markdown;
import io.sitebrief.site.SitePage;
import java.util.List;

/** guide.html: every point of the guide on one page, to print, with the organisation's position and what to ask next. */
public record WholeGuidePage(Top top, List<Chapter> chapters) {

    /** One point. */
    public record Chapter(
            String id, String title, String answer, Markdown text, List<Piece> position, List<String> questions) {}

    static SitePage of(Edition edition) {
        List<Guide.Point> points = edition.brief().guide().points();
        int minutes = points.stream().mapToInt(Guide.Point::minutes).sum();
        Top top = Top.of(
                        edition,
                        "guide",
                        edition.text("guide.whole.kicker"),
                        edition.say("guide.whole.title"),
                        edition.say("guide.whole.stand"))
                .with(List.of(GuidePage.time(edition, minutes)));
        return new SitePage(
                "guide.html",
                "guide-whole",
                new WholeGuidePage(
                        top,
                        points.stream().map(point -> chapter(edition, point)).toList()));
    }

    private static Chapter chapter(Edition edition, Guide.Point point) {
        return new Chapter(
                "point-" + point.id(),
                point.title(),
                point.answer(),
                new Markdown(point.text()),
                Position.of(edition, point.id()),
                new NextQuestions(edition).of(point.id()));
    }
}
