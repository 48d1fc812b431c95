package io.sitebrief.page;

import io.sitebrief.brief.InputEntry;
import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Figure;
import io.sitebrief.page.ProvenancePage.FileOf;
import io.sitebrief.page.ProvenancePage.Group;
import io.sitebrief.page.ProvenancePage.Line;
import io.sitebrief.page.ProvenancePage.Owner;
import io.sitebrief.site.SitePage;
import io.sitebrief.source.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Makes the page of all figures; where they are very many, also one for each campaign and each channel. */
final class Provenance {

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

    private final Edition edition;
    private final FactPages pages;
    private final Owners owners;
    private final Map<String, List<Figure>> figures;
    private final Map<String, List<Expression.Input>> inputs;

    Provenance(Edition edition) {
        this.edition = edition;
        this.pages = edition.factPages();
        this.owners = new Owners(edition);
        this.figures = edition.brief().facts().all().stream()
                .collect(Collectors.groupingBy(figure -> owner(figure.id()), TreeMap::new, Collectors.toList()));
        this.inputs = edition.brief().facts().inputs().stream()
                .collect(Collectors.groupingBy(input -> owner(input.id()), TreeMap::new, Collectors.toList()));
    }

    /** The campaign or channel on whose page the figure stands; empty for the main page. */
    private String owner(String fact) {
        return pages.owner(fact).orElse("");
    }

    /** Every page when it is asked for, the main one first. */
    List<Supplier<SitePage>> pages() {
        List<Supplier<SitePage>> all = new ArrayList<>();
        all.add(() -> page("", FactPages.MAIN, top(edition)));
        others().forEach(owner -> all.add(() -> page(owner, FactPages.path(owner), top(owner))));
        return all;
    }

    private SortedSet<String> others() {
        SortedSet<String> others = new TreeSet<>(figures.keySet());
        others.addAll(inputs.keySet());
        others.remove("");
        return others;
    }

    private SitePage page(String owner, String path, Top top) {
        boolean isMain = owner.isEmpty();
        Origins origins = new Origins(edition, path);
        List<Group> groups = groups(figures.getOrDefault(owner, List.of()), origins);
        List<FileOf> written = written(inputs.getOrDefault(owner, List.of()), origins);
        List<Link> elsewhere = isMain
                ? others().stream()
                        .map(other -> new Link(FactPages.path(other), name(other)))
                        .toList()
                : List.of();
        List<Link> contents = new ArrayList<>();
        if (!isMain) {
            contents.add(new Link(FactPages.MAIN, edition.text("provenance.all")));
        }
        groups.forEach(group -> contents.add(new Link("#" + group.id(), group.title())));
        contents(!elsewhere.isEmpty(), "elsewhere", "provenance.elsewhere").ifPresent(contents::add);
        contents(!written.isEmpty(), "written", "provenance.group.written").ifPresent(contents::add);
        contents(isMain, "files", "provenance.files").ifPresent(contents::add);
        Optional<Table> files = isMain ? Optional.of(files()) : Optional.empty();
        return new SitePage(path, "provenance", new ProvenancePage(top, contents, groups, written, elsewhere, files));
    }

    private Optional<Link> contents(boolean isThere, String id, String key) {
        return isThere ? Optional.of(new Link("#" + id, edition.text(key))) : Optional.empty();
    }

    private String name(String owner) {
        return owners.of(owner + ".").orElse(owner);
    }

    /** The head of the main page. */
    static Top top(Edition edition) {
        return Top.of(
                edition,
                "provenance",
                edition.text("provenance.kicker"),
                edition.say("provenance.title"),
                edition.say("provenance.stand"));
    }

    private Top top(String owner) {
        return Top.of(
                edition,
                FactPages.path(owner),
                edition.text("provenance.kicker"),
                edition.say("provenance.title-of", name(owner)),
                edition.say("provenance.stand-of", name(owner)));
    }

    private List<Group> groups(List<Figure> these, Origins origins) {
        Map<String, Map<String, List<Figure>>> byGroup = new LinkedHashMap<>();
        for (Figure figure : these) {
            byGroup.computeIfAbsent(group(figure.id()), key -> new TreeMap<>())
                    .computeIfAbsent(owners.of(figure.id()).orElse(""), key -> new ArrayList<>())
                    .add(figure);
        }
        return byGroup.entrySet().stream()
                .map(each -> new Group(
                        "g-" + each.getKey(),
                        edition.text("provenance.group." + each.getKey()),
                        each.getValue().entrySet().stream()
                                .map(one -> owner(one.getKey(), one.getValue(), origins))
                                .toList()))
                .toList();
    }

    private static String group(String id) {
        int dot = id.indexOf('.');
        String first = id.startsWith("message.") ? "messages" : id.substring(0, Math.max(0, dot));
        return GROUPS.contains(first) ? first : "return";
    }

    private static Owner owner(String name, List<Figure> figures, Origins origins) {
        return new Owner(
                Optional.of(name).filter(known -> !known.isEmpty()),
                figures.stream()
                        .filter(figure -> !Origins.isPlain(figure))
                        .map(origins::entry)
                        .toList(),
                figures.stream().filter(Origins::isPlain).map(origins::line).toList());
    }

    /** By the first file that each number stands in. */
    private static List<FileOf> written(List<Expression.Input> these, Origins origins) {
        Map<String, List<Line>> byFile = new TreeMap<>();
        for (Expression.Input input : these) {
            List<String> files =
                    input.sources().stream().map(Source::file).distinct().toList();
            byFile.computeIfAbsent(files.isEmpty() ? "" : files.get(0), file -> new ArrayList<>())
                    .add(origins.line(input, files.size() > 1));
        }
        return byFile.entrySet().stream()
                .map(each -> new FileOf(origins.file(each.getKey()), each.getValue()))
                .toList();
    }

    private Table files() {
        List<Table.Row> rows = edition.brief().sources().stream().map(this::row).toList();
        return Table.of(
                List.of(
                        Table.Column.text(edition.text("provenance.file")),
                        Table.Column.number(edition.text("provenance.size")),
                        Table.Column.text("SHA-256")),
                rows);
    }

    private Table.Row row(InputEntry input) {
        return Table.Row.of(
                        Table.Cell.of(input.file()),
                        Table.Cell.of(edition.text(
                                "provenance.bytes", edition.numbers().count(input.size()))),
                        Table.Cell.of(input.sha256()))
                .named("file-" + ProvenancePage.anchor(input.file()));
    }
}
