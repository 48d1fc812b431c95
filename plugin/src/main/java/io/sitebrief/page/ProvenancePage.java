package io.sitebrief.page;

import io.sitebrief.brief.InputEntry;
import io.sitebrief.figure.Anatomy;
import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Figure;
import io.sitebrief.site.SitePage;
import io.sitebrief.source.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** provenance.html: every figure with its formula, the numbers in it, and the lines of the files that they come from. */
public record ProvenancePage(Top top, List<Link> contents, List<Group> groups, List<Written> written, Table files) {

    private static final String PATH = "provenance.html";

    /** Figures that belong together. */
    public record Group(String id, String title, List<Entry> entries) {}

    /**
     * One figure.
     *
     * @param formula in words; empty for a number as written
     * @param working the formula with the numbers in it; empty where it says no more than the formula
     * @param inputs links to the figures and numbers that it is made of
     * @param places where the number itself is written, as file:line:column
     */
    public record Entry(
            String fact,
            String label,
            String value,
            Optional<String> why,
            String certainty,
            Optional<String> formula,
            Optional<String> working,
            List<Link> inputs,
            List<Link> places) {}

    /** A number as its owner wrote it, or as it was counted in a metric file. */
    public record Written(String fact, String label, String value, Optional<String> why, List<Link> places) {}

    static SitePage of(Edition edition) {
        Map<String, List<Entry>> byGroup = new LinkedHashMap<>();
        for (Figure figure : edition.brief().facts().all()) {
            byGroup.computeIfAbsent(group(figure.id()), key -> new ArrayList<>())
                    .add(entry(edition, figure));
        }
        List<Written> written = edition.brief().facts().inputs().stream()
                .map(input -> written(edition, input))
                .toList();
        List<Group> groups = byGroup.entrySet().stream()
                .map(each -> new Group(
                        "g-" + each.getKey(), edition.text("provenance.group." + each.getKey()), each.getValue()))
                .toList();
        Top top = Top.of(
                edition,
                "provenance",
                edition.text("provenance.kicker"),
                edition.say("provenance.title"),
                edition.say("provenance.stand"));
        List<Link> contents = Stream.concat(
                        groups.stream().map(group -> new Link("#" + group.id(), group.title())),
                        Stream.of(
                                new Link("#written", edition.text("provenance.group.written")),
                                new Link("#files", edition.text("provenance.files"))))
                .toList();
        return new SitePage(PATH, "provenance", new ProvenancePage(top, contents, groups, written, files(edition)));
    }

    private static final List<String> GROUPS = List.of(
            "cost",
            "benefit",
            "month",
            "period",
            "campaign",
            "channel",
            "objective",
            "goal",
            "presence",
            "legal",
            "network",
            "strategy",
            "messages",
            "metrics",
            "imports");

    private static String group(String id) {
        String first = id.replaceFirst("[.].*", "");
        return GROUPS.contains(first) && id.contains(".") ? first : "return";
    }

    private static Entry entry(Edition edition, Figure figure) {
        String formula = figure.formula();
        String working =
                Anatomy.formula(figure.expression(), leaf -> edition.numbers().working(leaf.amount(), leaf.unit()));
        Num value = edition.numbers().precise(figure);
        return new Entry(
                figure.id(),
                figure.label(),
                value.text(),
                value.why(),
                edition.choice("certainty", figure.certainty().word().replace(' ', '-')),
                Optional.of(formula),
                Optional.of(working).filter(text -> !text.equals(value.text())),
                inputs(figure),
                figure.leaves().stream()
                        .filter(input -> input.id().equals(figure.id()))
                        .flatMap(input -> input.sources().stream())
                        .map(ProvenancePage::place)
                        .toList());
    }

    private static List<Link> inputs(Figure figure) {
        return Stream.concat(
                        figure.inputs().stream().map(input -> new Link("#fact-" + input.id(), input.label())),
                        figure.leaves().stream()
                                .filter(input -> !input.id().equals(figure.id()))
                                .map(input -> new Link("#fact-" + input.id(), input.label())))
                .toList();
    }

    private static Written written(Edition edition, Expression.Input input) {
        Num value = edition.numbers().precise(Figure.of(input.id(), input.label(), input.unit(), input));
        return new Written(
                input.id(),
                input.label(),
                value.text(),
                value.why(),
                input.sources().stream().map(ProvenancePage::place).toList());
    }

    /** Where a value is written: the line, and the way to its file on the provenance page. */
    static Link placeOf(Source source) {
        return new Link(PATH + place(source).href(), source.text());
    }

    private static Link place(Source source) {
        return new Link("#file-" + anchor(source.file()), source.text());
    }

    private static String anchor(String file) {
        return file.replaceAll("[^A-Za-z0-9._-]", "-");
    }

    private static Table files(Edition edition) {
        List<Table.Row> rows = edition.brief().sources().stream()
                .map(input -> row(edition, input))
                .toList();
        return Table.of(
                List.of(
                        Table.Column.text(edition.text("provenance.file")),
                        Table.Column.number(edition.text("provenance.size")),
                        Table.Column.text("SHA-256")),
                rows);
    }

    private static Table.Row row(Edition edition, InputEntry input) {
        return Table.Row.of(
                        Table.Cell.of(input.file()),
                        Table.Cell.of(edition.text(
                                "provenance.bytes", edition.numbers().count(input.size()))),
                        Table.Cell.of(input.sha256()))
                .named("file-" + anchor(input.file()));
    }
}
