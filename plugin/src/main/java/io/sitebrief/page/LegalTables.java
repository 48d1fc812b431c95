package io.sitebrief.page;

import io.sitebrief.brief.RegisterReport;
import io.sitebrief.brief.RegisterReport.Category;
import io.sitebrief.brief.RegisterReport.Control;
import io.sitebrief.page.Table.Cell;
import io.sitebrief.page.Table.Column;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What stands around the risks: controls with the risks that lean on them, the ten categories, the people's checks. */
final class LegalTables {

    private final Edition edition;
    private final RegisterReport report;

    LegalTables(Edition edition, RegisterReport report) {
        this.edition = edition;
        this.report = report;
    }

    Optional<Table> controls() {
        return report.controls().isEmpty()
                ? Optional.empty()
                : Optional.of(Table.of(
                        List.of(
                                Column.text(edition.text("legal.control")),
                                Column.text(edition.text("legal.leaning")),
                                Column.number(edition.text("legal.effectiveness")),
                                Column.text(edition.text("legal.checked")),
                                Column.text(edition.text("legal.counts"))),
                        report.controls().stream().map(this::control).toList()));
    }

    private Table.Row control(Control control) {
        Tag counts = control.counts() ? Tag.good(edition.text("word.yes")) : Tag.bad(edition.text("word.no"));
        return Table.Row.of(
                        Cell.of(control.what())
                                .noted(Piece.words(control.owner().orElseGet(() -> edition.text("nobody")))),
                        control.risks().isEmpty()
                                ? Cell.of(edition.text("legal.leaning.none"))
                                : Cell.of(RiskTables.named(control.risks())),
                        control.effectiveness()
                                .map(rate -> Cell.of(edition.numbers().of(rate)))
                                .orElseGet(Cell::empty),
                        Cell.of(control.checked()
                                        .map(edition.dates()::day)
                                        .orElseGet(() -> edition.text("legal.checked.never")))
                                .noted(control.evidence()
                                        .map(this::evidence)
                                        .orElseGet(() -> edition.say("legal.evidence.none"))),
                        control.counts() ? Cell.of(counts) : Cell.of(counts).noted(Piece.words(why(edition, control))))
                .named("control-" + control.id());
    }

    /** Why a control counts or does not, in the theme's words where it has them. */
    static String why(Edition edition, Control control) {
        String key = "legal.counts." + control.why().replace(' ', '-');
        return edition.words().has(key) ? edition.text(key) : control.why();
    }

    /** An address as a link, anything else as it is written. */
    private List<Piece> evidence(String text) {
        return text.startsWith("https://") || text.startsWith("http://")
                ? List.of(Piece.of(new Link(text, edition.text("legal.evidence"))))
                : Piece.words(text);
    }

    Table categories() {
        return Table.of(
                List.of(
                        Column.text(edition.text("legal.category")),
                        Column.number(edition.text("legal.risks")),
                        Column.number(edition.text("legal.highest")),
                        Column.text(edition.text("legal.its-risks"))),
                report.categories().stream().map(this::category).toList());
    }

    private Table.Row category(Category category) {
        List<String> risks = report.risks().stream()
                .filter(risk -> risk.category().equals(category.id()))
                .map(RegisterReport.Risk::id)
                .toList();
        boolean none = category.risks()
                .amount()
                .known()
                .filter(count -> count.compareTo(BigDecimal.ZERO) == 0)
                .isPresent();
        return Table.Row.of(
                        Cell.of(category.name()).noted(Piece.words(category.summary())),
                        Cell.of(edition.numbers().of(category.risks())),
                        category.highest()
                                .map(score -> Cell.of(edition.numbers().of(score)))
                                .orElseGet(Cell::empty),
                        none
                                ? Cell.of(Tag.bad(edition.text("legal.not-considered")))
                                : Cell.of(RiskTables.named(risks)))
                .named("category-" + category.id());
    }

    List<LegalPage.Considering> asks() {
        return report.categories().stream()
                .filter(category -> !category.questions().isEmpty()
                        || !category.usualControls().isEmpty())
                .map(category -> new LegalPage.Considering(
                        category.id(), category.name(), category.questions(), category.usualControls()))
                .toList();
    }

    /** What the people department checks through a working life, in that order. */
    Optional<Table> checks() {
        return report.hrChecks().isEmpty()
                ? Optional.empty()
                : Optional.of(Table.of(
                        List.of(
                                Column.text(edition.text("legal.check")),
                                Column.text(edition.text("legal.when")),
                                Column.text(edition.text("legal.why")).onWideScreens()),
                        report.hrChecks().stream()
                                .map(check -> Table.Row.of(
                                        Cell.of(check.what()),
                                        Cell.of(edition.choice("legal.when", check.when())),
                                        Cell.of(check.why())))
                                .toList()));
    }
}
