package io.sitebrief.check;

import io.sitebrief.programme.Assignment;
import io.sitebrief.programme.Benefits;
import io.sitebrief.programme.Costs;
import io.sitebrief.programme.Plan;
import io.sitebrief.programme.Strategy;
import io.sitebrief.source.Located;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Every place of a plan where one thing names another. */
final class References {

    /** An id where it is used, and what it must name. */
    record Reference(IdKind kind, Located<String> id) {}

    private final List<Reference> all = new ArrayList<>();

    private References() {}

    static List<Reference> of(Plan plan) {
        References references = new References();
        plan.strategy().ifPresent(strategy -> references.strategy(strategy));
        references.campaigns(plan);
        references.costs(plan);
        references.benefits(plan);
        references.registers(plan);
        references.metrics(plan);
        return List.copyOf(references.all);
    }

    private void strategy(Strategy strategy) {
        strategy.goals().forEach(goal -> add(IdKind.METRIC, goal.metric()));
        strategy.audiences().forEach(audience -> add(IdKind.CHANNEL, audience.channels()));
        strategy.messages().forEach(message -> add(IdKind.AUDIENCE, message.audiences()));
        strategy.tools().forEach(tool -> {
            add(IdKind.AUDIENCE, tool.chosenFor());
            add(IdKind.COST_LINE, tool.costLine());
        });
    }

    private void campaigns(Plan plan) {
        plan.campaigns().forEach(campaign -> {
            add(IdKind.GOAL, campaign.objectives());
            add(IdKind.CHANNEL, campaign.channels());
            add(IdKind.AUDIENCE, campaign.audiences());
        });
        plan.events().forEach(event -> {
            add(IdKind.CHANNEL, event.channel());
            add(IdKind.CAMPAIGN, event.campaign());
        });
    }

    private void costs(Plan plan) {
        plan.costs().stream().flatMap(costs -> costs.lines().stream()).forEach(line -> {
            Costs.Form form = line.form();
            if (form instanceof Costs.Form.Hours hours) {
                add(IdKind.ROLE, List.of(hours.role()));
            } else if (form instanceof Costs.Form.Fte fte) {
                add(IdKind.ROLE, List.of(fte.role()));
            } else if (form instanceof Costs.Form.FromMetric from) {
                add(IdKind.METRIC, List.of(from.metric()));
            }
            assignment(line.assignment());
        });
    }

    private void benefits(Plan plan) {
        plan.benefits().stream().flatMap(benefits -> benefits.lines().stream()).forEach(line -> {
            add(IdKind.GOAL, line.objective());
            if (line.form() instanceof Benefits.Form.FromMetric from) {
                add(IdKind.METRIC, List.of(from.metric()));
            }
            assignment(line.assignment());
        });
    }

    private void registers(Plan plan) {
        plan.presence().stream()
                .flatMap(presence -> presence.assessments().stream())
                .forEach(assessment -> {
                    add(IdKind.CHANNEL, assessment.channel());
                    assessment.decision().ifPresent(verdict -> add(IdKind.ASSESSMENT, verdict.supersedes()));
                });
        plan.risks().stream().flatMap(risks -> risks.risks().stream()).forEach(risk -> {
            add(IdKind.CONTROL, risk.controls());
            add(IdKind.DECISION, risk.decision());
        });
        plan.network().stream()
                .flatMap(network -> network.history().stream())
                .forEach(count -> count.counts()
                        .forEach((segment, number) ->
                                add(IdKind.SEGMENT, List.of(new Located<>(segment, number.source())))));
    }

    private void metrics(Plan plan) {
        plan.metrics().sources().forEach(source -> {
            add(IdKind.CHANNEL, source.channel());
            add(IdKind.CAMPAIGN, source.campaign());
        });
        add(IdKind.CAMPAIGN, plan.metrics().campaigns().values());
    }

    private void assignment(Assignment assignment) {
        add(IdKind.CHANNEL, assignment.channel());
        add(IdKind.CAMPAIGN, assignment.campaign());
        add(
                IdKind.CHANNEL_OR_CAMPAIGN,
                assignment.shares().stream().map(Assignment.Share::id).toList());
    }

    private void add(IdKind kind, Optional<Located<String>> id) {
        id.ifPresent(named -> all.add(new Reference(kind, named)));
    }

    private void add(IdKind kind, Collection<Located<String>> ids) {
        ids.forEach(id -> all.add(new Reference(kind, id)));
    }
}
