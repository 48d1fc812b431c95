package io.sitebrief.page;

import io.sitebrief.figure.Anatomy;
import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Figure;
import io.sitebrief.page.ProvenancePage.Entry;
import io.sitebrief.page.ProvenancePage.Line;
import io.sitebrief.source.Source;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where one figure comes from: a plain sum or a number as written is a line of a table, all else a formula in words. */
final class Origins {

    private static final char FIRST = '\ue000';
    private static final int MOST_MARKS = 0x1000;
    private static final int SHORT = 2;
    private static final int MOST_REST = 6;
    private static final int MOST_LINES = 24;
    private static final Pattern MONTH = Pattern.compile("[.](\\d{4}-\\d{2})$");

    private final Edition edition;
    private final FactPages pages;
    private final String path;

    /** @param path of the page that they stand on */
    Origins(Edition edition, String path) {
        this.edition = edition;
        this.pages = edition.factPages();
        this.path = path;
    }

    /** The way to a file in the table of files. */
    Link file(String name) {
        String page = path.equals(FactPages.MAIN) ? "" : FactPages.MAIN;
        return new Link(page + "#file-" + ProvenancePage.anchor(name), name);
    }

    private Link link(String fact, String text) {
        return new Link(pages.href(fact, path), text);
    }

    /** Whether the figure is a number as written, a sum of such numbers, or not known at all. */
    static boolean isPlain(Figure figure) {
        return figure.expression() instanceof Expression.Missing
                || terms(figure).stream().allMatch(term -> term instanceof Expression.Input);
    }

    private static List<Expression> terms(Figure figure) {
        Expression expression =
                figure.expression() instanceof Expression.Rounded rounded ? rounded.of() : figure.expression();
        return expression instanceof Expression.Sum sum ? sum.terms() : List.of(figure.expression());
    }

    /** A number as written with its places, or a sum with the numbers in it, each leading to where it stands. */
    Line line(Figure figure) {
        Num value = edition.numbers().precise(figure);
        List<Piece> from = figure.expression() instanceof Expression.Missing missing
                ? Piece.words(edition.phrases().of(missing.why()))
                : sum(figure);
        return new Line(figure.id(), name(figure), value.text(), from);
    }

    private List<Piece> sum(Figure figure) {
        List<Piece> from = new ArrayList<>();
        for (Expression term : terms(figure)) {
            Expression.Input input = (Expression.Input) term;
            if (!from.isEmpty()) {
                from.add(Piece.of(" + "));
            }
            if (input.id().equals(figure.id())) {
                from.addAll(places(input.sources(), true));
            } else {
                from.add(Piece.of(link(input.id(), edition.numbers().working(input.amount(), input.unit()))));
            }
        }
        return List.copyOf(from);
    }

    /** A number as written or counted. */
    Line line(Expression.Input input, boolean withFile) {
        Num value = edition.numbers().precise(Figure.of(input.id(), input.label(), input.unit(), input));
        return new Line(input.id(), edition.names().of(input.label()), value.text(), places(input.sources(), withFile));
    }

    /** The places, file by file, lines and columns after its name; in a table of one file its name is not said again. */
    private List<Piece> places(List<Source> sources, boolean withFile) {
        SortedMap<String, List<Source>> byFile = new TreeMap<>();
        sources.forEach(source ->
                byFile.computeIfAbsent(source.file(), file -> new ArrayList<>()).add(source));
        List<Piece> pieces = new ArrayList<>();
        byFile.forEach((file, places) -> {
            if (withFile) {
                pieces.add(Piece.of(pieces.isEmpty() ? "" : "; "));
                pieces.add(Piece.of(file(file)));
                pieces.add(Piece.of(" "));
            }
            pieces.add(Piece.of(lines(places)));
        });
        return pieces.stream()
                .filter(piece -> !piece.text().equals(Optional.of("")))
                .toList();
    }

    /** Where in one file: 103:1, 105:1 and 12 more. */
    private String lines(List<Source> places) {
        String text = places.stream()
                .filter(place -> place.line() > 0)
                .limit(MOST_LINES)
                .map(place -> place.line() + ":" + place.column())
                .collect(Collectors.joining(", "));
        return places.size() > MOST_LINES
                ? text + " " + edition.text("provenance.more", edition.numbers().count(places.size() - MOST_LINES))
                : text;
    }

    private String name(Figure figure) {
        String name = edition.names().of(figure);
        Matcher month = MONTH.matcher(figure.id());
        if (figure.id().indexOf('-') > 0 && month.find() && !name.contains(month.group(1))) {
            return name + ", " + edition.dates().month(YearMonth.parse(month.group(1)));
        }
        return figure.id().endsWith(".prior") ? name + ", " + edition.text("provenance.prior") : name;
    }

    /** A figure with its formula; what the formula names leads on, and so does what it leaves out for brevity. */
    Entry entry(Figure figure) {
        Set<String> linked = new HashSet<>(Set.of(figure.id()));
        List<Expression> terms = terms(figure);
        boolean isLong = terms.size() > SHORT;
        List<List<Piece>> formula = isLong
                ? terms.stream().map(term -> term(figure, term, linked)).toList()
                : List.of(formula(figure.expression(), linked));
        Num value = edition.numbers().precise(figure);
        return new Entry(
                figure.id(),
                name(figure),
                value.text(),
                value.why(),
                edition.choice("certainty", figure.certainty().word().replace(' ', '-')),
                formula,
                isLong ? Optional.empty() : working(figure.expression(), value.text()),
                rest(figure, linked));
    }

    /** A term of a sum with what it comes to. */
    private List<Piece> term(Figure figure, Expression term, Set<String> linked) {
        List<Piece> pieces = new ArrayList<>(formula(term, linked));
        Figure part = Figure.of(figure.id(), figure.label(), figure.unit(), term);
        pieces.add(Piece.of(" = " + edition.numbers().precise(part).text()));
        return List.copyOf(pieces);
    }

    private Optional<String> working(Expression expression, String value) {
        String working = Anatomy.formula(
                expression, edition.names().notation(leaf -> edition.numbers().working(leaf.amount(), leaf.unit())));
        return Optional.of(working).filter(text -> !text.equals(value));
    }

    /** What else it rests on, such as the weights of a share; the first few, for brief.json names them all. */
    private List<Piece> rest(Figure figure, Set<String> linked) {
        List<Link> rest = Stream.concat(
                        figure.inputs().stream()
                                .map(input ->
                                        new Link(input.id(), edition.names().of(input))),
                        figure.leaves().stream()
                                .map(input ->
                                        new Link(input.id(), edition.names().of(input.label()))))
                .filter(input -> !linked.contains(input.href()))
                .toList();
        List<Piece> pieces = new ArrayList<>();
        for (Link one : rest.subList(0, Math.min(MOST_REST, rest.size()))) {
            if (!pieces.isEmpty()) {
                pieces.add(Piece.of(", "));
            }
            pieces.add(Piece.of(link(one.href(), one.text())));
        }
        if (rest.size() > MOST_REST) {
            pieces.add(Piece.of(
                    " " + edition.text("provenance.more", edition.numbers().count(rest.size() - MOST_REST))));
        }
        return List.copyOf(pieces);
    }

    private List<Piece> formula(Expression expression, Set<String> linked) {
        List<Anatomy.Leaf> leaves = new ArrayList<>();
        String marked = Anatomy.formula(expression, edition.names().notation(leaf -> {
            if (leaf.id().isEmpty() || leaves.size() == MOST_MARKS) {
                return edition.names().of(leaf);
            }
            leaves.add(leaf);
            return String.valueOf((char) (FIRST + leaves.size() - 1));
        }));
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < marked.length(); i++) {
            int leaf = marked.charAt(i) - FIRST;
            if (leaf >= 0 && leaf < leaves.size()) {
                if (i > from) {
                    pieces.add(Piece.of(marked.substring(from, i)));
                }
                String id = leaves.get(leaf).id().orElseThrow();
                linked.add(id);
                pieces.add(Piece.of(link(id, edition.names().of(leaves.get(leaf)))));
                from = i + 1;
            }
        }
        if (from < marked.length()) {
            pieces.add(Piece.of(marked.substring(from)));
        }
        return List.copyOf(pieces);
    }
}
