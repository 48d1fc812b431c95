package io.sitebrief.calculate;

import io.sitebrief.brief.Finding;
import io.sitebrief.programme.Assignment;
import io.sitebrief.programme.Campaign;
import io.sitebrief.programme.Costs;
import io.sitebrief.programme.Metric;
import io.sitebrief.programme.Plan;
import io.sitebrief.programme.Strategy;
import io.sitebrief.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The mistakes that programmes commonly make between plan and campaigns: one method a rule. */
final class Mistakes {

    private static final Set<String> THAT_COUNT = Set.of("outcome", "money");

    /** Figures of the return, which a goal may name as its metric. */
    private static final Set<String> OF_THE_RETURN = Set.of("roi", "net", "cost", "benefit", "bcr");

    private final Plan plan;
    private final List<Finding> found = new ArrayList<>();

    Mistakes(Plan plan) {
        this.plan = plan;
    }

    List<Finding> all() {
        plan.strategy().ifPresent(strategy -> {
            measuredByWhatCounts(strategy);
            strategy.audiences().forEach(this::copiedFromOthers);
            plan.campaigns().forEach(campaign -> {
                forNobody(campaign);
                withoutObjective(campaign);
                wrongPlatform(strategy, campaign);
            });
        });
        plan.costs().ifPresent(costs -> costs.lines().forEach(this::costWithoutOwner));
        return List.copyOf(found);
    }

    /** At least one goal is measured by a result or by money. */
    private void measuredByWhatCounts(Strategy strategy) {
        boolean counts = strategy.goals().stream()
                .flatMap(goal -> goal.metric().stream())
                .map(Located::value)
                .anyMatch(metric -> OF_THE_RETURN.contains(metric)
                        || kind(metric).filter(THAT_COUNT::contains).isPresent());
        if (!counts && !strategy.goals().isEmpty()) {
            found.add(Findings.high(
                    "strategy.nothing-that-counts",
                    "goals",
                    "No goal is measured by a result or by money.",
                    "At least one goal counts what the organisation gains: members, registrations, revenue.",
                    strategy.measurement().flatMap(Strategy.Measurement::roiOwner),
                    strategy.goals().get(0).source()));
        }
    }

    /** The kind of a metric: as its owner declares it, else as the dictionary has it. */
    private Optional<String> kind(String metric) {
        return Stream.concat(plan.metrics().metrics().stream(), plan.library().metrics().stream())
                .filter(known -> known.id().value().equals(metric))
                .findFirst()
                .flatMap(Metric::kind);
    }

    private void copiedFromOthers(Strategy.Audience audience) {
        if (audience.why().isEmpty()) {
            add(
                    "strategy.no-reason",
                    audience.id().value(),
                    "No reason is given why this audience matters to the organisation.",
                    "Own reasons, not what others do, decide whom to reach and where.",
                    Optional.empty(),
                    audience.id());
        }
    }

    private void forNobody(Campaign campaign) {
        if (campaign.audiences().isEmpty()) {
            add(
                    "strategy.campaign-without-audience",
                    campaign.id().value(),
                    "The campaign is for nobody in particular.",
                    "Each campaign names the audience that it is made for.",
                    campaign.owner(),
                    campaign.id());
        }
    }

    private void withoutObjective(Campaign campaign) {
        if (campaign.objectives().isEmpty()) {
            add(
                    "strategy.campaign-without-objective",
                    campaign.id().value(),
                    "The campaign serves no objective of the strategy.",
                    "Each campaign serves a goal, so that its result can be told from its activity.",
                    campaign.owner(),
                    campaign.id());
        }
    }

    /** A campaign runs where none of the audiences is that it is for. */
    private void wrongPlatform(Strategy strategy, Campaign campaign) {
        List<String> audiences =
                campaign.audiences().stream().map(Located::value).toList();
        Set<String> there = Set.copyOf(strategy.audiences().stream()
                .filter(audience -> audiences.contains(audience.id().value()))
                .flatMap(audience -> audience.channels().stream())
                .map(Located::value)
                .toList());
        campaign.channels().stream()
                .filter(channel -> !audiences.isEmpty() && !there.contains(channel.value()))
                .forEach(channel -> found.add(Findings.medium(
                                "strategy.channel-fits-no-audience",
                                campaign.id().value(),
                                "The campaign runs on ‘" + channel.value() + "’, where none of its audiences is.",
                                "A campaign runs where its audience already spends time.",
                                campaign.owner(),
                                channel.source())
                        .naming(channel.value())));
    }

    /** Somebody answers for each cost: by name, by campaign, channel or tool, or as the role whose hours they are. */
    private void costWithoutOwner(Costs.Line line) {
        boolean hours = line.form() instanceof Costs.Form.Hours || line.form() instanceof Costs.Form.Fte;
        if (!hours && line.owner().isEmpty() && !toolIsOwned(line) && !assigneeIsOwned(line.assignment())) {
            found.add(Findings.medium(
                    "strategy.cost-without-owner",
                    line.id().value(),
                    "Nobody answers for this cost.",
                    "Each cost has an owner who knows what it buys and can stop it.",
                    Optional.empty(),
                    line.source()));
        }
    }

    private boolean toolIsOwned(Costs.Line line) {
        return plan.strategy().stream()
                .flatMap(strategy -> strategy.tools().stream())
                .filter(tool -> tool.owner().isPresent())
                .flatMap(tool -> tool.costLine().stream())
                .anyMatch(id -> id.value().equals(line.id().value()));
    }

    private boolean assigneeIsOwned(Assignment assignment) {
        boolean byCampaign = plan.campaigns().stream()
                .filter(campaign -> campaign.owner().isPresent())
                .anyMatch(campaign -> names(assignment.campaign(), campaign.id()));
        return byCampaign
                || plan.strategy().stream()
                        .flatMap(strategy -> strategy.channels().stream())
                        .filter(channel -> channel.owner().isPresent())
                        .anyMatch(channel -> names(assignment.channel(), channel.id()));
    }

    private static boolean names(Optional<Located<String>> assigned, Located<String> id) {
        return assigned.filter(known -> known.value().equals(id.value())).isPresent();
    }

    private void add(
            String id, String subject, String text, String good, Optional<String> owner, Located<String> place) {
        found.add(Findings.medium(id, subject, text, good, owner, place.source()));
    }
}
