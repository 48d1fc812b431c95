package io.sitebrief.render;

import io.sitebrief.render.SampleParts.*;
import io.sitebrief.site.Frame;
import io.sitebrief.site.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One page that uses every part of the theme, with invented numbers. */
public final class Sample {

    private static final List<String> MONTHS =
            List.of("Oct", "Nov", "Dec", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep");
    private static final int[] COST = {58, 119, 174, 240, 310, 382, 450, 514, 585, 654, 717, 784};
    private static final int[] VALUE = {31, 69, 113, 165, 231, 312, 404, 508, 626, 757, 899, 1054};
    private static final int[] NET = {-27, -23, -11, -14, -4, 9, 24, 40, 47, 62, 79, 88};
    private static final int[] PLAN = {-30, -26, -22, -16, -8, 0, 12, 26, 40, 58, 76, 90};
    private static final int[] FORECAST = {91, 96, 84};

    private Sample() {}

    public static Frame frame(boolean draft) {
        return new Frame(
                "Society of Example Engineers",
                "Social media programme",
                "2026.3",
                draft,
                "July to September 2026",
                Optional.empty(),
                List.of(
                        new Frame.Group("brief", List.of(Frame.Entry.of("index.html", "Brief"))),
                        new Frame.Group("roi", List.of(Frame.Entry.of("roi.html", "ROI memo"))),
                        new Frame.Group(
                                "activity",
                                List.of(
                                        new Frame.Entry("campaigns/a.html", "Campaigns", Optional.of("campaigns/")),
                                        new Frame.Entry("channels/x.html", "Channels", Optional.of("channels/")),
                                        Frame.Entry.of("messages.html", "Messages"),
                                        Frame.Entry.of("metrics.html", "Metrics"),
                                        Frame.Entry.of("imports.html", "Imports"))),
                        new Frame.Group("presence", List.of(Frame.Entry.of("presence.html", "Presence"))),
                        new Frame.Group(
                                "risks",
                                List.of(
                                        Frame.Entry.of("legal.html", "Legal risks"),
                                        Frame.Entry.of("findings.html", "Findings"))),
                        new Frame.Group(
                                "plan",
                                List.of(
                                        Frame.Entry.of("network.html", "Network"),
                                        Frame.Entry.of("strategy.html", "Strategy"),
                                        Frame.Entry.of("decisions.html", "Decisions"))),
                        new Frame.Group(
                                "library",
                                List.of(
                                        new Frame.Entry("guide/roi.html", "Five points", Optional.of("guide/")),
                                        Frame.Entry.of("resources.html", "Resources")))),
                "14",
                "4f2c…9a1e",
                fact -> "provenance.html");
    }

    public static View view() {
        return new View(
                "The programme has paid back",
                "Sample page with invented numbers.",
                "One-page brief",
                List.of(
                        Piece.text("The programme has paid back: "),
                        Piece.fig("bcr", "€1.34"),
                        Piece.text(" of value for each euro spent")),
                List.of(
                        Piece.text("It broke even in June, a month ahead of plan, and now earns about "),
                        Piece.fig("net.month", "€88,000"),
                        Piece.text(
                                " a month more than it costs. LinkedIn carries the result. X and TikTok lose half of what"
                                        + " we put in, and one legal risk has grown. We ask for three decisions by 15 October.")),
                List.of(
                        term("To", "Chief executive"),
                        term("From", "Head of social media"),
                        term("Period", "Oct 2025 to Sep 2026"),
                        new Term(
                                "Confidence",
                                List.of(Piece.fig("metrics.coverage", "58%"), Piece.text(" of value measured")))),
                kpis(),
                "Three decisions we ask of you",
                asks(),
                "Value overtook cost in June",
                "Cumulative cost and value at month end, October 2025 to September 2026",
                line("line-chart", 256),
                months(),
                List.of(
                        Piece.text("Value is attributed margin plus avoided cost. "),
                        Piece.link("roi.html#method", "How it is worked out")),
                "New since version 2026.2",
                "31 August to 30 September",
                List.of(
                        delta("up", "ROI up from 29% to 34%.", "Autumn campaign counted for its first full month."),
                        delta("down", "X moved from Fix to Leave.", "Third quarter in a row below −40%."),
                        delta("restated", "Spend of August restated.", "Two invoices came late."),
                        delta("added", "Messenger channel added", "after a four-month trial, now at 42%."),
                        delta("same", "Attribution window unchanged", "at 30 days, so versions compare.")),
                "Four channels earn their place, two do not",
                "ROI by channel over 12 months. Bar: actual. Tick: plan. Points: distance from plan",
                channels(),
                "Two legal risks sit in the red",
                heat(),
                "The five points",
                points(),
                List.of(
                        Piece.text("Last year we spent "),
                        Piece.fig("cost", "€784,000"),
                        Piece.text(" on social media and can show "),
                        Piece.fig("benefit", "€1,054,000"),
                        Piece.text(" of value, a net gain of "),
                        Piece.fig("net", "€270,000"),
                        Piece.text(
                                ". The plan said €200,000. Since March each month has added more than it cost, and the"
                                        + " lead over plan has come from LinkedIn and from cheaper hiring.")),
                "Spend is booked cost from the ledger, staff time included at full cost. Value counts margin, never"
                        + " turnover.",
                List.of(Piece.text("ROI = (benefit − cost) ÷ cost = (1,054 − 784) ÷ 784 = "), Piece.strong("34.4%")),
                new Markdown(
                        "## What would change our mind\n\nWe would cut the budget by a quarter if ROI fell *below zero*"
                                + " for **two quarters** running. See [the rule](https://example.org/rule).\n\n- one\n- two\n\n"
                                + "> A quotation from the minutes.\n\n| Test | Limit |\n|---|--:|\n| Seven days | 9% |\n"),
                new Strip(
                        "evidence",
                        "Of the value, 58% is measured, 32% modelled and 10% judged",
                        List.of(
                                new StripPart(
                                        "bar-good",
                                        "0.15%",
                                        "57.7%",
                                        List.of(Piece.text("Measured "), Piece.fig("e1", "58%"))),
                                new StripPart(
                                        "bar-grey",
                                        "58.15%",
                                        "31.7%",
                                        List.of(Piece.text("Modelled "), Piece.fig("e2", "32%"))),
                                new StripPart(
                                        "bar-plan",
                                        "90.15%",
                                        "9.7%",
                                        List.of(Piece.text("Judged "), Piece.fig("e3", "10%"))))),
                bridge(),
                columns(),
                "Every channel on one scale",
                multiples("LinkedIn", "YouTube", "Instagram", "X"),
                "Further parts",
                List.of(
                        term("Evidence level", "Measured in our own systems, reconciled with the ledger each month"),
                        term("Owner", "Head of social media")),
                List.of(
                        new Resource(
                                new Link("https://example.org/guide", "A guide to measurement"),
                                "How others count what they gain."),
                        new Resource(
                                new Link("javascript:alert(1)", "A link that must not be one"),
                                "Its address is refused."),
                        new Resource(new Link("glossary.html", "Terms"), "In our own words.")),
                "No findings: every rule was met.");
    }

    private static Term term(String term, String words) {
        return new Term(term, List.of(Piece.text(words)));
    }

    private static Delta delta(String kind, String head, String body) {
        return new Delta(kind, List.of(Piece.text(head)), Optional.of(body));
    }

    private static List<Kpi> kpis() {
        return List.of(
                new Kpi(
                        "Return on investment",
                        Fig.of("roi", "34%"),
                        Optional.empty(),
                        Optional.of(spark()),
                        Optional.of(Fig.moved("roi.variance", "9 points", Move.UP, Tone.GOOD)),
                        Optional.of("above plan of 25%"),
                        Optional.of(new Tag(
                                "Ahead", Optional.of(Tone.GOOD), false, Optional.of("actual at or above plan")))),
                new Kpi(
                        "Net value, 12 months",
                        Fig.of("net", "€270k"),
                        Optional.empty(),
                        Optional.of(spark()),
                        Optional.of(Fig.moved("net.variance", "€70k", Move.UP, Tone.GOOD)),
                        Optional.of("above plan of €200k"),
                        Optional.empty()),
                new Kpi(
                        "Spend",
                        Fig.of("cost", "€784k"),
                        Optional.empty(),
                        Optional.of(spark()),
                        Optional.empty(),
                        Optional.of("€16k under budget of €800k"),
                        Optional.empty()),
                new Kpi(
                        "Legal risks needing action",
                        Fig.of("legal.above-appetite", "2"),
                        Optional.of(List.of(Piece.text("of "), Piece.fig("legal.open", "11"), Piece.text(" open"))),
                        Optional.of(spark()),
                        Optional.of(Fig.moved("legal.change", "1 more", Move.UP, Tone.BAD)),
                        Optional.of("than in version 2026.2"),
                        Optional.empty()),
                new Kpi(
                        "Renewals from members reached",
                        Fig.unknown("goal.renewals.actual", "Unknown", "no metric file counts renewals yet"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Tag("Not measured", Optional.empty(), false, Optional.empty()))));
    }

    private static Spark spark() {
        return new Spark(
                "M0 29.25L90.91 27.76L181.82 25.52L272.73 24.26L363.64 22.41L454.55 20.08L545.45 17.45L636.36 14.54L727.27"
                        + " 11.88L818.18 9.06L909.09 5.92L1000 3",
                Optional.of("M0 31L90.91 29.06L272.73 25.49L454.55 20.95L636.36 16.09L818.18 11.23L1000 6.05"),
                "3");
    }

    private static List<Ask> asks() {
        return List.of(
                new Ask(
                        "Move €120k from X and TikTok to LinkedIn",
                        "At LinkedIn’s weakest quarter this year the same money returned 41%.",
                        Optional.of(List.of(Piece.fig("decision.move", "+€109k"), Piece.text(" net value in 2027"))),
                        Optional.of("15 Oct"),
                        Optional.of("marketing director"),
                        Optional.of("€9k a month"),
                        Optional.of(new Link("channels/x.html", "Evidence"))),
                new Ask(
                        "Leave X by 31 December",
                        new Markdown(
                                "Costs €81k, returns €42k. Keep the handle, archive the posts, watch for *impersonation*."),
                        Optional.empty(),
                        Optional.of("15 Oct"),
                        Optional.of("communications"),
                        Optional.empty(),
                        Optional.of(new Link("channels/x.html", "Exit plan"))),
                new Ask(
                        "Fund €18k of advertising-label training",
                        "Staff posts without an advertising label moved risk R‑04 from 9 to 16.",
                        Optional.empty(),
                        Optional.of("15 Oct"),
                        Optional.of("general counsel"),
                        Optional.empty(),
                        Optional.of(new Link("legal.html#r-04", "Risk R‑04"))));
    }

    private static List<Point> points() {
        return List.of(
                point(
                        "Return on investment",
                        "It pays, and the lead over plan grows.",
                        "roi",
                        "34%",
                        "Ahead",
                        Tone.GOOD,
                        "roi.html"),
                point(
                        "Should I or shouldn’t I?",
                        "Four of nine executives should lead in public.",
                        "presence.lead",
                        "4 of 9",
                        "One misaligned",
                        Tone.BAD,
                        "presence.html"),
                point(
                        "Legal risk management",
                        "Two risks stand above what we accept.",
                        "legal.above-appetite",
                        "2",
                        "Act",
                        Tone.BAD,
                        "legal.html"),
                point(
                        "Professional network",
                        "Regulators are the gap that matters.",
                        "network.regulators.gap",
                        "−14",
                        "Behind",
                        Tone.BAD,
                        "network.html"),
                point(
                        "A professional-grade strategy",
                        "Six of seven components are in place.",
                        "strategy.completeness",
                        "86%",
                        "Nearly",
                        Tone.GOOD,
                        "strategy.html"));
    }

    private static Point point(
            String name, String say, String fact, String number, String word, Tone tone, String href) {
        return new Point(
                name,
                List.of(Piece.text(say)),
                Fig.of(fact, number),
                "this period",
                new Tag(word, Optional.of(tone), false, Optional.empty()),
                new Link(href, "Read on"));
    }

    static Chart line(String id, int height) {
        int bottom = height - 32;
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            labels.add(label(
                    percent(x(i)),
                    height - 12,
                    MONTHS.get(i),
                    Optional.empty(),
                    Optional.empty(),
                    i == 0 ? "start" : i == 11 ? "end" : "middle",
                    "",
                    i % 3 != 2,
                    Optional.empty()));
        }
        labels.add(label(
                "64.21%",
                69, "Paid back in June", Optional.of("ink"), Optional.empty(), "end", "-8", false, Optional.empty()));
        labels.add(label(
                "98%",
                y(1054, bottom) - 8,
                "Value 1,054",
                Optional.of("strong"),
                Optional.of(Tone.GOOD),
                "end",
                "-10",
                false,
                Optional.of("benefit")));
        labels.add(label(
                "98%",
                y(784, bottom) + 22,
                "Cost 784",
                Optional.of("strong"),
                Optional.empty(),
                "end",
                "2",
                false,
                Optional.of("cost")));
        List<Grid> grid = IntStream.of(250, 500, 750, 1000)
                .mapToObj(at -> new Grid(
                        px(y(at, bottom)),
                        Optional.of(at == 1000 ? "1,000 thousand euro" : String.valueOf(at)),
                        Optional.of(px(y(at, bottom) - 6))))
                .toList();
        String value = path(VALUE, bottom);
        String cost = path(COST, bottom);
        String back = IntStream.iterate(11, i -> i >= 0, i -> i - 1)
                .mapToObj(i -> "L" + px(x(i) * 10) + " " + px(y(COST[i], bottom) - 26))
                .collect(Collectors.joining());
        return new Chart(
                id,
                "Cumulative cost and value, October 2025 to September 2026",
                "Cost rises evenly to 784 thousand euro. Value starts slower, passes cost in June 2026 and reaches 1,054.",
                String.valueOf(height),
                Optional.of(new Plot("26", String.valueOf(bottom - 26))),
                grid,
                Optional.of(String.valueOf(bottom)),
                List.of(new Curve("gain", value + back + "Z")),
                List.of(new Curve("cost", cost), new Curve("value", value)),
                List.of(),
                List.of(new Stem("64.21%", "60", px(y(530, bottom)))),
                List.of(
                        new Dot("open", "64.21%", px(y(510, bottom))),
                        new Dot("value", "98%", px(y(1054, bottom))),
                        new Dot("cost", "98%", px(y(784, bottom)))),
                labels);
    }

    private static Multiples multiples(String... names) {
        List<Small> charts = IntStream.range(0, names.length)
                .mapToObj(i -> small("s" + i, names[i]))
                .toList();
        return new Multiples(charts, months(), List.of(Piece.text("Upright lines: 3 June the relaunch")));
    }

    private static Small small(String id, String name) {
        Chart chart = line(id, 150);
        List<Label> few = chart.labels().stream()
                .filter(label -> !label.spare() && label.kind().isEmpty())
                .toList();
        Chart small = new Chart(
                id,
                chart.title(),
                chart.description(),
                chart.height(),
                chart.plot(),
                List.of(),
                chart.zero(),
                List.of(),
                chart.lines(),
                List.of(),
                List.of(),
                List.of(),
                few);
        return new Small(small, name, Fig.of("value." + id, "€9k"), "Sep 2026");
    }

    private static Exhibit columns() {
        List<Bar> bars = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            double x = 6.0 + i * 6.3;
            int net = i < 12 ? NET[i] : FORECAST[i - 12];
            if (i < 12) {
                bars.add(bar("bar-plan", x, PLAN[i]));
                bars.add(bar(net < 0 ? "bar-bad" : "bar-good", x + 0.8, net));
            } else {
                bars.add(bar("bar-forecast", x, net));
            }
            String month = MONTHS.get(i % 12);
            labels.add(label(
                    percent(x + 2.5),
                    188 - net * 1.47 + (net < 0 ? 18 : -7),
                    (net < 0 ? "−" : "+") + Math.abs(net),
                    Optional.empty(),
                    Optional.of(net < 0 ? Tone.BAD : Tone.GOOD),
                    "middle",
                    "",
                    i % 3 != 0,
                    Optional.of("net.month." + i)));
            labels.add(label(
                    percent(x + 2.5),
                    270,
                    month,
                    Optional.empty(),
                    Optional.empty(),
                    "middle",
                    "",
                    i % 3 != 0,
                    Optional.empty()));
        }
        Chart chart = new Chart(
                "columns",
                "Net value by month with plan and forecast",
                "Net value moves from minus 27 thousand euro in October 2025 to plus 88 in September 2026.",
                "280",
                Optional.empty(),
                List.of(
                        new Grid("114.4", Optional.of("+50"), Optional.of("109.4")),
                        new Grid("41", Optional.of("+100 thousand euro"), Optional.of("36"))),
                Optional.of("188"),
                List.of(),
                List.of(),
                bars,
                List.of(),
                List.of(),
                labels);
        return new Exhibit(
                Optional.of(chart),
                "Each month since March has earned more than it cost",
                Optional.of("Net value by month, thousand euro"),
                List.of(
                        new Key("bar-good", "Actual gain"),
                        new Key("bar-bad", "Actual loss"),
                        new Key("bar-plan", "Plan"),
                        new Key("bar-forecast", "Forecast")),
                Optional.of(months()),
                Optional.empty());
    }

    private static Bar bar(String kind, double x, int value) {
        double height = Math.abs(value) * 1.47;
        return new Bar(kind, percent(x), "3.55%", px(value < 0 ? 188 : 188 - height), px(Math.max(height, 0.8)));
    }

    private static Exhibit bridge() {
        Table table = new Table(
                List.of(Column.of("Item", "text"), Column.of("Build-up", "wide"), Column.of("Amount", "number")),
                List.of(
                        step("Margin on sales traced to social", "bar-good", 0, 55.64, "+612", false),
                        step("Hiring cost saved", "bar-good", 55.64, 17.09, "+188", false),
                        step("Service calls avoided", "bar-good", 72.73, 14, "+154", false),
                        step("Value", "bar-total", 0, 86.73, "954", true),
                        step("People", "bar-bad", 51.18, 35.55, "−391", false),
                        step("Paid media", "bar-bad", 31.73, 19.45, "−214", false),
                        step("Net value", "bar-total", 0, 31.73, "349", true)),
                Optional.empty(),
                false);
        return new Exhibit(
                Optional.empty(),
                "Traced sales pay for most of it; people are the largest cost",
                Optional.of("From value to net value, 12 months, thousand euro"),
                List.of(),
                Optional.of(table),
                Optional.of("Source: ledger export 2 October 2026."));
    }

    private static Row step(String name, String kind, double x, double width, String amount, boolean total) {
        double link = kind.equals("bar-bad") ? x : x + width;
        Fig figure = total
                ? Fig.of("step." + name.length(), amount)
                : Fig.moved("step." + name.length(), amount, Move.SAME, amount.startsWith("+") ? Tone.GOOD : Tone.BAD);
        figure = new Fig(figure.fact(), figure.text(), Optional.empty(), figure.tone(), Optional.empty());
        return new Row(
                List.of(
                        Cell.text(name),
                        Cell.marks(
                                new Mark("step", percent(link), Optional.empty()),
                                new Mark(kind, percent(x), Optional.of(percent(width)))),
                        Cell.fig(figure, amount)),
                total,
                Optional.empty());
    }

    private static Table months() {
        List<Row> rows = IntStream.range(0, 12)
                .mapToObj(i -> new Row(
                        List.of(
                                Cell.text(MONTHS.get(i)),
                                Cell.fig(Fig.of("cost.m" + i, String.valueOf(COST[i])), "" + COST[i]),
                                Cell.fig(Fig.of("benefit.m" + i, String.valueOf(VALUE[i])), "" + VALUE[i])),
                        false,
                        Optional.empty()))
                .toList();
        return new Table(
                List.of(Column.of("Month", "text"), Column.of("Cost", "number"), Column.of("Value", "number")),
                rows,
                Optional.of("Cumulative, thousand euro"),
                true);
    }

    private static Table channels() {
        return new Table(
                List.of(
                        Column.of("Channel", "text"),
                        new Column("Spend", "number", true, false),
                        new Column("Actual against plan", "drawing", false, false),
                        Column.of("ROI", "number"),
                        Column.of("Points", "number"),
                        Column.of("Decision", "text")),
                List.of(
                        channel(
                                "LinkedIn",
                                "236",
                                83,
                                60,
                                "+83%",
                                "+23",
                                new Tag(
                                        "Grow",
                                        Optional.of(Tone.GOOD),
                                        true,
                                        Optional.of("above plan two quarters running"))),
                        channel(
                                "Messenger channel",
                                "62",
                                42,
                                15,
                                "+42%",
                                "+27",
                                new Tag("Grow", Optional.of(Tone.GOOD), true, Optional.empty())),
                        channel(
                                "YouTube",
                                "188",
                                39,
                                40,
                                "+39%",
                                "−1",
                                new Tag("Keep", Optional.of(Tone.GOOD), false, Optional.empty())),
                        channel(
                                "X",
                                "81",
                                -48,
                                5,
                                "−48%",
                                "−53",
                                new Tag("Leave", Optional.of(Tone.BAD), true, Optional.empty())),
                        channel(
                                "TikTok",
                                "56",
                                -50,
                                -20,
                                "−50%",
                                "−30",
                                new Tag("Fix by March", Optional.of(Tone.BAD), false, Optional.empty()))),
                Optional.empty(),
                true);
    }

    private static Row channel(String name, String spend, int roi, int plan, String text, String points, Tag tag) {
        double zero = 37.5;
        double width = Math.abs(roi) * 0.625;
        boolean more = points.startsWith("+");
        return new Row(
                List.of(
                        Cell.text(name),
                        Cell.fig(Fig.of("channel." + name.toLowerCase(Locale.ROOT) + ".cost", spend), spend),
                        Cell.marks(
                                new Mark(
                                        roi < 0 ? "bar-bad" : "bar-good",
                                        percent(roi < 0 ? zero - width : zero),
                                        Optional.of(percent(width))),
                                new Mark("zero", percent(zero), Optional.empty()),
                                new Mark("tick", percent(zero + plan * 0.625), Optional.empty())),
                        Cell.fig(Fig.of("channel." + name.toLowerCase(Locale.ROOT) + ".roi", text), "" + roi),
                        Cell.fig(
                                Fig.moved(
                                        "channel." + name.toLowerCase(Locale.ROOT) + ".variance",
                                        points,
                                        more ? Move.UP : Move.DOWN,
                                        more ? Tone.GOOD : Tone.BAD),
                                "" + (roi - plan)),
                        Cell.tag(tag)),
                false,
                Optional.of("c-" + name.toLowerCase(Locale.ROOT).replace(' ', '-')));
    }

    private static Heat heat() {
        String[][] levels = {
            {"2", "3", "4", "4", "4"},
            {"1", "2", "3", "4", "4"},
            {"1", "2", "2", "3", "4"},
            {"1", "1", "2", "2", "3"},
            {"1", "1", "1", "1", "2"}
        };
        String[][] counts = {
            {"", "", "", "", ""},
            {"", "", "1", "1", ""},
            {"", "1", "2", "", "1"},
            {"", "2", "", "2", ""},
            {"", "", "", "", "1"}
        };
        List<String> rows = List.of("Very likely", "Likely", "Possible", "Unlikely", "Rare");
        List<HeatRow> cells = IntStream.range(0, 5)
                .mapToObj(row -> new HeatRow(
                        rows.get(row),
                        IntStream.range(0, 5)
                                .mapToObj(col -> new HeatCell(
                                        levels[row][col],
                                        counts[row][col].isEmpty()
                                                ? Optional.empty()
                                                : Optional.of(
                                                        Fig.of("legal.cell." + row + "." + col, counts[row][col]))))
                                .toList()))
                .toList();
        return new Heat(
                "Number of open risks by likelihood and impact",
                "Likelihood",
                List.of("Minor", "Some", "Serious", "Severe", "Critical"),
                cells);
    }

    private static Label label(
            String x,
            double y,
            String text,
            Optional<String> kind,
            Optional<Tone> tone,
            String anchor,
            String dx,
            boolean spare,
            Optional<String> fact) {
        return new Label(
                x,
                px(y),
                text,
                kind,
                tone,
                Optional.of(anchor),
                dx.isEmpty() ? Optional.empty() : Optional.of(dx),
                spare,
                fact);
    }

    private static String path(int[] values, int bottom) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> (i == 0 ? "M" : "L") + px(x(i) * 10) + " " + px(y(values[i], bottom) - 26))
                .collect(Collectors.joining());
    }

    private static double x(int month) {
        return 2 + month * 96 / 11.0;
    }

    private static double y(int value, int bottom) {
        return bottom - value * (bottom - 34) / 1054.0;
    }

    private static String px(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }
}
