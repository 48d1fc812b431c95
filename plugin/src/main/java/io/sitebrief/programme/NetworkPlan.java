package io.sitebrief.programme;

import io.sitebrief.source.Located;
import io.sitebrief.source.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What network.yaml says: counts of contacts by segment, never names. */
public record NetworkPlan(
        List<Segment> segments,
        List<Count> history,
        Optional<Time> time,
        List<Action> actions,
        Optional<AsksAndGives> asksAndGives,
        Source source) {

    /** A plan that says nothing. */
    public static final NetworkPlan NONE = new NetworkPlan(
            List.of(), List.of(), Optional.empty(), List.of(), Optional.empty(), Source.ofFile("network.yaml"));

    /** A segment of the network: how many are wanted, how many there are, how often they are met. */
    public record Segment(
            Located<String> id,
            Optional<String> name,
            Optional<Kind> kind,
            Optional<String> sector,
            Located<BigDecimal> target,
            Located<BigDecimal> current,
            Optional<Located<LocalDate>> due,
            Optional<Located<Integer>> cadenceDays,
            Optional<Located<BigDecimal>> overdue,
            Optional<Located<BigDecimal>> weakTieShare,
            Optional<String> owner,
            Source source) {}

    /** What a segment is for (Ibarra and Hunter's three kinds of network). */
    public enum Kind {
        OPERATIONAL,
        PERSONAL,
        STRATEGIC
    }

    /** Earlier counts by segment. */
    public record Count(Located<LocalDate> date, Map<String, Located<BigDecimal>> counts) {}

    /** Hours a month planned for the network, and spent where known. */
    public record Time(Located<BigDecimal> hoursPerMonth, Optional<Located<BigDecimal>> spent, Optional<String> who) {}

    /** How often the organisation asked and how often it gave. */
    public record AsksAndGives(Located<BigDecimal> asks, Located<BigDecimal> gives) {}
}
