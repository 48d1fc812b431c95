package io.sitebrief.page;

import io.sitebrief.brief.RegisterReport;
import io.sitebrief.brief.ReturnReport;
import io.sitebrief.figure.Figure;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Headlines that state the finding, made from the numbers by rules. A sentence is taken only where its rule holds for
 * certain; where none does, the plain label stands.
 */
final class Headlines {

    private static final int FEW = 2;

    private final Edition edition;
    private final ReturnReport roi;

    Headlines(Edition edition) {
        this.edition = edition;
        this.roi = edition.brief().roi();
    }

    /** How the programme stands, in a sentence. */
    List<Piece> programme() {
        Optional<BigDecimal> value = roi.roi().amount().known();
        if (value.isEmpty()) {
            return edition.say(
                    "headline.unknown",
                    edition.phrases().of(roi.roi().amount().reason().orElse("")));
        }
        Num each = edition.numbers().perUnitOfMoney(roi.bcr());
        if (!each.isKnown() || roi.onRevenue()) {
            return edition.say(
                    roi.onRevenue() ? "headline.on-revenue" : "headline.plain",
                    edition.numbers().of(roi.roi()));
        }
        boolean paidBack = Payback.of(roi.months()).isPaidBack();
        String key = value.get().signum() < 0
                ? paidBack ? "headline.paid-back-lost" : "headline.lost"
                : paidBack ? "headline.paid-back" : value.get().signum() > 0 ? "headline.earned" : "headline.even";
        return edition.say(key, each, edition.currencyWord());
    }

    /** The return, held against its plan where there is one. */
    List<Piece> memo() {
        if (!roi.roi().amount().isKnown()) {
            return programme();
        }
        Num actual = edition.numbers().of(roi.roi());
        return Plan.of(roi, "roi")
                .filter(plan -> plan.variance().amount().isKnown())
                .map(plan -> {
                    int side = plan.variance().amount().known().orElseThrow().signum();
                    Num distance = edition.numbers().distance(plan.variance());
                    return side == 0
                            ? edition.say("headline.return-on-plan", actual)
                            : edition.say(
                                    side > 0 ? "headline.return-above" : "headline.return-below", actual, distance);
                })
                .orElseGet(() -> edition.say("headline.return", actual));
    }

    /** When benefit overtook cost. */
    List<Piece> payback() {
        Payback payback = Payback.of(roi.months());
        return switch (payback.state()) {
            case UNKNOWN -> edition.say("headline.cumulative");
            case BEHIND -> edition.say("headline.behind");
            case ALWAYS_AHEAD -> edition.say("headline.always-ahead", month(0));
            case OVERTOOK -> edition.say("headline.overtook", month(payback.month()));
        };
    }

    String month(int index) {
        return edition.dates()
                .month(YearMonth.from(roi.months().get(index).period().from()));
    }

    /** Which rows earn what they cost; the keys begin with the given one. */
    List<Piece> rows(String key, List<ReturnReport.LevelRow> all) {
        List<ReturnReport.LevelRow> rows =
                all.stream().filter(row -> row.id().isPresent()).toList();
        if (rows.size() < 2 || !rows.stream().allMatch(row -> row.net().amount().isKnown())) {
            return edition.say(key + ".plain");
        }
        List<String> losers = names(rows, -1);
        List<String> winners = names(rows, 1);
        if (losers.isEmpty()) {
            return edition.say(winners.isEmpty() ? key + ".plain" : key + ".all");
        }
        if (winners.isEmpty()) {
            return edition.say(losers.size() == rows.size() ? key + ".none" : key + ".plain");
        }
        if (losers.size() <= FEW) {
            return edition.say(key + ".all-but", edition.listed(losers));
        }
        return winners.size() <= FEW && winners.size() + losers.size() == rows.size()
                ? edition.say(key + ".only", edition.listed(winners))
                : edition.say(key + ".plain");
    }

    /** The names that the headline over these rows tells, so that no table leaves them out. */
    static List<String> named(List<ReturnReport.LevelRow> rows) {
        List<ReturnReport.LevelRow> known = rows.stream()
                .filter(row -> row.id().isPresent() && row.net().amount().isKnown())
                .toList();
        return Stream.of(names(known, -1), names(known, 1))
                .filter(names -> names.size() <= FEW)
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> names(List<ReturnReport.LevelRow> rows, int sign) {
        return rows.stream()
                .filter(row -> row.net().amount().known().orElseThrow().signum() == sign)
                .map(ReturnReport.LevelRow::label)
                .toList();
    }

    /** How many risks are above the appetite. */
    List<Piece> risks(RegisterReport register) {
        return counted("headline.risks", register.aboveAppetite());
    }

    /** Whether one campaign or channel earned what it cost. */
    List<Piece> one(String name, Figure net) {
        return net.amount()
                .known()
                .filter(value -> value.signum() != 0)
                .map(value -> edition.say(value.signum() > 0 ? "headline.one-earned" : "headline.one-lost", name))
                .orElseGet(() -> Piece.words(name));
    }

    /** A sentence about a count: none, one, many. */
    List<Piece> counted(String key, Figure count) {
        Optional<BigDecimal> value = count.amount().known();
        if (value.isEmpty()) {
            return edition.say(key + ".unknown");
        }
        if (value.get().signum() == 0) {
            return edition.say(key + ".none");
        }
        boolean one = value.get().compareTo(BigDecimal.ONE) == 0;
        return edition.say(one ? key + ".one" : key + ".many", edition.numbers().of(count));
    }
}
