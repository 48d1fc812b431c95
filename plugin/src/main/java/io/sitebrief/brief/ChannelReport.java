package io.sitebrief.brief;

import io.sitebrief.figure.Figure;
import java.util.List;
import java.util.Optional;

/** One channel: its return, measures, campaigns, best and worst messages. */
public record ChannelReport(
        String id,
        String name,
        Optional<String> kind,
        Optional<String> url,
        Optional<String> owner,
        List<String> audiences,
        Figure cost,
        Figure benefit,
        Figure net,
        Figure roi,
        List<ReturnReport.CostEntry> costLines,
        List<ReturnReport.CostEntry> benefitLines,
        List<ReturnReport.LevelRow> campaigns,
        List<Measure> measures,
        List<FunnelStep> funnel,
        List<Series> series,
        Figure messages,
        Figure coverage,
        List<MessagesReport.Entry> top,
        List<MessagesReport.Entry> bottom,
        List<EventEntry> events) {}
