package io.sitebrief.page;

import io.sitebrief.brief.InputEntry;
import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Figure;
import io.sitebrief.site.SitePage;
import io.sitebrief.source.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** provenance.html: every figure with its formula, the numbers in it, and the lines of the files that they come from. */
public record ProvenancePage(Top top, List<Link> contents, List<Group> groups, List<FileOf> written, Table files) {

    private static final String PATH = "provenance.html";

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

    /** Figures that belong together. */
    public record Group(String id, String title, List<Owner> owners) {}

    /**
     * The figures of one campaign, month, risk, …
     *
     * @param name empty for figures of the whole programme
     * @param entries those that a formula makes
     * @param lines those that are written, or sums of what is
     */
    public record Owner(Optional<String> name, List<Entry> entries, List<Line> lines) {}

    /**
     * One figure.
     *
     * @param formula in words, what it names leads on; a long sum has its terms one by one, with what each comes to
     * @param working the formula with the numbers in it; empty where it says no more than the formula
     * @param rest what else it is made of and the formula does not name
     */
    public record Entry(
            String fact,
            String label,
            String value,
            Optional<String> why,
            String certainty,
            List<List<Piece>> formula,
            Optional<String> working,
            List<Piece> rest) {}

    /** A number as its owner wrote it, as it was counted in a metric file, or a sum of such numbers. */
    public record Line(String fact, String label, String value, List<Piece> from) {}

    /** The numbers as one file has them. */
    public record FileOf(Link file, List<Line> lines) {}

    static SitePage of(Edition edition) {
        List<Group> groups = groups(edition);
        List<FileOf> written = written(edition);
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

    private static List<Group> groups(Edition edition) {
        Map<String, Map<String, List<Figure>>> byGroup = new LinkedHashMap<>();
        Owners owners = new Owners(edition);
        for (Figure figure : edition.brief().facts().all()) {
            byGroup.computeIfAbsent(group(figure.id()), key -> new TreeMap<>())
                    .computeIfAbsent(owners.of(figure.id()).orElse(""), key -> new ArrayList<>())
                    .add(figure);
        }
        return byGroup.entrySet().stream()
                .map(each -> new Group(
                        "g-" + each.getKey(),
                        edition.text("provenance.group." + each.getKey()),
                        each.getValue().entrySet().stream()
                                .map(owner -> owner(edition, owner.getKey(), owner.getValue()))
                                .toList()))
                .toList();
    }

    private static String group(String id) {
        String first = id.startsWith("message.") ? "messages" : id.replaceFirst("[.].*", "");
        return GROUPS.contains(first) && id.contains(".") ? first : "return";
    }

    private static Owner owner(Edition edition, String name, List<Figure> figures) {
        Origins origins = new Origins(edition);
        return new Owner(
                Optional.of(name).filter(known -> !known.isEmpty()),
                figures.stream()
                        .filter(figure -> !Origins.isPlain(figure))
                        .map(origins::entry)
                        .toList(),
                figures.stream().filter(Origins::isPlain).map(origins::line).toList());
    }

    /** By the first file that each number stands in. */
    private static List<FileOf> written(Edition edition) {
        Origins origins = new Origins(edition);
        Map<String, List<Line>> byFile = new TreeMap<>();
        for (Expression.Input input : edition.brief().facts().inputs()) {
            List<String> files =
                    input.sources().stream().map(Source::file).distinct().toList();
            byFile.computeIfAbsent(files.isEmpty() ? "" : files.get(0), file -> new ArrayList<>())
                    .add(origins.line(input, files.size() > 1));
        }
        return byFile.entrySet().stream()
                .map(each -> new FileOf(new Link("#file-" + anchor(each.getKey()), each.getKey()), each.getValue()))
                .toList();
    }

    /** Where a value is written: the line, and the way to its file on the provenance page. */
    static Link placeOf(Source source) {
        return new Link(PATH + place(source).href(), source.text());
    }

    static Link place(Source source) {
        return new Link("#file-" + anchor(source.file()), source.text());
    }

    /** The anchor of an input file in the table of files. */
    static String anchor(String file) {
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
