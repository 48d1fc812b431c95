package io.sitebrief.brief;

import io.sitebrief.figure.Figure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One campaign: its return, measures, channels and what was learned. Texts called summary and lessons are Markdown.
 *
 * @param costLines the parts of cost lines that fall on it, largest first
 * @param spent cost ÷ budget
 * @param coverage of how many of its channels anything is measured
 */
public record CampaignReport(
        String id,
        String name,
        Optional<String> status,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> owner,
        List<String> objectives,
        List<ReturnReport.LevelRow> channels,
        List<String> audiences,
        Optional<Figure> budget,
        Figure spent,
        Figure cost,
        Figure benefit,
        Figure net,
        Figure roi,
        List<ReturnReport.CostEntry> costLines,
        List<ReturnReport.CostEntry> benefitLines,
        List<Measure> measures,
        List<FunnelStep> funnel,
        List<Series> series,
        Figure messages,
        Figure coverage,
        List<MessagesReport.Entry> top,
        List<MessagesReport.Entry> bottom,
        Optional<String> summary,
        Optional<String> lessons,
        Optional<ActionEntry> nextAction,
        List<EventEntry> events) {}
