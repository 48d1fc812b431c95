package io.sitebrief.calculate;

import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Period;
import io.sitebrief.figure.Unit;
import io.sitebrief.programme.Assignment;
import io.sitebrief.programme.Campaign;
import io.sitebrief.programme.Metrics;
import io.sitebrief.source.Located;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** By what a line's amount in the reporting period is shared among channels and campaigns. */
final class Allocation {

    static final String SHARES = "shares";

    private static final BigDecimal WHOLE = BigDecimal.ONE;

    private final Givens givens;
    private final List<CostLine> costs;

    /** @param costs the cost lines, whose hours may be shared by */
    Allocation(Givens givens, List<CostLine> costs) {
        this.givens = givens;
        this.costs = List.copyOf(costs);
    }

    /** The basis of a line; where there is nothing to share by the line stays with its own channel and campaign. */
    Basis of(Line line) {
        Assignment assignment = line.assignment();
        Optional<Basis> basis = assignment.attribution().isPresent()
                ? new Ledger(givens, line).basis()
                : Optional.of(stated(line, assignment));
        return basis.filter(Basis::isUsable).orElseGet(() -> Basis.all(Places.of(assignment)));
    }

    private Basis stated(Line line, Assignment assignment) {
        Place own = Places.of(assignment);
        if (!assignment.shares().isEmpty()) {
            return shares(line, assignment);
        }
        if (assignment.by().isPresent()) {
            return byKey(assignment.by().get().value(), own);
        }
        return line.measured()
                .map(measured -> cells(measured.metric(), measured.place(), own))
                .orElseGet(() -> Basis.all(own));
    }

    /** Shares as written; what they leave of the whole is not allocated. */
    private Basis shares(Line line, Assignment assignment) {
        Place own = Places.of(assignment);
        List<Basis.Pair> pairs = new ArrayList<>();
        BigDecimal given = BigDecimal.ZERO;
        for (Assignment.Share share : assignment.shares()) {
            String id = share.id().value();
            boolean isCampaign =
                    !givens.channels().contains(id) && givens.campaign(id).isPresent();
            Expression weight =
                    Inputs.written(line.path() + ".shares." + id, "share of " + id, Unit.RATIO, share.fraction());
            pairs.add(
                    isCampaign
                            ? new Basis.Pair(own.channel(), Optional.of(id), weight)
                            : new Basis.Pair(Optional.of(id), own.campaign(), weight));
            given = given.add(share.fraction().value());
        }
        if (given.compareTo(WHOLE) < 0) {
            Expression rest = new Expression.Constant(WHOLE.subtract(given));
            pairs.add(new Basis.Pair(own.channel(), own.campaign(), rest));
        }
        return Basis.asWritten(SHARES, pairs);
    }

    private Basis byKey(Assignment.Key key, Place own) {
        return switch (key) {
            case MESSAGES -> cells(Cells.MESSAGES, own, own);
            case SPEND -> cells("spend", own, own);
            case IMPRESSIONS -> cells("impressions", own, own);
            case HOURS ->
                givens.cells().of("hours", own, givens.period()).isEmpty()
                        ? hoursOfLines(own)
                        : cells("hours", own, own);
            case EQUAL -> equal(own);
        };
    }

    /** The weights of a metric's cells; where a cell names no channel or campaign the line's own takes its place. */
    private Basis cells(String metric, Place place, Place own) {
        Map<List<Optional<String>>, List<Metrics.Cell>> groups = new LinkedHashMap<>();
        Period period = givens.period();
        String places = place.equals(own) ? place.path() : place.path() + "." + own.path();
        for (Metrics.Cell cell : givens.cells().of(metric, place, period)) {
            List<Optional<String>> key =
                    List.of(cell.channel().or(own::channel), cell.campaign().or(own::campaign));
            groups.computeIfAbsent(key, none -> new ArrayList<>()).add(cell);
        }
        return Basis.sorted(
                metric,
                groups.entrySet().stream()
                        .map(entry -> new Basis.Pair(
                                entry.getKey().get(0),
                                entry.getKey().get(1),
                                new Expression.AtLeast(
                                        weight(metric, places, entry.getKey(), entry.getValue()), BigDecimal.ZERO)))
                        .toList());
    }

    /** @param places where the cells were measured and whose place fills theirs: lines of other places group otherwise */
    private Expression weight(String metric, String places, List<Optional<String>> key, List<Metrics.Cell> cells) {
        String where = key.get(0).orElse("none") + "." + key.get(1).orElse("none");
        return givens.cells()
                .sum(
                        String.join(".", "weight", metric, places, where),
                        metric + " of " + where.replace('.', ' '),
                        cells,
                        givens.period());
    }

    /** The hours of the cost lines that are themselves assigned to a channel or campaign or by shares. */
    private Basis hoursOfLines(Place own) {
        List<Basis.Pair> pairs = new ArrayList<>();
        for (CostLine line : costs) {
            Assignment assignment = line.assignment();
            boolean isShared =
                    assignment.by().isPresent() || assignment.attribution().isPresent();
            if (!isShared && line.hours().isPresent() && line.touches(givens.period())) {
                Expression hours = line.weight(givens.period());
                stated(line, assignment).pairs().stream()
                        .filter(pair ->
                                pair.channel().isPresent() || pair.campaign().isPresent())
                        .filter(pair -> fits(pair, own))
                        .map(pair ->
                                new Basis.Pair(pair.channel(), pair.campaign(), Expression.times(hours, pair.weight())))
                        .forEach(pairs::add);
            }
        }
        return Basis.sorted("hours", pairs);
    }

    private static boolean fits(Basis.Pair pair, Place own) {
        return own.channel().map(id -> pair.channel().equals(Optional.of(id))).orElse(true)
                && own.campaign()
                        .map(id -> pair.campaign().equals(Optional.of(id)))
                        .orElse(true);
    }

    /** Equally over a campaign's channels, over a channel's campaigns, or over all channels and all running campaigns. */
    private Basis equal(Place own) {
        List<Optional<String>> channels = own.channel().isPresent()
                ? List.of(own.channel())
                : own.campaign().flatMap(givens::campaign).map(Campaign::channels).stream()
                        .flatMap(List::stream)
                        .map(Located::value)
                        .map(Optional::of)
                        .toList();
        List<Optional<String>> all =
                givens.channels().stream().map(Optional::of).toList();
        List<Optional<String>> campaigns = own.campaign().isPresent() ? List.of(own.campaign()) : running(own);
        return Basis.sorted("equal parts", pairs(channels.isEmpty() ? all : channels, campaigns));
    }

    private List<Optional<String>> running(Place own) {
        return givens.campaigns().stream()
                .filter(campaign -> own.channel()
                        .map(id -> campaign.channels().stream()
                                .anyMatch(channel -> channel.value().equals(id)))
                        .orElse(true))
                .filter(campaign -> campaign.from()
                                .filter(day ->
                                        day.value().isAfter(givens.period().to()))
                                .isEmpty()
                        && campaign.to()
                                .filter(day ->
                                        day.value().isBefore(givens.period().from()))
                                .isEmpty())
                .map(campaign -> Optional.of(campaign.id().value()))
                .toList();
    }

    private static List<Basis.Pair> pairs(List<Optional<String>> channels, List<Optional<String>> campaigns) {
        List<Optional<String>> first = channels.isEmpty() ? List.of(Optional.empty()) : channels;
        List<Optional<String>> second = campaigns.isEmpty() ? List.of(Optional.empty()) : campaigns;
        return first.stream()
                .flatMap(channel ->
                        second.stream().map(campaign -> new Basis.Pair(channel, campaign, Expression.constant("1"))))
                .toList();
    }
}
