package io.sitebrief.page;

import io.sitebrief.brief.ImportReport;
import io.sitebrief.figure.Period;
import io.sitebrief.site.SitePage;
import java.util.List;
import java.util.Optional;

/** imports.html: what became of each metric file: rows read, used and dropped, names that nothing knows, control sums. */
public record ImportsPage(Top top, Optional<Table> files, List<Detail> details) {

    private static final int SHOWN = 12;

    /** One file's dropped rows, unmatched names and control sums. */
    public record Detail(
            String file,
            List<List<Piece>> dropped,
            List<List<Piece>> unmatched,
            List<List<Piece>> controls,
            Optional<String> query,
            Optional<String> answer) {}

    static SitePage of(Edition edition) {
        ImportReport report = edition.brief().imports();
        Num coverage = edition.numbers().of(report.coverage());
        Top top = Top.of(
                edition,
                "imports",
                edition.text("nav.page.imports"),
                coverage.isKnown() ? edition.say("imports.title", coverage) : edition.say("imports.plain"),
                edition.say("imports.stand"));
        Optional<Table> files =
                Optional.of(report.files()).filter(all -> !all.isEmpty()).map(all -> files(edition, all));
        List<Detail> details = report.files().stream()
                .map(file -> detail(edition, file))
                .filter(detail -> !detail.dropped().isEmpty()
                        || !detail.unmatched().isEmpty()
                        || !detail.controls().isEmpty()
                        || detail.query().isPresent())
                .toList();
        return new SitePage("imports.html", "imports", new ImportsPage(top, files, details));
    }

    private static Table files(Edition edition, List<ImportReport.File> files) {
        return Table.of(
                List.of(
                        Table.Column.text(edition.text("imports.file")),
                        Table.Column.text(edition.text("imports.reader")).onWideScreens(),
                        Table.Column.text(edition.text("imports.days")).onWideScreens(),
                        Table.Column.text(edition.text("imports.exported")).onWideScreens(),
                        Table.Column.number(edition.text("imports.read")),
                        Table.Column.number(edition.text("imports.used"))),
                files.stream().map(file -> row(edition, file)).toList());
    }

    private static Table.Row row(Edition edition, ImportReport.File file) {
        Optional<String> days = file.firstDay()
                .flatMap(first -> file.lastDay().map(last -> edition.dates().period(new Period(first, last))));
        return Table.Row.of(
                Table.Cell.of(file.file()).noted(hash(edition, file)),
                Table.Cell.of(file.reader()),
                Table.Cell.orEmpty(days),
                Table.Cell.of(
                        file.exported().map(edition.dates()::day).orElseGet(() -> edition.text("imports.not-stated"))),
                Table.Cell.of(edition.numbers().of(file.rowsRead())),
                Table.Cell.of(edition.numbers().of(file.rowsUsed())));
    }

    private static Detail detail(Edition edition, ImportReport.File file) {
        Numbers numbers = edition.numbers();
        return new Detail(
                file.file(),
                file.dropped().stream()
                        .map(dropped -> edition.say(
                                "imports.dropped",
                                numbers.of(dropped.rows()),
                                edition.phrases().of(dropped.why())))
                        .toList(),
                file.unmatched().stream()
                        .map(name -> edition.say(
                                "imports.unmatched", name.name(), numbers.of(name.rows()), numbers.of(name.spend())))
                        .toList(),
                file.controls().stream()
                        .map(control -> edition.say(
                                equal(control) ? "imports.control" : "imports.control-off",
                                control.metric(),
                                numbers.of(control.stated()),
                                numbers.of(control.summed())))
                        .toList(),
                file.asked().map(ImportReport.Asked::sql),
                file.asked().map(asked -> edition.text("imports.answer", asked.sha256())));
    }

    /** The file's SHA-256, short; the table of files in the provenance has it whole. */
    private static List<Piece> hash(Edition edition, ImportReport.File file) {
        return edition.brief().sources().stream()
                .filter(input -> input.file().equals(file.file()))
                .findFirst()
                .map(input -> List.of(Piece.of(new Link(
                        "provenance.html#file-" + ProvenancePage.anchor(input.file()),
                        edition.text("imports.hash", input.sha256().substring(0, SHOWN))))))
                .orElse(List.of());
    }

    private static boolean equal(ImportReport.Control control) {
        return control.stated()
                .amount()
                .known()
                .flatMap(stated -> control.summed().amount().known().filter(summed -> summed.compareTo(stated) == 0))
                .isPresent();
    }
}
