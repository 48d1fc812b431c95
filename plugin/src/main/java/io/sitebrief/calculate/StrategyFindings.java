package io.sitebrief.calculate;

import io.sitebrief.brief.Finding;
import io.sitebrief.programme.Campaign;
import io.sitebrief.programme.Metric;
import io.sitebrief.programme.Plan;
import io.sitebrief.programme.Strategy;
import io.sitebrief.source.Located;
import io.sitebrief.source.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules of the strategy: one method a rule. */
final class StrategyFindings {

    private final Plan plan;
    private final LocalDate today;
    private final List<Finding> found = new ArrayList<>();

    StrategyFindings(Plan plan) {
        this.plan = plan;
        this.today = plan.profile().today();
    }

    List<Finding> all() {
        plan.strategy().ifPresent(strategy -> {
            strategy.goals().forEach(this::goal);
            ownMetrics(strategy);
            strategy.channels().forEach(channel -> channelWithoutAudience(strategy, channel));
            strategy.messages().forEach(this::messageWithoutAudience);
            strategy.content().forEach(this::rights);
            measurement(strategy);
            implementation(strategy);
            campaignsBeforeLegalReview(strategy);
        });
        return List.copyOf(found);
    }

    private void goal(Strategy.Goal goal) {
        String id = goal.id().value();
        if (goal.metric().isEmpty()) {
            add(
                    "strategy.goal-without-metric",
                    id,
                    "This goal has no metric.",
                    "Each goal names the one number that tells whether it is reached.",
                    goal.owner(),
                    goal.source());
        }
        goal.metric()
                .filter(metric ->
                        kind(metric.value()).filter("activity"::equals).isPresent())
                .ifPresent(metric -> found.add(Findings.medium(
                                "strategy.activity-as-goal",
                                id,
                                "The metric ‘" + metric.value() + "’ counts what the team does, not what it achieves.",
                                "A goal is measured by what changes for the organisation: members, revenue, registrations.",
                                goal.owner(),
                                metric.source())
                        .naming(metric.value())));
        if (goal.due().isEmpty()) {
            add(
                    "strategy.goal-without-date",
                    id,
                    "This goal has no due date.",
                    "A goal says by when.",
                    goal.owner(),
                    goal.source());
        }
    }

    private Optional<String> kind(String metric) {
        return Stream.concat(plan.metrics().metrics().stream(), plan.library().metrics().stream())
                .filter(known -> known.id().value().equals(metric))
                .findFirst()
                .flatMap(Metric::kind);
    }

    /** A metric that the team defined itself and that no goal uses. */
    private void ownMetrics(Strategy strategy) {
        plan.metrics().metrics().stream()
                .filter(metric -> !used(strategy, metric.id().value()))
                .forEach(metric -> add(
                        "strategy.metric-without-goal",
                        metric.id().value(),
                        "No goal uses this metric.",
                        "What is measured serves a goal; the rest is dropped.",
                        Optional.empty(),
                        metric.id().source()));
    }

    private boolean used(Strategy strategy, String metric) {
        boolean byGoal = strategy.goals().stream()
                .flatMap(goal -> goal.metric().stream())
                .anyMatch(used -> used.value().equals(metric));
        boolean byFormula = plan.metrics().metrics().stream()
                .flatMap(other -> other.formula().stream())
                .anyMatch(
                        formula -> List.of(formula.value().split("[^a-z0-9-]+")).contains(metric));
        return byGoal || byFormula;
    }

    private void channelWithoutAudience(Strategy strategy, Strategy.Channel channel) {
        String id = channel.id().value();
        if (strategy.audiences().stream().noneMatch(audience -> holds(audience.channels(), id))) {
            add(
                    "strategy.channel-without-audience",
                    id,
                    "No audience is reached on this channel.",
                    "Each channel is chosen because an audience is there; the others are closed.",
                    channel.owner(),
                    channel.source());
        }
    }

    private void messageWithoutAudience(Strategy.KeyMessage message) {
        if (message.audiences().isEmpty()) {
            add(
                    "strategy.message-without-audience",
                    message.id().value(),
                    "This message is for nobody in particular.",
                    "Each message names the audience that it is written for.",
                    Optional.empty(),
                    message.source());
        }
    }

    private void rights(Strategy.ContentAsset asset) {
        asset.rightsExpire()
                .filter(day -> day.value().isBefore(today))
                .ifPresent(day -> found.add(Findings.late(
                        "strategy.rights-expired",
                        asset.id().value(),
                        "The rights in this asset expired on " + day.value() + ".",
                        "Rights are renewed before they expire, or the asset is withdrawn.",
                        asset.owner(),
                        day.value(),
                        day.source())));
    }

    private void measurement(Strategy strategy) {
        Optional<Strategy.Measurement> given = strategy.measurement();
        Source where = given.map(Strategy.Measurement::source).orElse(strategy.source());
        if (given.flatMap(Strategy.Measurement::stopRule).isEmpty()) {
            add(
                    "strategy.no-stop-rule",
                    "measurement",
                    "No rule says when to stop.",
                    "A result is named at which a campaign or channel ends.",
                    given.flatMap(Strategy.Measurement::owner),
                    where);
        }
        given.stream()
                .flatMap(both -> both.calendar().stream())
                .filter(entry -> !Cadence.onTime(entry, today))
                .forEach(entry -> found.add(memoMissed(entry, given.flatMap(Strategy.Measurement::roiOwner))));
    }

    /** A report that is late, or of which no issue is recorded at all. */
    private static Finding memoMissed(Strategy.CalendarEntry entry, Optional<String> owner) {
        String id = "strategy.memo-missed";
        String every = entry.every();
        Finding finding = Findings.medium(
                id,
                entry.what(),
                entry.last()
                        .map(day -> "Last issued on " + day.value() + ", due every " + every + ".")
                        .orElse("Due every " + every + ", and no issue is recorded."),
                "Reports in the calendar are issued on time, good news or bad.",
                owner,
                entry.source());
        return entry.last()
                .map(day -> finding.naming(day.value(), every))
                .orElseGet(() -> finding.saying(id + ".never", every));
    }

    private void implementation(Strategy strategy) {
        Optional<Strategy.Implementation> given = strategy.implementation();
        Source where = given.map(Strategy.Implementation::source).orElse(strategy.source());
        if (given.flatMap(Strategy.Implementation::accountable).isEmpty()) {
            found.add(Findings.high(
                    "strategy.nobody-accountable",
                    "implementation",
                    "Nobody is accountable for the programme.",
                    "One role answers for the whole, with the hours to do it.",
                    Optional.empty(),
                    where));
        }
        given.ifPresent(doing -> {
            doing.roles().stream()
                    .filter(role ->
                            role.hoursPerWeek().isPresent() && role.freedFrom().isEmpty())
                    .forEach(role -> add(
                            "strategy.hours-not-freed",
                            role.role(),
                            "Hours are assigned and no other work is given up.",
                            "Every hour assigned is an hour freed elsewhere.",
                            doing.accountable(),
                            role.source()));
            doing.policies().forEach(this::policy);
        });
        if (given.flatMap(Strategy.Implementation::legalReview)
                .flatMap(Strategy.LegalReview::next)
                .isEmpty()) {
            add(
                    "strategy.no-review-date",
                    "legal-review",
                    "No date is set for the next legal review.",
                    "The next review has a date and a reviewer.",
                    given.flatMap(Strategy.Implementation::accountable),
                    where);
        }
    }

    private void policy(Strategy.Policy policy) {
        if (policy.reviewBy().isEmpty()) {
            String id = "strategy.no-review-date";
            found.add(Findings.medium(
                            id,
                            policy.id().value(),
                            "No date is set for the next review of this policy.",
                            "The next review has a date and a reviewer.",
                            policy.owner(),
                            policy.source())
                    .saying(id + ".policy"));
        }
        policy.reviewBy()
                .filter(day -> day.value().isBefore(today))
                .ifPresent(day -> found.add(Findings.late(
                        "strategy.policy-past-review",
                        policy.id().value(),
                        "The review of this policy was due on " + day.value() + ".",
                        "Policies are reviewed by their date.",
                        policy.owner(),
                        day.value(),
                        day.source())));
    }

    private void campaignsBeforeLegalReview(Strategy strategy) {
        Optional<Located<LocalDate>> review = strategy.implementation()
                .flatMap(Strategy.Implementation::legalReview)
                .flatMap(Strategy.LegalReview::date);
        for (Campaign campaign : plan.campaigns()) {
            campaign.from()
                    .filter(start -> !start.value().isAfter(today))
                    .filter(start -> review.filter(day -> !day.value().isAfter(start.value()))
                            .isEmpty())
                    .ifPresent(start -> found.add(tooEarly(campaign, start, review)));
        }
    }

    private static Finding tooEarly(Campaign campaign, Located<LocalDate> start, Optional<Located<LocalDate>> review) {
        String id = "strategy.begun-before-legal-review";
        Finding finding = Findings.medium(
                id,
                campaign.id().value(),
                "The campaign began on " + start.value()
                        + review.map(day -> ", before the legal review of " + day.value() + ".")
                                .orElse(", and no legal review is recorded."),
                "Counsel sees a campaign before it starts.",
                campaign.owner(),
                start.source());
        return review.map(day -> finding.naming(start.value(), day.value()))
                .orElseGet(() -> finding.saying(id + ".none", start.value()));
    }

    private void add(String id, String subject, String text, String good, Optional<String> owner, Source source) {
        found.add(Findings.medium(id, subject, text, good, owner, source));
    }

    private static boolean holds(List<Located<String>> ids, String id) {
        return ids.stream().anyMatch(one -> one.value().equals(id));
    }
}
