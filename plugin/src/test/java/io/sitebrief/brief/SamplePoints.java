package io.sitebrief.brief;

import java.util.List;
import java.util.Optional;

/** The full brief with something on each of the five points. */
public final class SamplePoints {

    private SamplePoints() {}

    public static Brief brief() {
        return with(SamplePresence.report(), SampleNetwork.growing());
    }

    public static Brief presence(PresenceReport.Assessment... assessments) {
        return with(new PresenceReport(List.of(assessments)), SampleNetwork.growing());
    }

    public static Brief network(NetworkReport network) {
        return with(SamplePresence.report(), network);
    }

    private static Brief with(PresenceReport presence, NetworkReport network) {
        Brief full = SampleBrief.full();
        return new Brief(
                full.head(),
                full.method(),
                full.facts(),
                full.roi(),
                full.series(),
                full.goals(),
                full.decisions(),
                Optional.of(presence),
                full.legal(),
                Optional.of(network),
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
