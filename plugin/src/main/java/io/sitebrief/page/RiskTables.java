package io.sitebrief.page;

import io.sitebrief.brief.ActionEntry;
import io.sitebrief.brief.ChangeKind;
import io.sitebrief.brief.Comparison;
import io.sitebrief.brief.RegisterReport;
import io.sitebrief.brief.RegisterReport.MatrixCell;
import io.sitebrief.brief.RegisterReport.Rating;
import io.sitebrief.brief.RegisterReport.Risk;
import io.sitebrief.brief.RiskChange;
import io.sitebrief.page.Table.Cell;
import io.sitebrief.page.Table.Column;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The risks of the register as tables: the map in words, the first five, all of them, what is done and accepted. */
final class RiskTables {

    private final Edition edition;
    private final RegisterReport report;
    private final Optional<Comparison> since;
    private final BarCell bars;

    RiskTables(Edition edition, RegisterReport report, Optional<Comparison> since) {
        this.edition = edition;
        this.report = report;
        this.since = since;
        this.bars = new BarCell(report.risks().stream()
                .flatMap(risk -> Stream.concat(Stream.of(risk.current()), risk.inherent().stream()))
                .flatMap(rating -> rating.score().amount().known().stream())
                .toList());
    }

    /** The anchor of a risk in the register. */
    static String anchor(String risk) {
        return "risk-" + risk;
    }

    static Link link(Risk risk) {
        return new Link(LegalPage.PATH + "#" + anchor(risk.id()), risk.risk());
    }

    /** A link to a risk by its id, for lists where its sentence would be too long. */
    static Piece named(String risk) {
        return Piece.of(new Link(LegalPage.PATH + "#" + anchor(risk), risk));
    }

    static List<Piece> named(List<String> risks) {
        List<Piece> pieces = new ArrayList<>();
        risks.forEach(risk -> {
            if (!pieces.isEmpty()) {
                pieces.add(Piece.of(", "));
            }
            pieces.add(named(risk));
        });
        return List.copyOf(pieces);
    }

    /** The map in words: what stands in each cell, the highest score first. */
    Table twin() {
        return Table.of(
                List.of(
                        Column.text(edition.text("risks.likelihood")),
                        Column.text(edition.text("risks.impact")),
                        Column.number(edition.text("risks.score")),
                        Column.text(edition.text("legal.risks"))),
                report.risks().stream()
                        .map(risk -> cell(risk.current()))
                        .distinct()
                        .flatMap(Optional::stream)
                        .map(this::twin)
                        .toList());
    }

    private Optional<MatrixCell> cell(Rating rating) {
        return report.matrix().stream()
                .filter(cell -> cell.likelihood() == rating.likelihood() && cell.impact() == rating.impact())
                .findFirst();
    }

    private Table.Row twin(MatrixCell cell) {
        List<Risk> here = report.risks().stream()
                .filter(risk -> cell(risk.current()).equals(Optional.of(cell)))
                .toList();
        Rating rating = here.get(0).current();
        return Table.Row.of(
                Cell.of(RiskView.likelihood(edition, report, rating)),
                Cell.of(RiskView.impact(edition, report, rating)),
                Cell.of(edition.numbers().of(rating.score())),
                Cell.of(named(here.stream().map(Risk::id).toList())));
    }

    /** The five highest, with who holds them and what comes next. */
    Table first() {
        return Table.of(
                List.of(
                        Column.text(edition.text("risks.risk")),
                        Column.number(edition.text("risks.score")),
                        Column.text(edition.text("risks.owner")),
                        Column.text(edition.text("legal.next"))),
                report.top().stream().map(this::first).toList());
    }

    private Table.Row first(Risk risk) {
        Num score = edition.numbers().of(risk.current().score());
        return Table.Row.of(
                Cell.of(link(risk)),
                Cell.of(risk.aboveAppetite() ? score.toned(false) : score),
                Cell.of(owner(risk)),
                Cell.of(risk.actions().stream()
                        .filter(action -> action.done().isEmpty())
                        .findFirst()
                        .map(action -> edition.say(
                                "legal.next-is",
                                action.what(),
                                action.by().map(edition.dates()::day).orElseGet(() -> edition.text("point.no-date"))))
                        .orElseGet(() -> edition.say("legal.next.none"))));
    }

    /** The register: every risk before and after its controls, on one scale. */
    Table all() {
        return Table.of(
                        List.of(
                                Column.text(edition.text("risks.risk")),
                                Column.drawing(edition.text("legal.bar")).onWideScreens(),
                                Column.number(edition.text("legal.before")),
                                Column.number(edition.text("legal.now")),
                                Column.number(edition.text("legal.suggested")).onWideScreens(),
                                Column.text(edition.text("risks.owner"))),
                        report.risks().stream().map(this::row).toList())
                .sorting();
    }

    private Table.Row row(Risk risk) {
        Num now = edition.numbers().of(risk.current().score());
        Cell score = Cell.of(risk.aboveAppetite() ? now.toned(false) : now)
                .sortedBy(plain(risk.current().score().amount().known()));
        return Table.Row.of(
                        Cell.of(risk.risk()).noted(facts(risk)),
                        Cell.drawn(bars.harm(
                                risk.current().score().amount().known(),
                                risk.aboveAppetite(),
                                risk.inherent()
                                        .flatMap(rating ->
                                                rating.score().amount().known()))),
                        risk.inherent()
                                .map(rating -> Cell.of(edition.numbers().of(rating.score())))
                                .orElseGet(() -> Cell.of(edition.text("not-provided"))),
                        moved(risk).map(score::noted).orElse(score),
                        risk.suggested()
                                .map(figure -> Cell.of(edition.numbers().of(figure)))
                                .orElseGet(Cell::empty),
                        review(risk))
                .named(anchor(risk.id()));
    }

    private static String plain(Optional<BigDecimal> score) {
        return score.map(BigDecimal::toPlainString).orElse("");
    }

    /** Category, treatment, jurisdiction and whether it is insured. */
    private List<Piece> facts(Risk risk) {
        String insured = risk.insured()
                .map(word -> edition.choice("legal.insured", word))
                .orElseGet(() -> edition.text("legal.insured.unknown"));
        List<String> words = Stream.of(
                        Optional.of(risk.categoryName()),
                        risk.treatment().map(word -> edition.choice("legal.treatment", word)),
                        risk.jurisdiction(),
                        Optional.of(insured))
                .flatMap(Optional::stream)
                .toList();
        return Piece.words(String.join(" · ", words));
    }

    private Cell review(Risk risk) {
        Cell owner = Cell.of(owner(risk));
        return risk.reviewBy()
                .map(day -> risk.reviewOverdue()
                        ? owner.noted(List.of(
                                Piece.of(edition.text(
                                                "legal.review-by",
                                                edition.dates().day(day)) + ", "),
                                Piece.strong(edition.text("state.overdue"))))
                        : owner.noted(
                                edition.say("legal.review-by", edition.dates().day(day))))
                .orElseGet(() -> owner.noted(edition.say("legal.review.none")));
    }

    private String owner(Risk risk) {
        return risk.owner().orElseGet(() -> edition.text("nobody"));
    }

    /** How the risk moved since the version before; empty where it stands alone or did not move. */
    private Optional<List<Piece>> moved(Risk risk) {
        return since.flatMap(comparison -> change(comparison, risk.id()))
                .map(change -> change.before()
                        .map(before -> edition.say(
                                "legal.was",
                                edition.numbers().of(before),
                                since.orElseThrow().before().version()))
                        .orElseGet(() -> edition.say(
                                "legal.new", since.orElseThrow().before().version())));
    }

    private static Optional<RiskChange> change(Comparison comparison, String risk) {
        return comparison.risks().stream()
                .filter(change -> change.id().equals(risk))
                .findFirst();
    }

    /** The risks that the version before still held. */
    Optional<List<Piece>> closed() {
        List<String> closed = since.stream()
                .flatMap(comparison -> comparison.risks().stream())
                .filter(change -> change.kind() == ChangeKind.REMOVED)
                .map(RiskChange::risk)
                .toList();
        return closed.isEmpty()
                ? Optional.empty()
                : Optional.of(edition.say(
                        "legal.closed", since.orElseThrow().before().version(), String.join(" · ", closed)));
    }

    /** What is to be done, the earliest first. */
    Optional<Table> actions() {
        List<Table.Row> rows = report.risks().stream()
                .flatMap(risk -> risk.actions().stream().map(action -> new Due(risk, action)))
                .sorted(Due.EARLIEST)
                .map(due -> ActionTable.row(
                        edition, due.action(), List.of(named(due.risk().id()))))
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(ActionTable.table(edition, rows));
    }

    private record Due(Risk risk, ActionEntry action) {

        private static final Comparator<Due> EARLIEST =
                Comparator.comparing(due -> due.action().by().orElse(LocalDate.MAX));
    }

    /** The accepted risks: who accepted them, and until when. */
    Optional<Table> accepted() {
        List<Table.Row> rows = report.risks().stream()
                .flatMap(risk -> risk.acceptance().stream().map(given -> accepted(risk, given)))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Table.of(
                        List.of(
                                Column.text(edition.text("risks.risk")),
                                Column.text(edition.text("legal.accepted-by")),
                                Column.text(edition.text("legal.accepted-on")),
                                Column.text(edition.text("legal.expires"))),
                        rows));
    }

    private Table.Row accepted(Risk risk, RegisterReport.Acceptance given) {
        Cell expires =
                Cell.of(given.expires().map(edition.dates()::day).orElseGet(() -> edition.text("point.no-date")));
        return Table.Row.of(
                Cell.of(link(risk)),
                Cell.of(given.by().orElseGet(() -> edition.text("nobody"))),
                Cell.of(given.date().map(edition.dates()::day).orElseGet(() -> edition.text("point.no-date"))),
                given.expired() ? expires.tagged(Tag.bad(edition.text("legal.expired"))) : expires);
    }
}
