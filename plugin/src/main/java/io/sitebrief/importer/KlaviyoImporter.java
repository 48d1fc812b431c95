package io.sitebrief.importer;

/**
 * Reads the campaign report of Klaviyo. Rates are not read: they follow from the counts. Headers are known in English;
 * those of an account in another language are named under {@code columns}.
 */
public final class KlaviyoImporter extends ShapeImporter {

    private static final TableShape SHAPE = TableShape.of("klaviyo")
            .downloadedAs("Analytics, Campaign trends, as CSV, from Klaviyo")
            .needs("campaign", "Campaign Name")
            .needs("date", "Send Time", "Send Date")
            .takes("message", "Campaign ID", "Campaign Id")
            .takes("title", "Subject")
            .takes("sends", "Total Recipients")
            .takes("deliveries", "Successful Deliveries")
            .takes("bounces", "Bounces")
            .takes("opens", "Unique Opens")
            .takes("clicks", "Unique Clicks")
            .takes("unsubscribes", "Unsubscribes")
            .takes("claimed-conversions", "Unique Placed Order")
            .takes("claimed-revenue", "Revenue");

    public KlaviyoImporter() {
        super(SHAPE);
    }
}
