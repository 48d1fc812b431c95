package io.sitebrief.brief;

import static io.sitebrief.brief.SampleFigures.count;
import static io.sitebrief.brief.SampleFigures.money;
import static io.sitebrief.brief.SampleFigures.of;
import static io.sitebrief.brief.SampleFigures.ratio;
import static io.sitebrief.brief.SampleFigures.unknown;

import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Period;
import io.sitebrief.figure.Unit;
import io.sitebrief.source.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Briefs made by hand, for tests of pages and of rendering. */
public final class SampleBrief {

    private static final Period PERIOD = new Period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30));

    private SampleBrief() {}

    /** A brief with something on every page. */
    public static Brief full() {
        return brief(SampleReturn.full(), Map.of(), true);
    }

    /** A brief of which no cost is known and that holds nothing else. */
    public static Brief bare() {
        return brief(SampleReturn.withoutCost(), Map.of(), false);
    }

    /** A brief whose quarter lost money. */
    public static Brief losing() {
        return brief(SampleReturn.losing(), Map.of(), true);
    }

    /** The full brief with these notes of its author. */
    public static Brief noted(Map<String, String> notes) {
        return brief(SampleReturn.full(), notes, true);
    }

    private static Brief brief(ReturnReport roi, Map<String, String> notes, boolean full) {
        List<GoalReport> goals = full ? goals() : List.of();
        Optional<RegisterReport> legal = full ? Optional.of(register()) : Optional.empty();
        List<CampaignReport> campaigns = full ? List.of(campaign()) : List.of();
        List<ChannelReport> channels = full ? List.of(channel("linkedin", "LinkedIn"), channel("x", "X")) : List.of();
        MessagesReport messages = messages(full);
        return new Brief(
                head(),
                new MethodNote(
                        "last-non-direct",
                        Optional.of("linear"),
                        Optional.of(ratio("contribution-margin", "contribution margin", "0.62")),
                        BigDecimal.ONE,
                        new BigDecimal("0.9"),
                        BigDecimal.valueOf(30),
                        BigDecimal.valueOf(7)),
                Facts.of(List.of(roi.cost(), roi.benefit(), roi.net(), roi.roi(), roi.bcr())),
                roi,
                full ? List.of(series("metric.posts", "Posts")) : List.of(),
                goals,
                full ? decisions() : List.of(),
                Optional.empty(),
                legal,
                Optional.empty(),
                Optional.empty(),
                campaigns,
                channels,
                messages,
                new ImportReport(
                        full
                                ? ratio("metrics.campaign-coverage", "messages tied to a campaign", "0.83")
                                : unknown(
                                        "metrics.campaign-coverage",
                                        "messages tied to a campaign",
                                        Unit.RATIO,
                                        "no message is given"),
                        full ? List.of(file()) : List.of()),
                full ? List.of(finding()) : List.of(),
                full ? List.of(event()) : List.of(),
                notes,
                new Guide(List.of(), List.of(), List.of(), List.of()),
                List.of(new InputEntry(
                        "brief.yaml", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", 1200)));
    }

    private static Head head() {
        return new Head(
                "sample",
                "2026.3",
                false,
                "Social media programme",
                "Society of Example Engineers",
                Optional.of("association"),
                PERIOD,
                Optional.of(PERIOD.before()),
                "EUR",
                2,
                "en-GB",
                Optional.of(LocalDate.of(2026, 10, 5)),
                LocalDate.of(2026, 10, 5),
                Optional.of("Executive board"),
                Optional.of("internal"),
                Optional.of("Communications team"),
                Optional.of("Online community"),
                List.of("roi", "presence", "legal", "network", "strategy"));
    }

    private static List<GoalReport> goals() {
        return List.of(
                goal("keep-members", "Keep more members", "Renewal rate", "0.912", "0.908", Status.ON_TRACK),
                goal("return", "Earn a third on top", "ROI", "0.40", "0.31", Status.ON_TRACK),
                goal("fill-courses", "Fill the courses", "Course places", "0.52", "0.70", Status.OFF_TRACK));
    }

    private static GoalReport goal(
            String id, String objective, String metric, String actual, String planned, Status status) {
        return new GoalReport(
                id,
                objective,
                Optional.of("Grow membership by 4%"),
                Optional.of(metric.toLowerCase(Locale.ROOT).replace(' ', '-')),
                Optional.of(metric),
                true,
                Optional.of("Membership director"),
                Optional.of(LocalDate.of(2026, 1, 1)),
                Optional.of(LocalDate.of(2026, 12, 31)),
                Optional.of(ratio("goal." + id + ".baseline", "baseline", "0.5")),
                Optional.of(ratio("goal." + id + ".target", "target", "0.915")),
                ratio("goal." + id + ".actual", "actual", actual),
                ratio("goal." + id + ".planned-today", "planned today", planned),
                ratio("goal." + id + ".progress", "progress", "0.98"),
                new Verdict(status, 2, "98% of plan"),
                series("goal." + id + ".history", metric).points(),
                List.of(),
                List.of("autumn"));
    }

    private static Series series(String id, String label) {
        List<Series.Point> points = IntStream.range(0, 12)
                .mapToObj(i -> YearMonth.of(2025, 10).plusMonths(i))
                .map(month -> new Series.Point(
                        Period.of(month),
                        true,
                        count(id + "." + month, label, Integer.toString(20 + month.getMonthValue()))))
                .toList();
        return new Series(id, label, Unit.COUNT, points);
    }

    private static List<DecisionReport> decisions() {
        return List.of(
                decision("renew-platform", "Renew the community platform", "open"),
                decision("leave-x", "Leave X", "overdue"),
                decision("label-course", "Fund the course on labels", "taken"));
    }

    private static DecisionReport decision(String id, String ask, String state) {
        return new DecisionReport(
                id,
                ask,
                Optional.of("Chief executive"),
                Optional.of(LocalDate.of(2026, 11, 15)),
                Optional.of("List price rises by 8%"),
                Optional.of("renew"),
                List.of(
                        new DecisionReport.Option("renew", Optional.of("Keeps the archive")),
                        new DecisionReport.Option("leave", Optional.empty())),
                state,
                state.equals("taken") ? Optional.of("renew") : Optional.empty(),
                state.equals("taken") ? Optional.of(LocalDate.of(2026, 9, 1)) : Optional.empty());
    }

    private static RegisterReport register() {
        List<RegisterReport.Risk> risks = new ArrayList<>();
        risks.add(risk("unlabelled-adverts", "Staff posts without an advertising label are fined", 4, 4, true));
        risks.add(risk("ugc-copyright", "Members post pictures that are not theirs", 2, 3, false));
        return new RegisterReport(
                count("legal.risks", "risks", "2"),
                count("legal.above-appetite", "risks above appetite", "1"),
                of("legal.appetite", "appetite", Unit.SCORE, "9"),
                count("legal.overdue", "reviews overdue", "1"),
                count("legal.considered", "categories with a risk", "2"),
                count("legal.counting", "controls that count", "1"),
                risks,
                risks,
                List.of(
                        new RegisterReport.MatrixCell(4, 4, count("legal.matrix.4-4", "risks", "1")),
                        new RegisterReport.MatrixCell(2, 3, count("legal.matrix.2-3", "risks", "1"))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.of("General counsel"),
                Optional.of(LocalDate.of(2026, 2, 11)),
                List.of(),
                List.of());
    }

    private static RegisterReport.Risk risk(String id, String text, int likelihood, int impact, boolean above) {
        RegisterReport.Rating rating = new RegisterReport.Rating(
                likelihood,
                impact,
                of("legal." + id + ".residual", "residual score", Unit.SCORE, Integer.toString(likelihood * impact)));
        return new RegisterReport.Risk(
                id,
                "copyright",
                "Copyright",
                text,
                Optional.empty(),
                Optional.of(rating),
                rating,
                Optional.empty(),
                above,
                List.of(),
                Optional.of("General counsel"),
                Optional.of("mitigate"),
                List.of(),
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 12, 31)),
                false,
                Optional.empty(),
                Optional.empty());
    }

    private static CampaignReport campaign() {
        ReturnReport.LevelRow row =
                SampleReturn.row("campaign", Optional.of("autumn"), "Autumn conference", "40000", "70000");
        return new CampaignReport(
                "autumn",
                "Autumn conference",
                Optional.of("running"),
                Optional.of(LocalDate.of(2026, 8, 15)),
                Optional.of(LocalDate.of(2026, 10, 20)),
                Optional.of("Events manager"),
                List.of("fill-courses"),
                List.of(SampleReturn.row("campaign.autumn", Optional.of("linkedin"), "LinkedIn", "30000", "50000")),
                List.of("early-career"),
                Optional.of(money("campaign.autumn.budget", "budget", "50000")),
                ratio("campaign.autumn.spent", "share of the budget spent", "0.8"),
                row.cost(),
                row.benefit(),
                row.net(),
                row.roi(),
                List.of(new ReturnReport.CostEntry(
                        "ads", "Paid posts", "media", money("campaign.autumn.line.ads", "Paid posts", "25000"))),
                List.of(new ReturnReport.CostEntry(
                        "conference",
                        "Conference places",
                        "events",
                        money("campaign.autumn.line.conference", "Conference places", "40000"))),
                measures("campaign.autumn"),
                List.of(new FunnelStep(
                        "Clicks",
                        "Impressions",
                        count("campaign.autumn.funnel.clicks", "Clicks", "3100"),
                        count("campaign.autumn.funnel.impressions", "Impressions", "120400"),
                        ratio("campaign.autumn.funnel.clicks-of-impressions", "Clicks of impressions", "0.0257"))),
                List.of(series("campaign.autumn.clicks", "Clicks")),
                count("campaign.autumn.messages", "messages", "24"),
                ratio("campaign.autumn.coverage", "share of its channels that are measured", "1"),
                List.of(entry("m1", "Programme is out", "0.031")),
                List.of(entry("m2", "Old picture", "0.002")),
                Optional.of("Fills the **conference**."),
                Optional.of("Speakers bring more than adverts."),
                Optional.of(new ActionEntry(
                        "Book the hall",
                        Optional.of("Events manager"),
                        Optional.of(LocalDate.of(2026, 11, 1)),
                        Optional.empty(),
                        "open")),
                List.of(event()));
    }

    private static List<Measure> measures(String of) {
        return List.of(
                new Measure(
                        "impressions",
                        "Impressions",
                        "up",
                        count(of + ".impressions", "Impressions", "120400"),
                        Optional.of(count(of + ".impressions.prior", "Impressions", "98000"))),
                new Measure("clicks", "Clicks", "up", count(of + ".clicks", "Clicks", "3100"), Optional.empty()),
                new Measure(
                        "ctr",
                        "Click rate",
                        "up",
                        ratio(of + ".ctr", "Click rate", "0.0257"),
                        Optional.of(ratio(of + ".ctr.prior", "Click rate", "0.0301"))),
                new Measure(
                        "cpc",
                        "Cost per click",
                        "down",
                        of(of + ".cpc", "Cost per click", Unit.PRICE, "1.204"),
                        Optional.empty()));
    }

    private static ChannelReport channel(String id, String name) {
        ReturnReport.LevelRow row =
                SampleReturn.row("channel", Optional.of(id), name, "30000", id.equals("x") ? "12000" : "58000");
        return new ChannelReport(
                id,
                name,
                Optional.of("network"),
                Optional.of("https://example.org/" + id),
                Optional.of("Community manager"),
                List.of("early-career"),
                row.cost(),
                row.benefit(),
                row.net(),
                row.roi(),
                List.of(new ReturnReport.CostEntry(
                        "staff",
                        "Community staff",
                        "staff",
                        money("channel." + id + ".line.staff", "Community staff", "20000"))),
                List.of(),
                List.of(SampleReturn.row(
                        "channel." + id, Optional.of("autumn"), "Autumn conference", "20000", "30000")),
                measures("channel." + id),
                List.of(),
                List.of(series("channel." + id + ".clicks", "Clicks")),
                count("channel." + id + ".messages", "messages", "12"),
                ratio("channel." + id + ".coverage", "share of messages tied to a campaign", "0.75"),
                List.of(entry(id + "-m1", "Programme is out", "0.031")),
                List.of(),
                List.of());
    }

    private static MessagesReport messages(boolean full) {
        return new MessagesReport(
                count("messages.count", "messages", full ? "36" : "0"),
                count("messages.with-campaign", "messages tied to a campaign", full ? "30" : "0"),
                full ? List.of(entry("m1", "Programme is out", "0.031")) : List.of(),
                full ? List.of(entry("m2", "Old picture", "0.002")) : List.of(),
                List.of(
                        SampleReturn.row("messages", Optional.of("listed"), "Messages of both lists", "300", "400"),
                        SampleReturn.row("messages", Optional.of("others"), "All other messages", "20000", "30000"),
                        SampleReturn.row("messages", Optional.empty(), "Not allocated", "700", "900")),
                Optional.empty(),
                "click rate, shrunk towards the mean of all messages");
    }

    private static MessagesReport.Entry entry(String id, String title, String rate) {
        ReturnReport.LevelRow row = SampleReturn.row("message", Optional.of(id), title, "150", "200");
        Figure shown = ratio("message." + id + ".rate", "click rate", rate);
        return new MessagesReport.Entry(
                id,
                title,
                "linkedin",
                Optional.of("autumn"),
                LocalDate.of(2026, 9, 3),
                count("message." + id + ".impressions", "impressions", "4000"),
                count("message." + id + ".clicks", "clicks", "124"),
                shown,
                ratio("message." + id + ".low", "low end", rate.equals("0.002") ? "0.001" : "0.026"),
                ratio("message." + id + ".high", "high end", rate.equals("0.002") ? "0.004" : "0.037"),
                ratio("message." + id + ".shrunk", "shrunk rate", rate),
                row.cost(),
                row.benefit(),
                row.net(),
                row.roi());
    }

    private static ImportReport.File file() {
        return new ImportReport.File(
                "metrics/linkedin.csv",
                "linkedin-campaigns",
                Optional.of("linkedin"),
                Optional.of(LocalDate.of(2026, 10, 3)),
                Optional.of(LocalDate.of(2026, 7, 1)),
                Optional.of(LocalDate.of(2026, 9, 30)),
                count("import.1.read", "rows read", "412"),
                count("import.1.used", "rows used", "410"),
                List.of(new ImportReport.Dropped("total row", count("import.1.dropped.1", "total rows", "2"))),
                List.of(new ImportReport.Unmatched(
                        "SEE | Test",
                        count("import.1.unmatched.1", "rows", "4"),
                        money("import.1.unmatched.1.spend", "spend", "120"))),
                List.of(new ImportReport.Control(
                        "clicks",
                        count("import.1.control.stated", "stated", "3100"),
                        count("import.1.control.summed", "summed", "3099"))),
                Optional.of(new ImportReport.Asked("SELECT 1", "0".repeat(64))));
    }

    private static Finding finding() {
        return new Finding(
                "strategy.no-stop-rule",
                "strategy",
                "high",
                "measurement",
                "No stop rule is written.",
                "strategy.no-stop-rule",
                List.of(),
                "A rule says when spending stops.",
                Optional.of("Director of communications"),
                Optional.empty(),
                Optional.empty(),
                new Source("strategy.yaml", 12, 3));
    }

    private static EventEntry event() {
        return new EventEntry(
                LocalDate.of(2026, 8, 15),
                "Autumn campaign starts",
                Optional.of("campaign"),
                Optional.empty(),
                Optional.of("autumn"),
                Optional.empty());
    }
}
