package io.sitebrief.brief;

import java.util.List;
import java.util.Optional;

/** The full brief with something on each of the five points. */
public final class SamplePoints {

    private SamplePoints() {}

    public static Brief brief() {
        return with(Optional.of(SamplePresence.report()));
    }

    public static Brief presence(PresenceReport.Assessment... assessments) {
        return with(Optional.of(new PresenceReport(List.of(assessments))));
    }

    private static Brief with(Optional<PresenceReport> presence) {
        Brief full = SampleBrief.full();
        return new Brief(
                full.head(),
                full.method(),
                full.facts(),
                full.roi(),
                full.series(),
                full.goals(),
                full.decisions(),
                presence,
                full.legal(),
                full.network(),
                full.strategy(),
                full.campaigns(),
                full.channels(),
                full.messages(),
                full.imports(),
                full.findings(),
                full.events(),
                full.notes(),
                full.guide(),
                full.sources());
    }
}
