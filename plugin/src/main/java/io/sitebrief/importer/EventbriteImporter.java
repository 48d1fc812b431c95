package io.sitebrief.importer;

import io.sitebrief.syntax.Row;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Reads a report of Eventbrite orders, without the names in it. An order that was refunded or cancelled counts as a
 * cancellation and earns nothing; a row with a negative amount gives back what another row earned.
 */
public final class EventbriteImporter extends ShapeImporter {

    private static final Set<String> UNDONE = Set.of(
            "refunded",
            "cancelled",
            "canceled",
            "deleted",
            "refund",
            "erstattet",
            "storniert",
            "remboursé",
            "annulé",
            "reembolsado",
            "cancelado",
            "rimborsato",
            "annullato");

    private static final TableShape SHAPE = TableShape.of("eventbrite")
            .downloadedAs("Reports, Orders, as CSV, from Eventbrite")
            .needs(
                    "date",
                    "Order Date",
                    "Bestelldatum",
                    "Date de la commande",
                    "Fecha del pedido",
                    "Data dell'ordine",
                    "Data do pedido")
            .needs("event-registrations", "Quantity", "Ticket quantity", "Anzahl", "Quantité", "Cantidad", "Quantità")
            .takes(
                    "revenue",
                    "Total Paid",
                    "Gross sales",
                    "Gesamtbetrag",
                    "Total payé",
                    "Total pagado",
                    "Totale pagato")
            .takes("currency", "Currency", "Währung", "Devise", "Moneda", "Valuta", "Moeda")
            .takes("status", "Order Status", "Attendee Status", "Status", "Order Type", "Statut", "Estado", "Stato")
            .takes("campaign", "Tracking Code", "Affiliate");

    public EventbriteImporter() {
        super(SHAPE);
    }

    @Override
    TableBody.RowEdit edit() {
        return EventbriteImporter::undone;
    }

    private static Observation undone(Observation order, Row row, Layout layout) {
        String status = layout.place("status")
                .map(place -> HeaderText.normal(row.cell(place)))
                .orElse("");
        Map<String, BigDecimal> values = new HashMap<>(order.values());
        BigDecimal places = values.getOrDefault("event-registrations", BigDecimal.ZERO);
        BigDecimal paid = values.getOrDefault("revenue", BigDecimal.ZERO);
        if (paid.signum() < 0) {
            values.remove("event-registrations");
            values.put("refunds", paid.negate());
            values.put("cancellations", places.abs());
        } else if (UNDONE.contains(status)) {
            values.clear();
            values.put("cancellations", places);
        }
        return new Observation(
                order.days(),
                order.campaign(),
                order.channel(),
                order.post(),
                values,
                order.currency(),
                order.source());
    }
}
