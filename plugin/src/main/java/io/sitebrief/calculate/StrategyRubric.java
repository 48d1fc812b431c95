package io.sitebrief.calculate;

import io.sitebrief.programme.Campaign;
import io.sitebrief.programme.Plan;
import io.sitebrief.programme.Strategy;
import io.sitebrief.source.Located;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The seven components held against their criteria; named, described, specific and owned, evidenced and in date. */
final class StrategyRubric {

    private final Strategy strategy;
    private final List<Campaign> campaigns;
    private final LocalDate today;
    private final Set<String> measuredGoals;

    /** @param measuredGoals ids of the goals whose actual value is known */
    StrategyRubric(Strategy strategy, Plan plan, Set<String> measuredGoals) {
        this.strategy = strategy;
        this.campaigns = plan.campaigns();
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
        Rubric rubric = new Rubric();
        for (Strategy.Goal goal : strategy.goals()) {
            String id = goal.id().value();
            rubric.holds(1, id, "objective", !goal.objective().isBlank(), goal.source())
                    .has(2, id, "organisation goal", goal.organisationGoal(), goal.source())
                    .has(3, id, "metric", goal.metric(), goal.source())
                    .has(3, id, "baseline", goal.baseline(), goal.source())
                    .has(3, id, "target", goal.target(), goal.source())
                    .has(3, id, "due date", goal.due(), goal.source())
                    .has(3, id, "owner", goal.owner(), goal.source())
                    .holds(4, id, "result in this period", measuredGoals.contains(id), goal.source())
                    .holds(4, id, "due date ahead", ahead(goal.due()), goal.source());
        }
        return rubric;
    }

    private Rubric measurement() {
        Rubric rubric = new Rubric();
        strategy.measurement().ifPresent(given -> {
            rubric.holds(1, "measurement", "entry", true, given.source())
                    .has(2, "measurement", "cadence", given.cadence(), given.source())
                    .some(2, "measurement", "calendar", given.calendar(), given.source())
                    .has(3, "measurement", "owner", given.owner(), given.source())
                    .has(3, "measurement", "owner of ROI", given.roiOwner(), given.source())
                    .has(3, "measurement", "stop rule", given.stopRule(), given.source());
            given.calendar()
                    .forEach(entry -> rubric.holds(
                            4, entry.what(), "issue on time", Cadence.onTime(entry, today), entry.source()));
        });
        return rubric;
    }

    private Rubric audiences() {
        Rubric rubric = new Rubric();
        for (Strategy.Audience audience : strategy.audiences()) {
            String id = audience.id().value();
            rubric.holds(1, id, "entry", true, audience.source())
                    .has(2, id, "profile", audience.profile(), audience.source())
                    .has(2, id, "size", audience.size(), audience.source())
                    .some(3, id, "channels", audience.channels(), audience.source())
                    .has(3, id, "reason", audience.why(), audience.source())
                    .holds(4, id, "message for it", spokenTo(id), audience.source())
                    .holds(4, id, "campaign for it", campaigned(id), audience.source());
        }
        return rubric;
    }

    private Rubric messages() {
        Rubric rubric = new Rubric();
        for (Strategy.KeyMessage message : strategy.messages()) {
            String id = message.id().value();
            rubric.has(1, id, "theme", message.theme(), message.source())
                    .has(2, id, "text", message.text(), message.source())
                    .some(3, id, "audience", message.audiences(), message.source())
                    .has(4, id, "proof", message.proof(), message.source());
        }
        return rubric;
    }

    private Rubric content() {
        Rubric rubric = new Rubric();
        for (Strategy.ContentAsset asset : strategy.content()) {
            String id = asset.id().value();
            rubric.has(1, id, "asset", asset.asset(), asset.source())
                    .has(2, id, "cadence", asset.cadence(), asset.source())
                    .has(2, id, "reuse", asset.reuse(), asset.source())
                    .has(3, id, "owner", asset.owner(), asset.source())
                    .has(3, id, "licence", asset.licence(), asset.source())
                    .holds(
                            4,
                            id,
                            "rights in date",
                            asset.rightsExpire().isEmpty() || ahead(asset.rightsExpire()),
                            asset.source());
        }
        return rubric;
    }

    private Rubric tools() {
        Rubric rubric = new Rubric();
        for (Strategy.Tool tool : strategy.tools()) {
            String id = tool.id().value();
            rubric.holds(1, id, "entry", true, tool.source())
                    .has(2, id, "purpose", tool.purpose(), tool.source())
                    .some(3, id, "audience that it is chosen for", tool.chosenFor(), tool.source())
                    .has(3, id, "owner", tool.owner(), tool.source())
                    .has(4, id, "cost line", tool.costLine(), tool.source())
                    .has(4, id, "exit plan", tool.exitPlan(), tool.source());
        }
        return rubric;
    }

    private Rubric implementation() {
        Rubric rubric = new Rubric();
        strategy.implementation().ifPresent(given -> {
            rubric.holds(1, "implementation", "entry", true, given.source())
                    .some(2, "implementation", "milestones", given.milestones(), given.source())
                    .some(2, "implementation", "roles", given.roles(), given.source())
                    .has(3, "implementation", "accountable person", given.accountable(), given.source())
                    .some(3, "implementation", "policies", given.policies(), given.source())
                    .has(3, "implementation", "legal review", given.legalReview(), given.source());
            given.milestones()
                    .forEach(step -> rubric.has(3, step.what(), "date", step.by(), step.source())
                            .has(3, step.what(), "owner", step.owner(), step.source()));
            given.roles().forEach(role -> rubric.some(3, role.role(), "freed work", role.freedFrom(), role.source()));
            given.policies()
                    .forEach(
                            policy -> rubric.has(4, policy.id().value(), "approval", policy.approved(), policy.source())
                                    .holds(
                                            4,
                                            policy.id().value(),
                                            "review in date",
                                            ahead(policy.reviewBy()),
                                            policy.source()));
            given.legalReview()
                    .ifPresent(review -> rubric.holds(
                            4, "legal review", "next review in date", ahead(review.next()), review.source()));
        });
        return rubric;
    }

    private boolean ahead(Optional<Located<LocalDate>> day) {
        return day.filter(known -> !known.value().isBefore(today)).isPresent();
    }

    private boolean spokenTo(String audience) {
        return strategy.messages().stream()
                .anyMatch(message ->
                        message.audiences().stream().anyMatch(id -> id.value().equals(audience)));
    }

    private boolean campaigned(String audience) {
        return campaigns.stream()
                .anyMatch(campaign ->
                        campaign.audiences().stream().anyMatch(id -> id.value().equals(audience)));
    }
}
