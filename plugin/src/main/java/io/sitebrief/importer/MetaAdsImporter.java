package io.sitebrief.importer;

/**
 * Reads a report of Meta Ads Manager. Its first row sums up the account, its currency stands in a header only, and a
 * row may be of a day, a month or the whole report.
 */
public final class MetaAdsImporter extends ShapeImporter {

    private static final TableShape SHAPE = TableShape.of("meta-ads")
            .downloadedAs("Reports, Export table data, at campaign level by day or month, from Ads Manager")
            .needs(
                    "campaign",
                    "Campaign name",
                    "Kampagnenname",
                    "Name der Kampagne",
                    "Nom de la campagne",
                    "Nombre de la campaña",
                    "Nome della campagna",
                    "Nome da campanha")
            .needs(
                    "spend",
                    "Amount spent (*)",
                    "Ausgegebener Betrag (*)",
                    "Montant dépensé (*)",
                    "Importe gastado (*)",
                    "Importo speso (*)",
                    "Valor usado (*)",
                    "Valor gasto (*)")
            .takes("date", "Day", "Month", "Tag", "Monat", "Jour", "Mois", "Día", "Mes", "Giorno", "Mese", "Dia", "Mês")
            .takes(
                    "from",
                    "Reporting starts",
                    "Berichtsstart",
                    "Début des rapports",
                    "Inicio del informe",
                    "Inizio dei report",
                    "Início dos relatórios")
            .takes(
                    "to",
                    "Reporting ends",
                    "Berichtsende",
                    "Fin des rapports",
                    "Fin del informe",
                    "Fine dei report",
                    "Término dos relatórios")
            .takes("impressions", "Impressions", "Impressionen", "Impresiones", "Impression", "Impressões")
            .takes("clicks", "Clicks (all)", "Klicks (alle)", "Clics (tous)", "Clics (todos)", "Clic (tutti)")
            .takes("link-clicks", "Link clicks", "Link-Klicks", "Clics sur un lien", "Clics en el enlace")
            .takes("claimed-conversions", "Purchases", "Käufe", "Achats", "Compras", "Acquisti")
            .takes("claimed-revenue", "Purchases conversion value", "Conversion-Wert der Käufe")
            .habit(TableShape.Habit.NAMELESS_TOTAL)
            .writtenAs("en-US");

    public MetaAdsImporter() {
        super(SHAPE);
    }
}
