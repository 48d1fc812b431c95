package io.sitebrief.importer;

/**
 * Reads the content export of Meta Business Suite, for Facebook and Instagram. Its columns differ from month to month,
 * its last rows lack their empty cells, and a column may stand twice with the same values.
 */
public final class MetaContentImporter extends ShapeImporter {

    private static final TableShape SHAPE = TableShape.of("meta-content")
            .downloadedAs("Content, Export data, with lifetime metrics, from Meta Business Suite")
            .needs(
                    "message",
                    "Post ID",
                    "Beitrags-ID",
                    "Identifiant de publication",
                    "Identificador de la publicación",
                    "ID del post",
                    "Identificação do post")
            .needs(
                    "date",
                    "Publish time",
                    "Veröffentlichungszeitpunkt",
                    "Heure de publication",
                    "Hora de publicación",
                    "Ora di pubblicazione",
                    "Horário de publicação")
            .takes("title", "Title", "Titel", "Titre", "Título", "Titolo", "Description", "Beschreibung", "Descripción")
            .takes("impressions", "Impressions", "Impressionen", "Impresiones", "Impression", "Impressões")
            .takes("views", "Views", "Aufrufe", "Vues", "Visualizaciones", "Visualizzazioni", "Visualizações")
            .takes("reach", "Reach", "Reichweite", "Couverture", "Alcance", "Copertura")
            .takes(
                    "engagements",
                    "Reactions, comments and shares",
                    "Reaktionen, Kommentare und geteilte Inhalte",
                    "Réactions, commentaires et partages",
                    "Reacciones, comentarios y veces que se compartió",
                    "Reazioni, commenti e condivisioni",
                    "Reações, comentários e compartilhamentos")
            .takes(
                    "reactions",
                    "Reactions",
                    "Likes",
                    "Reaktionen",
                    "„Gefällt mir“-Angaben",
                    "Réactions",
                    "J'aime",
                    "Reacciones",
                    "Me gusta",
                    "Reazioni",
                    "Mi piace",
                    "Reações",
                    "Curtidas")
            .takes("comments", "Comments", "Kommentare", "Commentaires", "Comentarios", "Commenti", "Comentários")
            .takes(
                    "shares",
                    "Shares",
                    "Geteilte Inhalte",
                    "Partages",
                    "Veces que se compartió",
                    "Condivisioni",
                    "Compartilhamentos")
            .takes("saves", "Saves", "Gespeichert", "Enregistrements", "Guardados", "Elementi salvati", "Salvamentos")
            .takes("clicks", "Total clicks", "Klicks insgesamt", "Total des clics", "Clics totales", "Clic totali")
            .takes("link-clicks", "Link clicks", "Link-Klicks", "Clics sur un lien", "Clics en el enlace")
            .takes("new-followers", "Follows", "Neue Follower", "Suivis", "Seguimientos")
            .habit(TableShape.Habit.TRIMMED_ROWS)
            .habit(TableShape.Habit.TWIN_COLUMNS);

    public MetaContentImporter() {
        super(SHAPE);
    }
}
