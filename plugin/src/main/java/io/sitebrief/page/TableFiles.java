package io.sitebrief.page;

import io.sitebrief.figure.Figure;
import io.sitebrief.site.SiteFile;
import io.sitebrief.site.SitePage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every table of the pages as CSV: data/PAGE-TABLE.csv, named by where it stands in the page; and every figure in one. */
final class TableFiles {

    private static final String ENDING = ".html";

    private static final Views<Table> TABLES = new Views<>(Table.class);

    private final TableCsv csv;
    private final Edition edition;

    TableFiles(Edition edition) {
        this.edition = edition;
        this.csv = new TableCsv(edition.brief().facts());
    }

    Stream<SiteFile> of(SitePage page) {
        String name = page.path().replace(ENDING, "").replace('/', '-');
        Map<String, Table> tables = TABLES.named(page.view());
        return tables.entrySet().stream()
                .filter(table -> !table.getValue().rows().isEmpty())
                .map(table -> csv.file(name + "-" + table.getKey(), table.getValue()));
    }

    SiteFile figures() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("id", "label", "value", "unit", "status", "formula", "why"));
        for (Figure figure : edition.brief().facts().all()) {
            rows.add(List.of(
                    figure.id(),
                    edition.names().of(figure),
                    figure.amount().known().map(value -> value.toPlainString()).orElse(""),
                    figure.unit().word(),
                    figure.certainty().word(),
                    edition.names().formula(figure),
                    figure.amount().reason().map(edition.phrases()::of).orElse("")));
        }
        return TableCsv.file("figures", rows);
    }
}
