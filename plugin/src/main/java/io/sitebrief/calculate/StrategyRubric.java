package io.sitebrief.calculate;

import io.sitebrief.calculate.Rubric.Criterion;
import io.sitebrief.programme.Campaign;
import io.sitebrief.programme.Plan;
import io.sitebrief.programme.Strategy;
import io.sitebrief.source.Located;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The seven components held against their criteria; named, described, specific and owned, evidenced and in date. */
final class StrategyRubric {

    /** Who an audience is changes slowly; whether a message is still heard and a tool still worth its price, faster. */
    private static final int AUDIENCE_MONTHS = 24;

    private static final int USUAL_MONTHS = 12;

    private final Strategy strategy;
    private final List<Campaign> campaigns;
    private final LocalDate begin;
    private final LocalDate today;
    private final Set<String> measuredGoals;

    /** @param measuredGoals ids of the goals whose actual value is known */
    StrategyRubric(Strategy strategy, Plan plan, Set<String> measuredGoals) {
        this.strategy = strategy;
        this.campaigns = plan.campaigns();
        this.begin = plan.profile().period().value().from();
        this.today = plan.profile().today();
        this.measuredGoals = Set.copyOf(measuredGoals);
    }

    /** The rubric of a component by its id. */
    Rubric of(String component) {
        return switch (component) {
            case "goals" -> goals();
            case "measurement" -> measurement();
            case "audiences" -> audiences();
            case "messages" -> messages();
            case "content" -> content();
            case "tools" -> tools();
            case "implementation" -> implementation();
            default -> throw new IllegalStateException("a component without a rubric: " + component);
        };
    }

    private Rubric goals() {
        return new Rubric()
                .ask(
                        strategy.goals(),
                        goal -> goal.id().value(),
                        Strategy.Goal::source,
                        List.of(
                                new Criterion<>(
                                        1,
                                        "objective",
                                        goal -> !goal.objective().isBlank()),
                                Criterion.has(2, "organisation goal", Strategy.Goal::organisationGoal),
                                Criterion.has(3, "metric", Strategy.Goal::metric),
                                Criterion.has(3, "baseline", Strategy.Goal::baseline),
                                Criterion.has(3, "target", Strategy.Goal::target),
                                Criterion.has(3, "due date", Strategy.Goal::due),
                                Criterion.has(3, "owner", Strategy.Goal::owner),
                                new Criterion<>(
                                        4,
                                        "result in this period",
                                        goal -> measuredGoals.contains(goal.id().value())),
                                new Criterion<>(
                                        4, "due date in this period or later", goal -> reaches(goal.due(), begin))));
    }

    private Rubric measurement() {
        return new Rubric()
                .ask(
                        strategy.measurement().stream().toList(),
                        one -> "measurement",
                        Strategy.Measurement::source,
                        List.of(
                                new Criterion<>(1, "entry", one -> true),
                                Criterion.has(2, "cadence", Strategy.Measurement::cadence),
                                Criterion.some(2, "calendar", Strategy.Measurement::calendar),
                                Criterion.has(3, "owner", Strategy.Measurement::owner),
                                Criterion.has(3, "owner of the return", Strategy.Measurement::roiOwner),
                                Criterion.has(3, "stop rule", Strategy.Measurement::stopRule)))
                .askAny(
                        strategy.measurement().stream()
                                .flatMap(one -> one.calendar().stream())
                                .toList(),
                        Strategy.CalendarEntry::what,
                        Strategy.CalendarEntry::source,
                        List.of(new Criterion<>(4, "latest issue on time", entry -> Cadence.onTime(entry, today))));
    }

    private Rubric audiences() {
        return new Rubric()
                .ask(
                        strategy.audiences(),
                        one -> one.id().value(),
                        Strategy.Audience::source,
                        List.of(
                                new Criterion<>(1, "entry", one -> true),
                                Criterion.has(2, "profile", Strategy.Audience::profile),
                                Criterion.has(2, "size", Strategy.Audience::size),
                                Criterion.some(3, "channels", Strategy.Audience::channels),
                                Criterion.has(3, "reason", Strategy.Audience::why),
                                Criterion.has(3, "owner", Strategy.Audience::owner),
                                new Criterion<>(
                                        4,
                                        "message for it",
                                        one -> spokenTo(one.id().value())),
                                new Criterion<>(
                                        4,
                                        "campaign for it",
                                        one -> campaigned(one.id().value())),
                                Criterion.has(4, "evidence", Strategy.Audience::evidence),
                                new Criterion<>(
                                        4, "check within two years", one -> isRecent(one.checked(), AUDIENCE_MONTHS))));
    }

    private Rubric messages() {
        return new Rubric()
                .ask(
                        strategy.messages(),
                        one -> one.id().value(),
                        Strategy.KeyMessage::source,
                        List.of(
                                Criterion.has(1, "theme", Strategy.KeyMessage::theme),
                                Criterion.has(2, "text", Strategy.KeyMessage::text),
                                Criterion.some(3, "audience", Strategy.KeyMessage::audiences),
                                Criterion.has(3, "owner", Strategy.KeyMessage::owner),
                                Criterion.has(4, "proof", Strategy.KeyMessage::proof),
                                checkedThisYear(Strategy.KeyMessage::checked)));
    }

    private Rubric content() {
        return new Rubric()
                .ask(
                        strategy.content(),
                        one -> one.id().value(),
                        Strategy.ContentAsset::source,
                        List.of(
                                Criterion.has(1, "asset", Strategy.ContentAsset::asset),
                                Criterion.has(2, "cadence", Strategy.ContentAsset::cadence),
                                Criterion.has(2, "reuse", Strategy.ContentAsset::reuse),
                                Criterion.has(3, "owner", Strategy.ContentAsset::owner),
                                Criterion.has(3, "licence", Strategy.ContentAsset::licence),
                                new Criterion<>(
                                        4,
                                        "rights in date",
                                        one -> one.rightsExpire().isEmpty() || reaches(one.rightsExpire(), today))));
    }

    private Rubric tools() {
        return new Rubric()
                .ask(
                        strategy.tools(),
                        one -> one.id().value(),
                        Strategy.Tool::source,
                        List.of(
                                new Criterion<>(1, "entry", one -> true),
                                Criterion.has(2, "purpose", Strategy.Tool::purpose),
                                Criterion.some(3, "audience that it is chosen for", Strategy.Tool::chosenFor),
                                Criterion.has(3, "owner", Strategy.Tool::owner),
                                Criterion.has(3, "cost line", Strategy.Tool::costLine),
                                Criterion.has(4, "exit plan", Strategy.Tool::exitPlan),
                                checkedThisYear(Strategy.Tool::checked)));
    }

    private Rubric implementation() {
        List<Strategy.Implementation> given = strategy.implementation().stream().toList();
        return new Rubric()
                .ask(
                        given,
                        one -> "implementation",
                        Strategy.Implementation::source,
                        List.of(
                                new Criterion<>(1, "entry", one -> true),
                                Criterion.some(2, "milestones", Strategy.Implementation::milestones),
                                Criterion.some(2, "roles", Strategy.Implementation::roles),
                                Criterion.has(3, "accountable person", Strategy.Implementation::accountable),
                                Criterion.some(3, "policies", Strategy.Implementation::policies),
                                Criterion.has(3, "legal review", Strategy.Implementation::legalReview),
                                new Criterion<>(
                                        4,
                                        "next legal review in date",
                                        one -> reaches(one.legalReview().flatMap(Strategy.LegalReview::next), today))))
                .askAny(
                        given.stream().flatMap(one -> one.milestones().stream()).toList(),
                        Strategy.Milestone::what,
                        Strategy.Milestone::source,
                        List.of(
                                Criterion.has(3, "date of each milestone", Strategy.Milestone::by),
                                Criterion.has(3, "owner of each milestone", Strategy.Milestone::owner),
                                new Criterion<>(
                                        4,
                                        "milestones done by their day",
                                        step -> step.done().isPresent() || reaches(step.by(), today))))
                .askAny(
                        given.stream().flatMap(one -> one.roles().stream()).toList(),
                        Strategy.RoleHours::role,
                        Strategy.RoleHours::source,
                        List.of(Criterion.some(3, "work given up for each role", Strategy.RoleHours::freedFrom)))
                .askAny(
                        given.stream().flatMap(one -> one.policies().stream()).toList(),
                        one -> one.id().value(),
                        Strategy.Policy::source,
                        List.of(
                                Criterion.has(4, "approval of each policy", Strategy.Policy::approved),
                                new Criterion<>(
                                        4, "policies before their review", one -> reaches(one.reviewBy(), today))));
    }

    private <T> Criterion<T> checkedThisYear(Function<T, Optional<Located<LocalDate>>> checked) {
        return new Criterion<>(4, "check within a year", one -> isRecent(checked.apply(one), USUAL_MONTHS));
    }

    private boolean isRecent(Optional<Located<LocalDate>> day, int months) {
        return day.map(Located::value)
                .filter(known ->
                        !known.isAfter(today) && !known.plusMonths(months).isBefore(today))
                .isPresent();
    }

    /** Whether a day is there, and is this one or later. */
    private static boolean reaches(Optional<Located<LocalDate>> day, LocalDate other) {
        return day.filter(known -> !known.value().isBefore(other)).isPresent();
    }

    private boolean spokenTo(String audience) {
        return names(audience, strategy.messages().stream().flatMap(message -> message.audiences().stream()));
    }

    private boolean campaigned(String audience) {
        return names(audience, campaigns.stream().flatMap(campaign -> campaign.audiences().stream()));
    }

    private static boolean names(String id, Stream<Located<String>> ids) {
        return ids.anyMatch(one -> one.value().equals(id));
    }
}
