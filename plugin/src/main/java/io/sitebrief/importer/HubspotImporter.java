package io.sitebrief.importer;

/**
 * Reads the e-mail report of HubSpot. Rates are not read: they follow from the counts. Headers are known in English, and the main ones in German; those of an
 * account in another language are named under {@code columns}.
 */
public final class HubspotImporter extends ShapeImporter {

    private static final TableShape SHAPE = TableShape.of("hubspot")
            .downloadedAs("Marketing, Email, Analyze, Export, from HubSpot")
            .needs("title", "Email name", "Email Name", "Name", "E-Mail-Name")
            .needs("date", "Send date", "Send Date", "Send date (*)", "Publish date", "Sendedatum")
            .needs("deliveries", "Delivered", "Zugestellt")
            .takes("message", "Email ID", "Email Id", "Record ID")
            .takes("campaign", "Campaign", "Kampagne")
            .takes("sends", "Sent", "Gesendet")
            .takes("bounces", "Bounced", "Bounces")
            .takes("opens", "Opened", "Opens", "Geöffnet")
            .takes("clicks", "Clicked", "Clicks", "Geklickt")
            .takes("unsubscribes", "Unsubscribed", "Unsubscribes", "Abgemeldet");

    public HubspotImporter() {
        super(SHAPE);
    }
}
