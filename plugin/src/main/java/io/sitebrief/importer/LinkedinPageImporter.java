package io.sitebrief.importer;

/**
 * Reads the exports of a LinkedIn page: content by day, single posts, followers, visitors. Of organic, sponsored and
 * total columns it takes the total; of a workbook with several sheets the option {@code sheet} names the one that is
 * meant. The headers of content are known in English, German, French, Spanish, Italian and Portuguese, those of
 * followers and visitors in most of these; others are named under {@code columns}.
 */
public final class LinkedinPageImporter extends ShapeImporter {

    private static final String[] DATE = {"Date", "Datum", "Fecha", "Data"};

    private static final TableShape CONTENT = TableShape.of("linkedin-page")
            .downloadedAs("Analytics, Content, Followers or Visitors, Export, from the page")
            .needs("date", DATE)
            .needs(
                    "impressions",
                    "Impressions (total)",
                    "Impressionen (gesamt)",
                    "Impresiones (totales)",
                    "Impressioni (totale)",
                    "Impressões (total)")
            .takes(
                    "clicks",
                    "Clicks (total)",
                    "Klicks (gesamt)",
                    "Clics (total)",
                    "Clics (totales)",
                    "Clic (totale)",
                    "Cliques (total)")
            .takes(
                    "reactions",
                    "Reactions (total)",
                    "Reaktionen (gesamt)",
                    "Réactions (total)",
                    "Reacciones (total)",
                    "Reazioni (totale)",
                    "Reações (total)")
            .takes(
                    "comments",
                    "Comments (total)",
                    "Kommentare (gesamt)",
                    "Commentaires (total)",
                    "Comentarios (totales)",
                    "Commenti (totale)",
                    "Comentários (total)")
            .takes(
                    "shares",
                    "Reposts (total)",
                    "Shares (total)",
                    "Geteilte Beiträge (gesamt)",
                    "Republications (total)",
                    "Veces compartido (total)",
                    "Diffusioni post (totali)",
                    "Compartilhamentos (total)")
            .habit(TableShape.Habit.DAILY);

    private static final TableShape POSTS = TableShape.of("linkedin-page")
            .downloadedAs("Analytics, Content, Followers or Visitors, Export, from the page")
            .needs(
                    "message",
                    "Post link",
                    "Link zum Beitrag",
                    "Lien du post",
                    "Enlace de la publicación",
                    "Link da publicação")
            .needs(
                    "date",
                    "Created date",
                    "Erstellungsdatum",
                    "Date de création",
                    "Fecha de creación",
                    "Data di creazione",
                    "Criação")
            .takes(
                    "title",
                    "Post title",
                    "Beitragstitel",
                    "Titre du post",
                    "Título de la publicación",
                    "Titolo del post",
                    "Título da publicação")
            .takes(
                    "campaign",
                    "Campaign name",
                    "Kampagnenname",
                    "Nom de la campagne",
                    "Nombre de la campaña",
                    "Nome della campagna",
                    "Nome da campanha")
            .takes("impressions", "Impressions", "Impressionen", "Impresiones", "Impressioni", "Impressões")
            .takes("video-views", "Views", "Aufrufe", "Vues", "Visualizaciones", "Visualizzazioni", "Visualizações")
            .takes("clicks", "Clicks", "Klicks", "Clics", "Clic", "Cliques")
            .takes("reactions", "Likes", "Reactions", "Gefällt mir", "J'aime", "Recomendaciones", "Gostaram")
            .takes("comments", "Comments", "Kommentare", "Commentaires", "Comentarios", "Commenti", "Comentários")
            .takes(
                    "shares",
                    "Reposts",
                    "Geteilte Beiträge",
                    "Republications",
                    "Veces compartido",
                    "Diffusioni post",
                    "Compartilhamentos")
            .takes("new-followers", "Follows", "Nuovi follower", "Seguidores");

    private static final TableShape FOLLOWERS = TableShape.of("linkedin-page")
            .downloadedAs("Analytics, Content, Followers or Visitors, Export, from the page")
            .needs("date", DATE)
            .needs(
                    "new-followers",
                    "Total followers",
                    "Follower gesamt",
                    "Total des abonnés",
                    "Total de seguidores",
                    "Follower totali")
            .habit(TableShape.Habit.DAILY);

    private static final TableShape VISITORS = TableShape.of("linkedin-page")
            .downloadedAs("Analytics, Content, Followers or Visitors, Export, from the page")
            .needs("date", DATE)
            .needs(
                    "page-views",
                    "Total page views (total)",
                    "Seitenaufrufe gesamt (gesamt)",
                    "Visualizaciones de la página en total (total)",
                    "Totale visualizzazioni della pagina (totale)")
            .habit(TableShape.Habit.DAILY);

    public LinkedinPageImporter() {
        super(CONTENT, POSTS, FOLLOWERS, VISITORS);
    }
}
