package io.sitebrief.check;

import io.sitebrief.programme.Benefits;
import io.sitebrief.programme.Costs;
import io.sitebrief.programme.Decision;
import io.sitebrief.programme.Event;
import io.sitebrief.programme.Gate;
import io.sitebrief.programme.Metric;
import io.sitebrief.programme.NetworkPlan;
import io.sitebrief.programme.Plan;
import io.sitebrief.programme.Presence;
import io.sitebrief.programme.Resource;
import io.sitebrief.programme.RiskRegister;
import io.sitebrief.programme.Strategy;
import io.sitebrief.source.Located;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Source;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Ids that stand twice in one list. */
final class DuplicateIds {

    private DuplicateIds() {}

    static List<Problem> decisions(Plan plan) {
        List<Decision> decisions = plan.profile().decisions();
        return Stream.of(
                        twice(decisions.stream().map(Decision::id)),
                        decisions.stream()
                                .flatMap(decision ->
                                        twice(decision.options().stream().map(Decision.Option::id))),
                        twice(plan.profile().sections().stream()))
                .flatMap(problems -> problems)
                .toList();
    }

    static List<Problem> strategy(Plan plan) {
        return plan.strategy().stream()
                .flatMap(strategy -> Stream.of(
                                twice(strategy.goals().stream().map(Strategy.Goal::id)),
                                twice(strategy.audiences().stream().map(Strategy.Audience::id)),
                                twice(strategy.messages().stream().map(Strategy.KeyMessage::id)),
                                twice(strategy.content().stream().map(Strategy.ContentAsset::id)),
                                twice(strategy.tools().stream().map(Strategy.Tool::id)),
                                twice(strategy.channels().stream().map(Strategy.Channel::id)),
                                twice(strategy.implementation().stream()
                                        .flatMap(work -> work.policies().stream())
                                        .map(Strategy.Policy::id)))
                        .flatMap(problems -> problems))
                .toList();
    }

    static List<Problem> money(Plan plan) {
        return Stream.of(
                        twice(all(plan.costs().map(Costs::lines)).map(Costs.Line::id)),
                        twice(all(plan.benefits().map(Benefits::lines)).map(Benefits.Line::id)),
                        twice(all(plan.benefits().map(Benefits::intangibles)).map(Benefits.Intangible::id)))
                .flatMap(problems -> problems)
                .toList();
    }

    static List<Problem> presence(Plan plan) {
        return twice(all(plan.presence().map(Presence::assessments)).map(Presence.Assessment::id))
                .toList();
    }

    static List<Problem> risks(Plan plan) {
        return Stream.concat(
                        twice(all(plan.risks().map(RiskRegister::risks)).map(RiskRegister.Risk::id)),
                        twice(all(plan.risks().map(RiskRegister::controls)).map(RiskRegister.Control::id)))
                .toList();
    }

    static List<Problem> others(Plan plan) {
        return Stream.of(
                        twice(all(plan.network().map(NetworkPlan::segments)).map(NetworkPlan.Segment::id)),
                        twice(plan.resources().stream().map(Resource::id)),
                        twice(plan.events().stream().map(Event::id).flatMap(Optional::stream)),
                        twice(plan.gates().stream()
                                .flatMap(gates -> gates.gates().stream())
                                .map(Gate::id)),
                        twice(plan.metrics().metrics().stream().map(Metric::id)))
                .flatMap(problems -> problems)
                .toList();
    }

    private static <T> Stream<T> all(Optional<List<T>> list) {
        return list.stream().flatMap(Collection::stream);
    }

    private static Stream<Problem> twice(Stream<Located<String>> ids) {
        Map<String, Source> first = new HashMap<>();
        return ids.toList().stream().flatMap(id -> {
            Source earlier = first.putIfAbsent(id.value(), id.source());
            return earlier == null
                    ? Stream.empty()
                    : Stream.of(Problem.of(ProblemKind.DUPLICATE_ID, id.source(), id.value(), earlier.text()));
        });
    }
}
