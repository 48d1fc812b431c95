package io.sitebrief.importer;

/** Reads a report of LinkedIn Campaign Manager: title lines with the days of the report, and totals at the end. */
public final class LinkedinCampaignsImporter extends ShapeImporter {

    private static final TableShape SHAPE = TableShape.of("linkedin-campaigns")
            .downloadedAs("Export, Campaign performance, by day or for the whole time, from Campaign Manager")
            .needs(
                    "campaign",
                    "Campaign Name",
                    "Kampagnenname",
                    "Nom de la campagne",
                    "Nombre de la campaña",
                    "Nome della campagna",
                    "Nome da campanha")
            .needs(
                    "spend",
                    "Total Spent",
                    "Gesamtausgaben",
                    "Ausgaben gesamt",
                    "Total dépensé",
                    "Total gastado",
                    "Totale speso",
                    "Total gasto")
            .takes(
                    "date",
                    "Start Date (in UTC)",
                    "Startdatum (in UTC)",
                    "Date de début (en UTC)",
                    "Fecha de inicio (en UTC)",
                    "Data di inizio (in UTC)",
                    "Data de início (em UTC)")
            .takes("currency", "Currency", "Währung", "Devise", "Divisa", "Moneda", "Valuta", "Moeda")
            .takes("impressions", "Impressions", "Impressionen", "Impresiones", "Impressioni", "Impressões")
            .takes("clicks", "Clicks", "Klicks", "Clics", "Clic", "Cliques")
            .takes("reactions", "Reactions", "Reaktionen", "Réactions", "Reacciones", "Reazioni", "Reações")
            .takes("comments", "Comments", "Kommentare", "Commentaires", "Comentarios", "Commenti", "Comentários")
            .takes("shares", "Shares", "Geteilte Inhalte", "Partages", "Veces compartido", "Condivisioni")
            .takes("new-followers", "Follows", "Neue Follower")
            .takes("engagements", "Total Engagements", "Interaktionen gesamt", "Total des engagements")
            .takes("video-views", "Video Views", "Videoaufrufe", "Vues de la vidéo")
            .takes("video-completions", "Video Completions")
            .takes("claimed-conversions", "Conversions", "Conversiones", "Conversioni", "Conversões")
            .takes("claimed-revenue", "Total Conversion Value");

    public LinkedinCampaignsImporter() {
        super(SHAPE);
    }
}
