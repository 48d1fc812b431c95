package io.sitebrief.importer;

/**
 * Reads the campaign report of Mailchimp. Rates are not read: they follow from the counts. Headers are known in English;
 * those of an account in another language are named under {@code columns}.
 */
public final class MailchimpImporter extends ShapeImporter {

    private static final TableShape SHAPE = TableShape.of("mailchimp")
            .downloadedAs("Campaigns, Export reports, as CSV, from Mailchimp")
            .needs("campaign", "Title", "Campaign Name")
            .needs("date", "Send Date")
            .needs("deliveries", "Successful Deliveries")
            .takes("message", "Unique Id")
            .takes("title", "Subject")
            .takes("sends", "Total Recipients")
            .takes("bounces", "Total Bounces")
            .takes("opens", "Unique Opens")
            .takes("clicks", "Unique Clicks")
            .takes("unsubscribes", "Unsubscribes")
            .takes("claimed-conversions", "Total Orders")
            .takes("claimed-revenue", "Total Revenue");

    public MailchimpImporter() {
        super(SHAPE);
    }
}
