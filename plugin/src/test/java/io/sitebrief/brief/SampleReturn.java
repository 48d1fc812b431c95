package io.sitebrief.brief;

import static io.sitebrief.brief.SampleFigures.difference;
import static io.sitebrief.brief.SampleFigures.money;
import static io.sitebrief.brief.SampleFigures.ratio;
import static io.sitebrief.brief.SampleFigures.unknown;

import io.sitebrief.brief.ReturnReport.LevelRow;
import io.sitebrief.brief.ReturnReport.PeriodFigures;
import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Period;
import io.sitebrief.figure.Unit;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A return made by hand: a quarter that cost 70,000 and brought 98,000, after three quarters of which one lost. */
final class SampleReturn {

    private static final int[] COSTS = {21, 22, 24, 22, 21, 23, 22, 22, 23, 24, 22, 24};
    private static final int[] BENEFITS = {14, 15, 18, 20, 23, 26, 24, 27, 29, 31, 32, 35};
    private static final YearMonth FIRST = YearMonth.of(2025, 10);

    private SampleReturn() {}

    static ReturnReport full() {
        Figure cost = sum("cost", "cost", costByCategory());
        Figure benefit = sum("benefit", "benefit", benefitByCategory());
        return report(cost, benefit, months(), plan(), uncertainty());
    }

    /** Nothing is known of the cost. */
    static ReturnReport withoutCost() {
        Figure cost = unknown("cost", "cost", Unit.MONEY, "no cost is given");
        Figure benefit = sum("benefit", "benefit", benefitByCategory());
        return report(cost, benefit, List.of(), List.of(), none());
    }

    /** The benefit is cut to less than half of the cost. */
    static ReturnReport losing() {
        Figure cost = sum("cost", "cost", costByCategory());
        return report(cost, money("benefit", "benefit", "31000"), List.of(), List.of(), none());
    }

    private static ReturnReport report(
            Figure cost,
            Figure benefit,
            List<PeriodFigures> months,
            List<ReturnReport.PlanEntry> plan,
            Uncertainty uncertainty) {
        Figure net = difference("net", "net benefit", benefit, cost);
        Figure roi = Figure.of(
                "roi",
                "return on investment",
                Unit.RATIO,
                Expression.of(benefit).minus(Expression.of(cost)).over(Expression.of(cost), "the cost is zero"));
        return new ReturnReport(
                cost,
                benefit,
                net,
                roi,
                ratio("bcr", "benefit for each unit of cost", benefit, cost, "the cost is zero"),
                ratio("break-even-margin", "break-even margin", "0.443"),
                false,
                Optional.of(prior()),
                costByCategory(),
                benefitByCategory(),
                List.of(
                        new ReturnReport.CostEntry(
                                "staff",
                                "Community staff",
                                "staff",
                                money("cost.line.staff", "Community staff", "45000")),
                        new ReturnReport.CostEntry(
                                "ads", "Paid posts", "media", money("cost.line.ads", "Paid posts", "25000"))),
                benefitLines(),
                List.of(
                        new ReturnReport.EvidenceShare(
                                3,
                                money("evidence.3", "benefit at level 3", "58000"),
                                ratio("evidence.3.share", "share at level 3", "0.5918")),
                        new ReturnReport.EvidenceShare(
                                2,
                                money("evidence.2", "benefit at level 2", "40000"),
                                ratio("evidence.2.share", "share at level 2", "0.4082"))),
                months,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                campaigns(),
                channels(),
                List.of(),
                List.of(new ReturnReport.Intangible(
                        "trust", "Trust among regulators", Optional.of("Two invitations to speak"))),
                List.of("Members who would have renewed anyway are not counted."),
                plan,
                uncertainty,
                List.of(new Measure(
                        "payback",
                        "Payback",
                        "down",
                        SampleFigures.of("payback", "payback", Unit.MONTHS, "8.4"),
                        Optional.empty())),
                List.of(attribution()),
                forecast());
    }

    private static AttributionReport attribution() {
        return new AttributionReport(
                "courses",
                "Course sales",
                "last-non-direct",
                Optional.of("linear"),
                SampleFigures.count("attribution.courses.conversions", "conversions", "42"),
                List.of(new AttributionReport.Row(
                        Optional.of("linkedin"),
                        "LinkedIn",
                        money("attribution.courses.linkedin", "credited", "12000"),
                        Optional.of(money("attribution.courses.linkedin.cross-check", "cross-check", "10500")),
                        Optional.of(money("attribution.courses.linkedin.gap", "gap", "-1500")))),
                List.of(),
                Optional.empty(),
                "The second model credits every touch alike.");
    }

    private static ForecastReport forecast() {
        return new ForecastReport(
                Optional.of("linear trend"),
                Optional.empty(),
                List.of(new ForecastReport.Point(
                        Period.of(FIRST.plusMonths(12)),
                        money("forecast.2026-10", "net benefit", "12000"),
                        money("forecast.2026-10.low", "low", "7000"),
                        money("forecast.2026-10.high", "high", "17000"))));
    }

    private static Figure sum(String id, String label, List<ReturnReport.Amount> parts) {
        return Figure.of(
                id,
                label,
                Unit.MONEY,
                Expression.sumOf(parts.stream().map(ReturnReport.Amount::figure).toList()));
    }

    private static List<ReturnReport.Amount> costByCategory() {
        return List.of(
                new ReturnReport.Amount("staff", money("cost.staff", "staff", "45000")),
                new ReturnReport.Amount("media", money("cost.media", "media", "25000")));
    }

    private static List<ReturnReport.Amount> benefitByCategory() {
        return List.of(
                new ReturnReport.Amount("retention", money("benefit.retention", "retention", "58000")),
                new ReturnReport.Amount("events", money("benefit.events", "events", "40000")));
    }

    private static List<ReturnReport.BenefitEntry> benefitLines() {
        return List.of(
                new ReturnReport.BenefitEntry(
                        "renewals",
                        "Renewals",
                        "retention",
                        Optional.of("keep-members"),
                        money("benefit.line.renewals", "Renewals", "58000"),
                        money("benefit.line.renewals.unadjusted", "Renewals before the allowance", "64444.44"),
                        Optional.of("difference-in-differences"),
                        3,
                        Optional.of("Active members against members who never signed in")),
                new ReturnReport.BenefitEntry(
                        "conference",
                        "Conference places",
                        "events",
                        Optional.empty(),
                        money("benefit.line.conference", "Conference places", "40000"),
                        money("benefit.line.conference.unadjusted", "Conference places before the allowance", "40000"),
                        Optional.of("prior-year"),
                        2,
                        Optional.empty()));
    }

    private static List<PeriodFigures> months() {
        List<PeriodFigures> months = new ArrayList<>();
        long cumulativeCost = 0;
        long cumulativeBenefit = 0;
        for (int i = 0; i < COSTS.length; i++) {
            Period period = Period.of(FIRST.plusMonths(i));
            cumulativeCost += COSTS[i];
            cumulativeBenefit += BENEFITS[i];
            months.add(figures(
                    "month." + period.id(),
                    period,
                    COSTS[i] + "000",
                    BENEFITS[i] + "000",
                    Optional.of(money(
                            "month." + period.id() + ".cumulative-cost", "cumulative cost", cumulativeCost + "000")),
                    Optional.of(money(
                            "month." + period.id() + ".cumulative-benefit",
                            "cumulative benefit",
                            cumulativeBenefit + "000"))));
        }
        return months;
    }

    private static PeriodFigures prior() {
        return figures(
                "prior",
                new Period(FIRST.plusMonths(6).atDay(1), FIRST.plusMonths(8).atEndOfMonth()),
                "67000",
                "80000",
                Optional.empty(),
                Optional.empty());
    }

    private static PeriodFigures figures(
            String id, Period period, String cost, String benefit, Optional<Figure> costs, Optional<Figure> benefits) {
        Figure costFigure = money(id + ".cost", "cost", cost);
        Figure benefitFigure = money(id + ".benefit", "benefit", benefit);
        Figure net = difference(id + ".net", "net benefit", benefitFigure, costFigure);
        Figure roi = ratio(id + ".roi", "return on investment", net, costFigure, "the cost is zero");
        return new PeriodFigures(period, true, costFigure, benefitFigure, net, roi, costs, benefits);
    }

    static LevelRow row(String kind, Optional<String> id, String label, String cost, String benefit) {
        String fact = kind + "." + id.orElse("not-allocated");
        Figure costFigure = money(fact + ".cost", "cost", cost);
        Figure benefitFigure = money(fact + ".benefit", "benefit", benefit);
        Figure net = difference(fact + ".net", "net benefit", benefitFigure, costFigure);
        Figure roi = ratio(fact + ".roi", "return on investment", net, costFigure, "the cost is zero");
        return new LevelRow(id, label, costFigure, benefitFigure, net, roi);
    }

    private static List<LevelRow> channels() {
        return List.of(
                row("channel", Optional.of("linkedin"), "LinkedIn", "30000", "58000"),
                row("channel", Optional.of("newsletter"), "Newsletter", "18000", "24000"),
                row("channel", Optional.of("x"), "X", "12000", "6000"),
                row("channel", Optional.empty(), "Not allocated", "10000", "10000"));
    }

    private static List<LevelRow> campaigns() {
        return List.of(
                row("campaign", Optional.of("autumn"), "Autumn conference", "40000", "70000"),
                row("campaign", Optional.empty(), "Not allocated", "30000", "28000"));
    }

    private static List<ReturnReport.PlanEntry> plan() {
        return List.of(new ReturnReport.PlanEntry(
                "roi",
                "return",
                ratio("goal.return.planned", "planned return", "0.31"),
                ratio("goal.return.variance", "distance from plan", "0.09")));
    }

    private static Uncertainty uncertainty() {
        return new Uncertainty(
                List.of(new Uncertainty.Swing(
                        "unit-value",
                        "Value of a renewal",
                        money("tornado.unit-value.low", "low", "215"),
                        money("tornado.unit-value.high", "high", "250"),
                        ratio("tornado.unit-value.roi-low", "return at the low end", "0.21"),
                        ratio("tornado.unit-value.roi-high", "return at the high end", "0.47"),
                        Optional.of(money("tornado.unit-value.switching", "switching value", "160")))),
                Optional.empty(),
                Optional.of(ratio("roi.low", "return, low", "0.21")),
                Optional.of(ratio("roi.high", "return, high", "0.47")));
    }

    private static Uncertainty none() {
        return new Uncertainty(List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
