package io.sitebrief.importer;

/**
 * Reads the exports of a LinkedIn page: content by day, single posts, followers, visitors. Of organic, sponsored and
 * total columns it takes the total; of a workbook with several sheets the option {@code sheet} names the one that is
 * meant.
 */
public final class LinkedinPageImporter extends ShapeImporter {

    private static final String[] DATE = {"Date", "Datum", "Fecha", "Data"};

    private static final TableShape CONTENT = TableShape.of("linkedin-page")
            .downloadedAs("Analytics, Content, Followers or Visitors, Export, from the page")
            .needs("date", DATE)
            .needs("impressions", "Impressions (total)", "Impressionen (gesamt)", "Impressions (total)")
            .takes("clicks", "Clicks (total)", "Klicks (gesamt)", "Clics (total)")
            .takes("reactions", "Reactions (total)", "Reaktionen (gesamt)", "Réactions (total)")
            .takes("comments", "Comments (total)", "Kommentare (gesamt)", "Commentaires (total)")
            .takes("shares", "Reposts (total)", "Geteilte Beiträge (gesamt)", "Republications (total)")
            .habit(TableShape.Habit.DAILY);

    private static final TableShape POSTS = TableShape.of("linkedin-page")
            .downloadedAs("Analytics, Content, Followers or Visitors, Export, from the page")
            .needs("message", "Post link", "Link zum Beitrag", "Lien du post")
            .needs("date", "Created date", "Erstellungsdatum", "Date de création")
            .takes("title", "Post title", "Beitragstitel", "Titre du post")
            .takes("campaign", "Campaign name", "Kampagnenname", "Nom de la campagne")
            .takes("impressions", "Impressions", "Impressionen")
            .takes("video-views", "Views", "Aufrufe", "Vues")
            .takes("clicks", "Clicks", "Klicks", "Clics")
            .takes("reactions", "Likes", "Reactions", "Gefällt mir", "J'aime")
            .takes("comments", "Comments", "Kommentare", "Commentaires")
            .takes("shares", "Reposts", "Geteilte Beiträge", "Republications")
            .takes("new-followers", "Follows");

    private static final TableShape FOLLOWERS = TableShape.of("linkedin-page")
            .downloadedAs("Analytics, Content, Followers or Visitors, Export, from the page")
            .needs("date", DATE)
            .needs("new-followers", "Total followers", "Follower gesamt", "Total des abonnés")
            .habit(TableShape.Habit.DAILY);

    private static final TableShape VISITORS = TableShape.of("linkedin-page")
            .downloadedAs("Analytics, Content, Followers or Visitors, Export, from the page")
            .needs("date", DATE)
            .needs("page-views", "Total page views (total)", "Seitenaufrufe gesamt (gesamt)")
            .habit(TableShape.Habit.DAILY);

    public LinkedinPageImporter() {
        super(CONTENT, POSTS, FOLLOWERS, VISITORS);
    }
}
