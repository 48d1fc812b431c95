package io.sitebrief.page;

import io.sitebrief.brief.Guide;
import io.sitebrief.site.Markdown;
import io.sitebrief.site.SitePage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * guide/POINT.html: one point of the guide, the organisation's own position beside it, and where to go deeper.
 *
 * @param questions three that the executive should ask next, from what the brief holds
 */
public record GuidePage(
        Top top,
        Markdown text,
        List<Piece> position,
        Link positionLink,
        List<String> questions,
        List<ResourcesPage.Entry> resources,
        Optional<Link> before,
        Optional<Link> after) {

    private static final Map<String, String> OWN_PAGE = Map.of(
            "roi", "roi.html",
            "presence", "presence.html",
            "legal", "legal.html",
            "network", "network.html",
            "strategy", "strategy.html");

    static Stream<SitePage> all(Edition edition) {
        List<Guide.Point> points = edition.brief().guide().points();
        List<SitePage> pages = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            pages.add(page(edition, points, i));
        }
        return pages.stream();
    }

    private static SitePage page(Edition edition, List<Guide.Point> points, int index) {
        Guide.Point point = points.get(index);
        Top top = Top.of(
                edition,
                "guide-" + point.id(),
                edition.text(
                        "guide.kicker",
                        edition.numbers().count(index + 1L),
                        edition.numbers().count(points.size()),
                        ResourcesPage.title(edition, point)),
                Piece.words(point.title()),
                Piece.words(point.answer()));
        Top timed = top.with(List.of(time(edition, point.minutes())));
        String target = OWN_PAGE.getOrDefault(point.id(), "index.html");
        return new SitePage(
                path(point),
                "guide",
                new GuidePage(
                        timed,
                        new Markdown(point.text(), 2),
                        Position.of(edition, point.id()),
                        new Link(target, edition.text("guide.position-link")),
                        new NextQuestions(edition).of(point.id()),
                        ResourcesPage.entries(edition, point.id()),
                        index > 0 ? Optional.of(link(edition, points.get(index - 1))) : Optional.empty(),
                        index + 1 < points.size()
                                ? Optional.of(link(edition, points.get(index + 1)))
                                : Optional.empty()));
    }

    /** How long the reading takes. */
    static Top.Term time(Edition edition, int minutes) {
        return Top.Term.of(
                edition.text("guide.time"),
                edition.text(
                        minutes == 1 ? "guide.minute" : "guide.minutes",
                        edition.numbers().count(minutes)));
    }

    private static Link link(Edition edition, Guide.Point point) {
        return new Link(path(point), ResourcesPage.title(edition, point));
    }

    static String path(Guide.Point point) {
        return "guide/" + point.id() + ".html";
    }
}
