package io.sitebrief.importer;

/**
 * Reads a table of YouTube Studio, by video or by day. Its totals stand in the first row, it holds 500 rows at most and
 * then says so below.
 */
public final class YoutubeImporter extends ShapeImporter {

    private static final TableShape SHAPE = TableShape.of("youtube")
            .downloadedAs("Analytics, Advanced mode, the table by content or by date, from YouTube Studio")
            .needs("video-views", "Views", "Aufrufe", "Vues", "Vistas", "Visualizzazioni", "Visualizações")
            .takes("message", "Content", "Video", "Inhalte", "Contenu", "Contenido", "Contenuti", "Conteúdo")
            .takes("title", "Video title", "Videotitel", "Titre de la vidéo", "Título del vídeo", "Titolo del video")
            .takes(
                    "date",
                    "Date",
                    "Video publish time",
                    "Datum",
                    "Veröffentlichungszeitpunkt des Videos",
                    "Heure de publication de la vidéo",
                    "Hora de publicación del vídeo",
                    "Ora di pubblicazione del video",
                    "Horário de publicação do vídeo",
                    "Fecha",
                    "Data")
            .takes("impressions", "Impressions", "Impressionen", "Impresiones", "Impressioni", "Impressões")
            .takes("reactions", "Likes", "„Mag ich“-Bewertungen", "J'aime", "Me gusta", "Mi piace")
            .takes("comments", "Comments added", "Hinzugefügte Kommentare", "Commentaires ajoutés")
            .takes("shares", "Shares", "Geteilte Inhalte", "Partages")
            .takes("new-followers", "Subscribers gained", "Gewonnene Abonnenten", "Abonnés gagnés")
            .takes("unfollows", "Subscribers lost", "Verlorene Abonnenten", "Abonnés perdus")
            .atMost(500)
            .writtenAs("en-US");

    public YoutubeImporter() {
        super(SHAPE);
    }
}
