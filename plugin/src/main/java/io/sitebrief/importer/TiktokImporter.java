package io.sitebrief.importer;

/**
 * Reads TikTok's campaign report, and the content and overview tables of TikTok Studio, whose dates lack the year: the
 * option {@code period} gives it. Headers are known in English, and the main ones in German, French and Spanish; others are named
 * under {@code columns}.
 */
public final class TiktokImporter extends ShapeImporter {

    private static final TableShape ADS = TableShape.of("tiktok")
            .downloadedAs("the campaign report of Ads Manager, or Content or Overview of TikTok Studio")
            .needs("campaign", "Campaign name", "Kampagnenname", "Nom de la campagne", "Nombre de la campaña")
            .needs("spend", "Cost", "Kosten", "Coût", "Coste")
            .takes("date", "By Day", "Date", "Day", "Datum")
            .takes("currency", "Currency", "Währung", "Devise")
            .takes("impressions", "Impressions", "Impressionen", "Impresiones")
            .takes("clicks", "Clicks (destination)", "Clicks (all)", "Clicks", "Klicks", "Clics")
            .takes("video-views", "Video views", "Videoaufrufe")
            .takes("claimed-conversions", "Conversions", "Conversiones")
            .writtenAs("en-US");

    private static final TableShape CONTENT = TableShape.of("tiktok")
            .downloadedAs("the campaign report of Ads Manager, or Content or Overview of TikTok Studio")
            .needs("message", "Video link", "Videolink", "Lien de la vidéo")
            .needs("date", "Post time", "Time", "Veröffentlichungszeit", "Heure de publication")
            .takes("title", "Video title", "Videotitel", "Titre de la vidéo")
            .takes("video-views", "Total views", "Aufrufe insgesamt")
            .takes("reactions", "Total likes", "Likes insgesamt")
            .takes("comments", "Total comments", "Kommentare insgesamt")
            .takes("shares", "Total shares")
            .writtenAs("en-US");

    private static final TableShape OVERVIEW = TableShape.of("tiktok")
            .downloadedAs("the campaign report of Ads Manager, or Content or Overview of TikTok Studio")
            .needs("date", "Date", "Datum")
            .needs("video-views", "Video views", "Videoaufrufe")
            .takes("profile-visits", "Profile views", "Profilaufrufe")
            .takes("reactions", "Likes")
            .takes("comments", "Comments", "Kommentare")
            .takes("shares", "Shares")
            .habit(TableShape.Habit.DAILY)
            .writtenAs("en-US");

    public TiktokImporter() {
        super(ADS, CONTENT, OVERVIEW);
    }
}
