package io.sitebrief.importer;

/**
 * Reads a campaign report of Salesforce: leads, and opportunities won with their worth, by the campaign's start.
 * Headers are known in English, the main ones also in German, French and Spanish; others are named under {@code columns}.
 */
public final class SalesforceImporter extends ShapeImporter {

    private static final TableShape SHAPE = TableShape.of("salesforce")
            .downloadedAs("a report on campaigns, details only, as CSV, from Salesforce")
            .needs("campaign", "Campaign Name", "Kampagnenname", "Nom de la campagne", "Nombre de la campaña")
            .takes("date", "Date", "Close Date", "Start Date", "Startdatum", "Date de début", "Fecha de inicio")
            .takes("currency", "Currency", "Campaign Currency", "Campaign ISO Code")
            .takes("leads", "Leads in Campaign", "Total Leads", "Leads")
            .takes("conversions", "Won Opportunities in Campaign", "Num Won Opportunities", "Total Won Opportunities")
            .takes("revenue", "Value Won Opportunities in Campaign", "Total Value Won Opportunities", "Amount Won");

    public SalesforceImporter() {
        super(SHAPE);
    }
}
