package io.sitebrief.brief;

import io.sitebrief.figure.Figure;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The found: everything that the pages and brief.json may say. A page sees nothing else.
 *
 * @param notes an author's Markdown by page name, shown at the top of that page
 * @param presence empty where presence.yaml is not provided; so with the other four
 */
public record Brief(
        Head head,
        MethodNote method,
        Facts facts,
        ReturnReport roi,
        List<Series> series,
        List<GoalReport> goals,
        List<DecisionReport> decisions,
        Optional<PresenceReport> presence,
        Optional<RegisterReport> legal,
        Optional<NetworkReport> network,
        Optional<StrategyReport> strategy,
        List<CampaignReport> campaigns,
        List<ChannelReport> channels,
        MessagesReport messages,
        ImportReport imports,
        List<Finding> findings,
        List<EventEntry> events,
        Map<String, String> notes,
        Guide guide,
        List<InputEntry> sources) {

    /** The format of brief.json, counted up when an older plugin could no longer read it. */
    public static final int FORMAT = 1;

    /** The brief with the figures that tell of a comparison, and the file that the earlier side was read from. */
    public Brief with(Comparison comparison) {
        return with(comparison.told(), comparison.file().stream().toList());
    }

    /** The brief with more figures, and the published files that they rest on. */
    public Brief with(Collection<Figure> told, List<InputEntry> files) {
        return new Brief(
                head,
                method,
                facts.with(told),
                roi,
                series,
                goals,
                decisions,
                presence,
                legal,
                network,
                strategy,
                campaigns,
                channels,
                messages,
                imports,
                findings,
                events,
                notes,
                guide,
                Stream.concat(sources.stream(), files.stream()).distinct().toList());
    }
}
