package io.sitebrief.importer;

/**
 * Reads a campaign report of Google Ads: a title and the days above the table, totals of several kinds below it.
 */
public final class GoogleAdsImporter extends ShapeImporter {

    private static final TableShape SHAPE = TableShape.of("google-ads")
            .downloadedAs("Campaigns, Download, with the columns campaign and cost, from Google Ads")
            .needs("campaign", "Campaign", "Kampagne", "Campagne", "Campaña", "Campagna", "Campanha")
            .needs("spend", "Cost", "Kosten", "Coût", "Coste", "Costo", "Custo")
            .takes("date", "Day", "Tag", "Jour", "Día", "Giorno", "Dia", "Month", "Monat", "Mois", "Mes", "Mese", "Mês")
            .takes(
                    "currency",
                    "Currency code",
                    "Währungscode",
                    "Code de devise",
                    "Código de moneda",
                    "Codice valuta",
                    "Código da moeda")
            .takes("impressions", "Impr.", "Impressions", "Impressionen", "Impresiones", "Impressioni", "Impressões")
            .takes("clicks", "Clicks", "Klicks", "Clics", "Clic", "Cliques")
            .takes("video-views", "TrueView views", "Views", "Aufrufe")
            .takes("claimed-conversions", "Conversions", "Conversiones", "Conversioni", "Conversões")
            .takes("claimed-revenue", "Conv. value", "Conv.-Wert", "Valeur de conv.", "Valor de conv.");

    public GoogleAdsImporter() {
        super(SHAPE);
    }
}
