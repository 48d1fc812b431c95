package io.sitebrief.calculate;

import io.sitebrief.brief.PresenceReport;
import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Unit;
import io.sitebrief.programme.Library;
import io.sitebrief.programme.Plan;
import io.sitebrief.programme.Presence;
import io.sitebrief.programme.Strategy;
import io.sitebrief.source.Located;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Should I or shouldn't I: two scores, gates first, the outcome with its rule, and the verdict recorded beside it. */
final class PresenceCalculation {

    private static final BigDecimal ALIGNED = BigDecimal.valueOf(25);

    private final Plan plan;
    private final Library.Instrument instrument;
    private final LocalDate today;

    PresenceCalculation(Plan plan) {
        this.plan = plan;
        this.instrument = plan.library().instrument();
        this.today = plan.profile().today();
    }

    Optional<PresenceReport> report() {
        return plan.presence()
                .map(presence -> new PresenceReport(presence.assessments().stream()
                        .sorted(Comparator.comparing(Presence.Assessment::executive)
                                .thenComparing(PresenceCalculation::channelId)
                                .thenComparing(PresenceCalculation::day, Comparator.reverseOrder())
                                .thenComparing(assessment -> assessment.id().value()))
                        .map(this::assess)
                        .toList()));
    }

    private PresenceReport.Assessment assess(Presence.Assessment given) {
        String id = "presence." + given.id().value();
        PresenceAnswers organisation = new PresenceAnswers(
                id + ".organisation",
                "organisation score",
                instrument.organisation(),
                given.organisation(),
                given.source());
        PresenceAnswers person = new PresenceAnswers(
                id + ".person", "person score", instrument.person(), given.person(), given.source());
        List<Figure> parts = instrument.organisation().stream()
                .map(organisation::contribution)
                .toList();
        List<Figure> own =
                instrument.person().stream().map(person::contribution).toList();
        Figure orgScore = organisation.score(parts);
        Figure ownScore = person.score(own);
        List<PresenceReport.Gate> gates = gates(given);
        Set<PresenceOutcome> possible = possible(organisation, person);
        PresenceOutcome outcome = outcome(gates, possible);
        Library.Outcome words = words(outcome.id());
        return new PresenceReport.Assessment(
                given.id().value(),
                given.executive(),
                given.channel().map(Located::value),
                given.channel().map(channel -> channelLabel(channel.value())),
                given.date().map(Located::value),
                orgScore,
                organisation.low(),
                organisation.high(),
                ownScore,
                person.low(),
                person.high(),
                Figure.of(
                        id + ".gap",
                        "gap between the views",
                        Unit.SCORE,
                        Expression.of(orgScore).minus(Expression.of(ownScore))),
                outcome.id(),
                words.label(),
                words.advice(),
                because(outcome, gates, possible),
                possible.stream().map(PresenceOutcome::id).toList(),
                misaligned(organisation, person),
                items(organisation, parts),
                items(person, own),
                gates,
                asks(outcome, organisation, person, gates),
                nearest(outcome, organisation, person),
                given.decision().map(this::recorded),
                given.decision().flatMap(Presence.Verdict::supersedes).map(Located::value),
                supersededBy(given));
    }

    private List<PresenceReport.Gate> gates(Presence.Assessment given) {
        return instrument.gates().stream()
                .map(gate -> new PresenceReport.Gate(
                        gate.id(),
                        gate.label(),
                        Optional.ofNullable(given.gates().get(gate.id())).flatMap(Located::value),
                        state(gate, given),
                        gate.why()))
                .toList();
    }

    /** Closed stops; a gate that nobody answered is told as such and stops nothing; one answered unknown may stop. */
    private static String state(Library.GateItem gate, Presence.Assessment given) {
        return Optional.ofNullable(given.gates().get(gate.id()))
                .map(answer -> answer.value()
                        .map(yes -> yes == gate.blocksWhen() ? "closed" : "open")
                        .orElse("unknown"))
                .orElse("not-answered");
    }

    private static PresenceOutcome outcome(List<PresenceReport.Gate> gates, Set<PresenceOutcome> possible) {
        if (gates.stream().anyMatch(gate -> gate.state().equals("closed"))) {
            return PresenceOutcome.NOT_YET;
        }
        boolean open = gates.stream().noneMatch(gate -> gate.state().equals("unknown"));
        return open && possible.size() == 1 ? possible.iterator().next() : PresenceOutcome.UNDECIDED;
    }

    private static Set<PresenceOutcome> possible(PresenceAnswers organisation, PresenceAnswers person) {
        Set<PresenceOutcome> outcomes = EnumSet.noneOf(PresenceOutcome.class);
        List<BigDecimal> own = person.possible();
        organisation.possible().forEach(score -> own.forEach(other -> outcomes.add(PresenceOutcome.of(score, other))));
        return outcomes;
    }

    private String because(PresenceOutcome outcome, List<PresenceReport.Gate> gates, Set<PresenceOutcome> possible) {
        return switch (outcome) {
            case NOT_YET ->
                gates.stream()
                        .filter(gate -> gate.state().equals("closed"))
                        .map(PresenceReport.Gate::why)
                        .collect(Collectors.joining(" "));
            case UNDECIDED ->
                "the open answers could still make it "
                        + possible.stream()
                                .map(other -> words(other.id()).label())
                                .collect(Collectors.joining(" or "))
                        + (gates.stream().anyMatch(gate -> gate.state().equals("unknown"))
                                ? ", and a gate is not answered"
                                : "");
            default -> outcome.rule();
        };
    }

    /** A gap over 25 whatever the unknown answers turn out to be. */
    private static boolean misaligned(PresenceAnswers organisation, PresenceAnswers person) {
        List<BigDecimal> own = person.possible();
        return organisation.possible().stream()
                .allMatch(score -> own.stream()
                        .allMatch(other -> score.subtract(other).abs().compareTo(ALIGNED) > 0));
    }

    private static List<PresenceReport.Item> items(PresenceAnswers answers, List<Figure> contributions) {
        List<PresenceReport.Item> items = new ArrayList<>();
        for (int i = 0; i < contributions.size(); i++) {
            Library.Item item = answers.items().get(i);
            Optional<Integer> answer = answers.answer(item);
            items.add(new PresenceReport.Item(
                    item.id(),
                    item.label(),
                    item.question(),
                    answer,
                    answer.map(step -> item.anchors().get(step)),
                    contributions.get(i)));
        }
        return List.copyOf(items);
    }

    private static List<String> asks(
            PresenceOutcome outcome,
            PresenceAnswers organisation,
            PresenceAnswers person,
            List<PresenceReport.Gate> gates) {
        if (outcome != PresenceOutcome.UNDECIDED) {
            return List.of();
        }
        List<String> asks = new ArrayList<>();
        gates.stream().filter(gate -> gate.state().equals("unknown")).forEach(gate -> asks.add(gate.label() + "?"));
        organisation.unknown().forEach(item -> asks.add(item.question()));
        person.unknown().forEach(item -> asks.add(item.question()));
        return List.copyOf(asks);
    }

    private static Optional<PresenceReport.Nearest> nearest(
            PresenceOutcome outcome, PresenceAnswers organisation, PresenceAnswers person) {
        boolean known = organisation.unknown().isEmpty() && person.unknown().isEmpty();
        if (!known || outcome == PresenceOutcome.NOT_YET || outcome == PresenceOutcome.UNDECIDED) {
            return Optional.empty();
        }
        return PresenceLever.find(organisation, person, outcome);
    }

    private PresenceReport.Recorded recorded(Presence.Verdict verdict) {
        Optional<LocalDate> review = verdict.reviewBy().map(Located::value);
        return new PresenceReport.Recorded(
                verdict.verdict().value(),
                words(verdict.verdict().value()).label(),
                verdict.by(),
                verdict.date().map(Located::value),
                review,
                review.filter(day -> day.isBefore(today)).isPresent(),
                verdict.conditions());
    }

    private Optional<String> supersededBy(Presence.Assessment given) {
        return plan.presence().stream()
                .flatMap(presence -> presence.assessments().stream())
                .filter(other -> other.decision()
                        .flatMap(Presence.Verdict::supersedes)
                        .filter(old -> old.value().equals(given.id().value()))
                        .isPresent())
                .map(other -> other.id().value())
                .findFirst();
    }

    private Library.Outcome words(String id) {
        return instrument.outcomes().stream()
                .filter(outcome -> outcome.id().equals(id))
                .findFirst()
                .orElseGet(() -> new Library.Outcome(id, id, ""));
    }

    private String channelLabel(String id) {
        return plan.strategy().stream()
                .flatMap(strategy -> strategy.channels().stream())
                .filter(channel -> channel.id().value().equals(id))
                .map(Strategy.Channel::label)
                .findFirst()
                .orElse(id);
    }

    private static String channelId(Presence.Assessment assessment) {
        return assessment.channel().map(Located::value).orElse("");
    }

    private static LocalDate day(Presence.Assessment assessment) {
        return assessment.date().map(Located::value).orElse(LocalDate.MIN);
    }
}
