package io.sitebrief.programme;

import java.util.List;
import java.util.Optional;

/** Everything that the owners wrote, read from the brief's folder; what they did not provide is absent. */
public record Plan(
        Profile profile,
        Optional<Strategy> strategy,
        List<Campaign> campaigns,
        Optional<Costs> costs,
        Optional<Benefits> benefits,
        Optional<Presence> presence,
        Optional<RiskRegister> risks,
        Optional<NetworkPlan> network,
        List<Resource> resources,
        List<Event> events,
        Optional<Gates> gates,
        MetricPlan metrics,
        List<Note> notes,
        List<GuidePoint> guide,
        Library library) {}
