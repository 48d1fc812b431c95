package io.sitebrief.check;

import io.sitebrief.programme.Campaign;
import io.sitebrief.programme.Costs;
import io.sitebrief.programme.Decision;
import io.sitebrief.programme.Metric;
import io.sitebrief.programme.NetworkPlan;
import io.sitebrief.programme.Plan;
import io.sitebrief.programme.Presence;
import io.sitebrief.programme.RiskRegister;
import io.sitebrief.programme.Strategy;
import io.sitebrief.source.Located;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What an id can name, where such ids are declared, and which a plan declares. */
enum IdKind {
    CHANNEL("channel", "strategy.yaml", plan -> strategy(plan, Strategy::channels, Strategy.Channel::id)),
    GOAL("goal", "strategy.yaml", plan -> strategy(plan, Strategy::goals, Strategy.Goal::id)),
    AUDIENCE("audience", "strategy.yaml", plan -> strategy(plan, Strategy::audiences, Strategy.Audience::id)),
    CAMPAIGN("campaign", "campaigns/", plan -> plan.campaigns().stream().map(Campaign::id)),
    ROLE(
            "role",
            "costs.yaml",
            plan -> plan.costs().stream()
                    .flatMap(costs -> costs.roles().values().stream())
                    .map(Costs.Role::id)),
    COST_LINE(
            "cost line",
            "costs.yaml",
            plan -> plan.costs().stream()
                    .flatMap(costs -> costs.lines().stream())
                    .map(Costs.Line::id)),
    CONTROL(
            "control",
            "risks.yaml",
            plan -> plan.risks().stream()
                    .flatMap(risks -> risks.controls().stream())
                    .map(RiskRegister.Control::id)),
    ASSESSMENT(
            "assessment",
            "presence.yaml",
            plan -> plan.presence().stream()
                    .flatMap(presence -> presence.assessments().stream())
                    .map(Presence.Assessment::id)),
    SEGMENT(
            "segment",
            "network.yaml",
            plan -> plan.network().stream()
                    .flatMap(network -> network.segments().stream())
                    .map(NetworkPlan.Segment::id)),
    DECISION(
            "decision",
            "brief.yaml",
            plan -> plan.profile().decisions().stream().map(Decision::id)),
    METRIC(
            "metric",
            "metrics/sources.yaml",
            plan -> Stream.concat(plan.library().metrics().stream(), plan.metrics().metrics().stream())
                    .map(Metric::id)),
    /** The keys of an allocation. */
    CHANNEL_OR_CAMPAIGN(
            "channel or campaign",
            "",
            plan -> Stream.concat(CHANNEL.declared.apply(plan), CAMPAIGN.declared.apply(plan)));

    private final String word;
    private final String place;
    private final Function<Plan, Stream<Located<String>>> declared;

    IdKind(String word, String place, Function<Plan, Stream<Located<String>>> declared) {
        this.word = word;
        this.place = place;
        this.declared = declared;
    }

    String word() {
        return word;
    }

    /** Where to declare one of this id. */
    String home(String id) {
        return switch (this) {
            case CAMPAIGN -> "a campaign is a file of its own: campaigns/" + id + ".yaml";
            case CHANNEL_OR_CAMPAIGN -> "channels are declared in strategy.yaml, a campaign is a file in campaigns/";
            default -> word + "s are declared in " + place;
        };
    }

    List<String> declared(Plan plan) {
        return declared.apply(plan).map(Located::value).toList();
    }

    /** Whether one of these files, read in part only, may declare such ids. */
    boolean mayStandIn(Collection<String> files) {
        return this == CHANNEL_OR_CAMPAIGN
                ? CHANNEL.mayStandIn(files) || CAMPAIGN.mayStandIn(files)
                : files.stream().anyMatch(file -> file.startsWith(place));
    }

    private static <T> Stream<Located<String>> strategy(
            Plan plan, Function<Strategy, List<T>> list, Function<T, Located<String>> id) {
        return plan.strategy().stream()
                .flatMap(strategy -> list.apply(strategy).stream())
                .map(id);
    }
}
