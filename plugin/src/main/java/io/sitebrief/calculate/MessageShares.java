package io.sitebrief.calculate;

import io.sitebrief.figure.Apportionment;
import io.sitebrief.figure.Expression;
import io.sitebrief.programme.Assignment;
import io.sitebrief.source.Located;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a line's amount falls on messages. What falls on a channel is shared among the messages there by the line's own
 * key where they have it (spend, impressions, or the metric that it is taken from), else by their number; a line of a
 * conversion ledger by the credit of the messages that the ledger names. The parts of a channel's messages and what is
 * left add up to the channel's part.
 *
 * <p>A benefit is not shared by number: which message brought it only a ledger or a metric of messages can say.
 */
final class MessageShares {

    private final Givens givens;
    private final MessageWeights weights;

    MessageShares(Givens givens, MessageWeights weights) {
        this.givens = givens;
        this.weights = weights;
    }

    /**
     * The parts of one line.
     *
     * @param shown by the ids of the messages that have figures of their own
     * @param others of all other messages
     * @param none that falls on no message
     */
    record Parts(Map<String, List<Expression>> shown, List<Expression> others, List<Expression> none) {}

    Parts of(Division division) {
        Parts parts = new Parts(new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
        Line line = division.line();
        boolean isByLedger = line.assignment().attribution().isPresent();
        Map<Optional<String>, Map<String, Expression>> credits =
                isByLedger ? weights.credited(new Ledger(givens, line)) : Map.of();
        Optional<String> metric = metric(line);
        String basis = isByLedger ? "credit of messages" : metric.orElse(Cells.MESSAGES);
        division.channels().forEach((channel, whole) -> {
            Map<String, Expression> found = isByLedger
                    ? credits.getOrDefault(channel, Map.of())
                    : weights.stated(division.pairs(channel), metric, line instanceof CostLine);
            add(parts, whole, found, basis);
        });
        return parts;
    }

    private void add(Parts parts, Expression whole, Map<String, Expression> byKey, String basis) {
        if (byKey.isEmpty()) {
            parts.none().add(whole);
            return;
        }
        List<String> keys = List.copyOf(byKey.keySet());
        Apportionment split = new Apportionment(whole, List.copyOf(byKey.values()), givens.decimals(), basis);
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            Expression part = keys.size() == 1 ? whole : split.part(i);
            switch (key) {
                case MessageWeights.NONE -> parts.none().add(part);
                case MessageWeights.OTHERS -> parts.others().add(part);
                default ->
                    parts.shown()
                            .computeIfAbsent(key, none -> new ArrayList<>())
                            .add(part);
            }
        }
    }

    /** The metric that a line is shared by among messages, where messages were measured by it. */
    private Optional<String> metric(Line line) {
        return line.assignment()
                .by()
                .map(Located::value)
                .map(MessageShares::metric)
                .or(() -> line.measured().map(Spread.Measured::metric))
                .filter(givens.cells()::isOfMessages);
    }

    private static String metric(Assignment.Key key) {
        return switch (key) {
            case SPEND -> "spend";
            case IMPRESSIONS -> "impressions";
            case HOURS -> "hours";
            case MESSAGES, EQUAL -> Cells.MESSAGES;
        };
    }
}
