package io.sitebrief.importer;

/** Reads a table of Google Search Console. All but the one by date need the option {@code period}. */
public final class SearchConsoleImporter extends ShapeImporter {

    private static final int MOST_ROWS = 1_000;

    private static final TableShape SHAPE = TableShape.of("search-console")
            .downloadedAs("Performance, Export, the table of queries, pages or dates, from Search Console")
            .needs("clicks", "Clicks", "Klicks", "Clics", "Clic", "Cliques")
            .needs("impressions", "Impressions", "Impressionen", "Impresiones", "Impressioni", "Impressões")
            .takes("date", "Date", "Datum", "Fecha", "Data")
            .atMost(MOST_ROWS)
            .writtenAs("en-US");

    public SearchConsoleImporter() {
        super(SHAPE);
    }
}
