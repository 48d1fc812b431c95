package io.sitebrief.page;

import io.sitebrief.brief.Guide;
import io.sitebrief.site.SitePage;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** resources.html: what to read under each point, the metric dictionary, how to read the charts, what to take along. */
public record ResourcesPage(
        Top top, List<Shelf> shelves, Table metrics, List<Exhibit.Key> keys, List<Takeaway> takeaways) {

    /** A file to take along: its link, and what it is for. */
    public record Takeaway(Link link, String note) {}

    /** The resources of one point. */
    public record Shelf(String id, String title, List<Entry> entries) {}

    /** One resource: its link (plain text where it has none), who published it, and why it is worth the time. */
    public record Entry(
            Optional<Link> link, String title, Optional<String> publisher, Optional<String> why, boolean own) {}

    static SitePage of(Edition edition) {
        List<Shelf> shelves = edition.brief().guide().points().stream()
                .map(point -> new Shelf(point.id(), title(edition, point), entries(edition, point.id())))
                .filter(shelf -> !shelf.entries().isEmpty())
                .toList();
        long count = shelves.stream().mapToLong(shelf -> shelf.entries().size()).sum();
        Top top = Top.of(
                edition,
                "resources",
                edition.text("resources.kicker"),
                edition.say("resources.title"),
                edition.say("resources.stand", edition.numbers().count(count)));
        return new SitePage(
                "resources.html",
                "resources",
                new ResourcesPage(top, shelves, metrics(edition), keys(edition), takeaways(edition)));
    }

    private static List<Takeaway> takeaways(Edition edition) {
        Stream<String> guide = edition.brief().guide().points().isEmpty() ? Stream.of() : Stream.of("guide.eml");
        return Stream.of(
                        Stream.of("pack.html", "memo.eml", "memo.txt"),
                        guide,
                        Stream.of("brief.xlsx", "data/figures.csv", "brief.json", "llms.txt"))
                .flatMap(Function.identity())
                .map(file -> new Takeaway(new Link(file, file), edition.text("take." + file)))
                .toList();
    }

    static String title(Edition edition, Guide.Point point) {
        String key = "point." + point.id();
        return edition.words().has(key) ? edition.text(key) : point.title();
    }

    static List<Entry> entries(Edition edition, String point) {
        return edition.brief().guide().resources().stream()
                .filter(resource -> resource.point().equals(point))
                .map(resource -> new Entry(
                        resource.link().map(link -> new Link(link, resource.title())),
                        resource.title(),
                        resource.publisher(),
                        resource.why(),
                        resource.own()))
                .toList();
    }

    private static Table metrics(Edition edition) {
        List<Table.Row> rows = edition.brief().guide().metrics().stream()
                .map(metric -> Table.Row.of(
                                Table.Cell.of(metric.label()),
                                Table.Cell.of(metric.definition().orElse("")),
                                Table.Cell.orEmpty(metric.formula()),
                                Table.Cell.of(edition.choice("better", metric.better())),
                                Table.Cell.of(edition.text(metric.addsUp() ? "word.yes" : "word.no")))
                        .named("metric-" + metric.id()))
                .toList();
        return Table.of(
                        List.of(
                                Table.Column.text(edition.text("resources.metric")),
                                Table.Column.text(edition.text("resources.definition")),
                                Table.Column.text(edition.text("resources.formula"))
                                        .onWideScreens(),
                                Table.Column.text(edition.text("resources.better"))
                                        .onWideScreens(),
                                Table.Column.text(edition.text("resources.adds-up"))
                                        .onWideScreens()),
                        rows)
                .sorting();
    }

    private static List<Exhibit.Key> keys(Edition edition) {
        return Stream.of("bar-good", "bar-bad", "bar-total", "bar-grey", "bar-plan", "bar-forecast", "tick")
                .map(kind -> new Exhibit.Key(kind, edition.text("resources.key." + kind)))
                .toList();
    }
}
