package io.sitebrief.page;

import io.sitebrief.brief.Portfolio;
import io.sitebrief.brief.Portfolio.Member;
import io.sitebrief.figure.Figure;
import io.sitebrief.site.SitePage;
import io.sitebrief.site.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A page of a portfolio: an index over briefs, or where its figures come from.
 *
 * @param lines the net benefit of each brief by month, all on one scale; empty on the page of origins
 */
public record PortfolioPage(String title, List<Piece> stand, List<Kpi> totals, List<Kpi> lines, List<Part> parts) {

    private static final int MINOR_UNITS = 2;

    public PortfolioPage {
        stand = List.copyOf(stand);
        totals = List.copyOf(totals);
        lines = List.copyOf(lines);
        parts = List.copyOf(parts);
    }

    /** A table under a heading. */
    public record Part(String id, String title, Table table) {}

    /** The index, and the page of origins. */
    public static List<SitePage> all(Portfolio portfolio, String title, String locale, Words words) {
        Maker maker = new Maker(portfolio, title, locale, words);
        return List.of(
                new SitePage("index.html", "portfolio", maker.index()),
                new SitePage("provenance.html", "portfolio", maker.origins()));
    }

    /** What the pages are made with. */
    private static final class Maker {

        private final Portfolio portfolio;
        private final String title;
        private final Words words;
        private final Numbers numbers;
        private final Dates dates;
        private final FigureNames names;

        Maker(Portfolio portfolio, String title, String locale, Words words) {
            Conventions conventions = Conventions.of(locale);
            this.portfolio = portfolio;
            this.title = title;
            this.words = words;
            this.numbers = new Numbers(conventions, portfolio.currency(), MINOR_UNITS, words);
            this.names = new FigureNames(words, Names.of(portfolio, words));
            this.dates = new Dates(conventions);
        }

        PortfolioPage index() {
            List<Part> parts = new ArrayList<>();
            parts.add(new Part("briefs", words.text("portfolio.briefs"), briefs()));
            if (portfolio.members().stream().anyMatch(member -> !member.due().isEmpty())) {
                parts.add(new Part("decisions", words.text("portfolio.decisions"), decisions()));
            }
            String stand = words.text(
                    portfolio.members().size() == 1 ? "portfolio.stand.one" : "portfolio.stand",
                    numbers.count(portfolio.members().size()),
                    portfolio.currency());
            List<Kpi> totals = portfolio.totals().all().stream()
                    .map(figure -> Kpi.of(label(figure), numbers.compact(figure)))
                    .toList();
            return new PortfolioPage(title, Piece.words(stand), totals, lines(), parts);
        }

        private String label(Figure figure) {
            return words.text("portfolio." + figure.id());
        }

        private Table briefs() {
            List<Table.Row> rows =
                    new ArrayList<>(portfolio.members().stream().map(this::row).toList());
            rows.add(Table.Row.of(
                            Table.Cell.of(words.text("portfolio.all")),
                            Table.Cell.empty(),
                            Table.Cell.of(numbers.of(portfolio.totals().cost())),
                            Table.Cell.of(numbers.of(portfolio.totals().benefit())),
                            Table.Cell.of(numbers.of(portfolio.totals().net())),
                            Table.Cell.of(numbers.of(portfolio.totals().roi())),
                            Table.Cell.empty(),
                            Table.Cell.empty())
                    .summing());
            return Table.of(
                    List.of(
                            Table.Column.text(words.text("portfolio.brief")),
                            Table.Column.text(words.text("versions.period")).onWideScreens(),
                            Table.Column.number(words.text("portfolio.cost")).onWideScreens(),
                            Table.Column.number(words.text("portfolio.benefit")).onWideScreens(),
                            Table.Column.number(words.text("portfolio.net")),
                            Table.Column.number(words.text("portfolio.roi")),
                            Table.Column.text(words.text("versions.status")),
                            Table.Column.number(words.text("portfolio.risks"))),
                    rows);
        }

        private Table.Row row(Member member) {
            String state = words.text(member.draft() ? "versions.draft" : "versions.issued");
            return Table.Row.of(
                    Table.Cell.of(new Link(home(member), member.title()))
                            .noted(Piece.words(member.version() + ", " + state)),
                    Table.Cell.of(dates.period(member.period())),
                    Table.Cell.of(numbers.of(member.totals().cost())),
                    Table.Cell.of(numbers.of(member.totals().benefit())),
                    Table.Cell.of(numbers.of(member.totals().net())),
                    Table.Cell.of(numbers.of(member.totals().roi())),
                    Table.Cell.of(tag(member.status())),
                    Table.Cell.of(numbers.of(member.aboveAppetite())));
        }

        private Tag tag(String status) {
            String word = words.has("status." + status) ? words.text("status." + status) : status;
            return switch (status) {
                case "on-track" -> Tag.good(word);
                case "caution", "off-track" -> Tag.bad(word);
                default -> Tag.of(word);
            };
        }

        private static String home(Member member) {
            return member.id() + "/" + member.version() + "/index.html";
        }

        /** Every decision that waits, the most urgent first; those without a day last. */
        private Table decisions() {
            record Waiting(Optional<LocalDate> by, Table.Row row) {}
            List<Table.Row> rows = portfolio.members().stream()
                    .flatMap(member -> member.due().stream()
                            .map(due -> new Waiting(
                                    due.by(),
                                    Table.Row.of(
                                            Table.Cell.of(due.ask()),
                                            Table.Cell.of(new Link(
                                                    member.id() + "/" + member.version() + "/decisions.html",
                                                    member.title())),
                                            Table.Cell.orEmpty(due.by().map(dates::day)),
                                            Table.Cell.of(
                                                    due.state().equals("overdue")
                                                            ? Tag.bad(words.text("portfolio.overdue"))
                                                            : Tag.of(words.text("decisions.open")))))))
                    .sorted(Comparator.comparing(waiting -> waiting.by().orElse(LocalDate.MAX)))
                    .map(Waiting::row)
                    .toList();
            return Table.of(
                    List.of(
                            Table.Column.text(words.text("portfolio.ask")),
                            Table.Column.text(words.text("portfolio.brief")),
                            Table.Column.text(words.text("decisions.by")),
                            Table.Column.text(words.text("versions.status"))),
                    rows);
        }

        private List<Kpi> lines() {
            List<BigDecimal> all = portfolio.members().stream()
                    .flatMap(member -> member.months().stream())
                    .flatMap(month -> month.net().amount().known().stream())
                    .toList();
            Scale scale = Scale.tight(all);
            return portfolio.members().stream()
                    .filter(member -> !member.months().isEmpty())
                    .map(member -> line(member, scale))
                    .toList();
        }

        private Kpi line(Member member, Scale scale) {
            List<Optional<BigDecimal>> values = member.months().stream()
                    .map(month -> month.net().amount().known())
                    .toList();
            Figure last = member.months().get(member.months().size() - 1).net();
            return Kpi.of(member.title(), numbers.compact(last)).drawn(Sparkline.of(values, List.of(), scale));
        }

        PortfolioPage origins() {
            List<Table.Row> rows = figures()
                    .map(figure -> Table.Row.of(
                                    Table.Cell.of(figure.id()).noted(Piece.words(names.of(figure))),
                                    Table.Cell.of(numbers.precise(figure)),
                                    Table.Cell.of(names.formula(figure)),
                                    Table.Cell.of(places(figure)))
                            .named("fact-" + figure.id()))
                    .toList();
            Table table = Table.of(
                    List.of(
                            Table.Column.text(words.text("portfolio.figure")),
                            Table.Column.number(words.text("portfolio.value")),
                            Table.Column.text(words.text("portfolio.formula")),
                            Table.Column.text(words.text("portfolio.source"))),
                    rows);
            return new PortfolioPage(
                    words.text("portfolio.origins"),
                    Piece.words(words.text("portfolio.origins-stand")),
                    List.of(),
                    List.of(),
                    List.of(new Part("figures", words.text("portfolio.figures"), table)));
        }

        private Stream<Figure> figures() {
            return Stream.concat(
                    portfolio.totals().all().stream(),
                    portfolio.members().stream()
                            .flatMap(member -> Stream.concat(
                                    Stream.concat(member.totals().all().stream(), Stream.of(member.aboveAppetite())),
                                    member.months().stream().map(Portfolio.Month::net))));
        }

        private static List<Piece> places(Figure figure) {
            List<Piece> pieces = new ArrayList<>();
            for (String file : figure.sources().stream()
                    .map(source -> source.file())
                    .distinct()
                    .toList()) {
                if (!pieces.isEmpty()) {
                    pieces.add(Piece.of(", "));
                }
                pieces.add(file.contains("/") ? Piece.of(new Link(file, file)) : Piece.of(file));
            }
            return pieces;
        }
    }
}
