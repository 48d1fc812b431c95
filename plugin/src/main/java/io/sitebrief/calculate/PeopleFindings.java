package io.sitebrief.calculate;

import io.sitebrief.brief.Finding;
import io.sitebrief.programme.Action;
import io.sitebrief.programme.NetworkPlan;
import io.sitebrief.programme.Plan;
import io.sitebrief.programme.Presence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules of presence and network: one method a rule. */
final class PeopleFindings {

    private final Plan plan;
    private final LocalDate today;
    private final List<Finding> found = new ArrayList<>();

    PeopleFindings(Plan plan) {
        this.plan = plan;
        this.today = plan.profile().today();
    }

    List<Finding> all() {
        plan.presence()
                .ifPresent(presence -> presence.assessments().stream()
                        .filter(assessment -> !superseded(presence, assessment))
                        .forEach(this::assessment));
        plan.network().ifPresent(network -> {
            network.segments().forEach(this::segment);
            network.actions().forEach(this::action);
        });
        return List.copyOf(found);
    }

    private static boolean superseded(Presence presence, Presence.Assessment old) {
        return presence.assessments().stream()
                .flatMap(other -> other.decision().flatMap(Presence.Verdict::supersedes).stream())
                .anyMatch(id -> id.value().equals(old.id().value()));
    }

    private void assessment(Presence.Assessment given) {
        String id = given.id().value();
        if (given.decision().isEmpty()) {
            found.add(Findings.medium(
                    "presence.no-decision",
                    id,
                    "The assessment has no recorded decision.",
                    "The score explains, people decide: the verdict, who gave it, and when it is reviewed.",
                    Optional.of(given.executive()),
                    given.source()));
        }
        given.decision()
                .flatMap(Presence.Verdict::reviewBy)
                .filter(day -> day.value().isBefore(today))
                .ifPresent(day -> found.add(Findings.late(
                        "presence.review-overdue",
                        id,
                        "The decision was to be reviewed by " + day.value() + ".",
                        "A decision on presence is looked at again by its date.",
                        given.decision().flatMap(Presence.Verdict::by),
                        day.value(),
                        day.source())));
    }

    private void segment(NetworkPlan.Segment segment) {
        boolean short_ = segment.current().value().compareTo(segment.target().value()) < 0;
        if (short_ && segment.due().isEmpty()) {
            found.add(Findings.low(
                    "network.no-due-date",
                    segment.id().value(),
                    "The segment is short of its target and has no due date.",
                    "A target has a date, so that the pace can be planned.",
                    segment.owner(),
                    segment.source()));
        }
        if (segment.owner().isEmpty()) {
            found.add(Findings.low(
                    "network.no-owner",
                    segment.id().value(),
                    "Nobody owns this segment.",
                    "One person keeps up each part of the network.",
                    Optional.empty(),
                    segment.source()));
        }
    }

    private void action(Action action) {
        action.by()
                .filter(day -> action.done().isEmpty() && day.value().isBefore(today))
                .ifPresent(day -> found.add(Findings.late(
                        "network.action-overdue",
                        action.what(),
                        "Due on " + day.value() + " and not done.",
                        "Actions are done by their date, or get a new one.",
                        action.owner(),
                        day.value(),
                        action.source())));
    }
}
