package io.sitebrief.calculate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/** A plan with metric files as chance has it; the same seed gives the same plan, and any order of its lines. */
final class RandomPlan {

    private static final List<String> CHANNELS = List.of("linkedin", "x", "newsletter", "community");
    private static final List<String> CAMPAIGNS = List.of("autumn", "launch", "renewal");
    private static final List<String> GOALS = List.of("keep", "fill", "grow");
    private static final List<String> MODELS = List.of(
            "first",
            "last",
            "last-non-direct",
            "linear",
            "position-based",
            "time-decay",
            "w-shape",
            "markov",
            "shapley");
    private static final List<String> COSTS =
            List.of("staff", "tools", "media", "content", "agency", "events", "training", "overhead", "set-up");
    private static final List<String> BENEFITS =
            List.of("retention", "acquisition", "events", "products", "education", "sponsorship", "other");

    private final Random chance;
    private final List<String> costs = new ArrayList<>();
    private final List<String> benefits = new ArrayList<>();
    private final List<String> metrics = new ArrayList<>();
    private final List<String> ledger = new ArrayList<>();
    private final List<String> posts = new ArrayList<>();
    private final String brief;
    private final String strategy;
    private final List<String> campaigns = new ArrayList<>();

    RandomPlan(long seed) {
        chance = new Random(seed);
        String model = one(MODELS);
        brief = "format: 1\nid: chance\norganisation: {name: Chance}\ntitle: Chance\nperiod: "
                + one(List.of("2026-Q3", "2026", "2026-07", "{from: 2026-07-10, to: 2026-10-03}"))
                + "\nhistory-from: 2026-01-01\ncurrency: " + one(List.of("EUR", "JPY", "KWD"))
                + "\nrates: {USD: 0.92, GBP: 1.17}\nmethod: {contribution-margin: " + percent()
                + ", attribution: " + model + ", cross-check: "
                + one(MODELS.stream().filter(other -> !other.equals(model)).toList())
                + ", discount-rate: {annual: 5%, kind: nominal}}\n";
        strategy = "channels: ["
                + String.join(
                        ", ", CHANNELS.stream().map(id -> "{id: " + id + "}").toList())
                + "]\ngoals: ["
                + String.join(
                        ", ",
                        GOALS.stream()
                                .map(id -> "{id: " + id + ", objective: " + id + "}")
                                .toList())
                + "]\n";
        for (int i = 0; i < CAMPAIGNS.size(); i++) {
            campaigns.add("channels: [" + some(CHANNELS) + "]\nobjectives: [" + some(GOALS) + "]\n");
        }
        measure();
        for (int i = 0; i < 3 + chance.nextInt(8); i++) {
            costs.add(cost("c" + i));
            benefits.add(benefit("b" + i));
        }
        travel();
        post();
    }

    private <T> T one(List<T> of) {
        return of.get(chance.nextInt(of.size()));
    }

    private String some(List<String> of) {
        List<String> some = of.stream().filter(one -> chance.nextBoolean()).toList();
        return String.join(", ", some.isEmpty() ? List.of(one(of)) : some);
    }

    private String percent() {
        return chance.nextInt(100) + "." + chance.nextInt(10) + "%";
    }

    private String rate() {
        return (chance.nextInt(99) + 1) + "%";
    }

    private String money() {
        return chance.nextInt(20_000) + "." + String.format(Locale.ROOT, "%02d", chance.nextInt(100));
    }

    private String span() {
        int from = 1 + chance.nextInt(9);
        int to = from + chance.nextInt(10 - from + 1);
        return "from: 2026-" + two(from) + "-" + two(1 + chance.nextInt(28)) + ", to: 2026-" + two(Math.min(12, to + 1))
                + "-" + two(1 + chance.nextInt(28));
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    private String shares() {
        int first = chance.nextInt(101);
        int second = chance.nextInt(101 - first);
        return "{" + CHANNELS.get(0) + ": " + first + "%, " + CHANNELS.get(1) + ": " + second + "%, " + CHANNELS.get(2)
                + ": " + (100 - first - second) + "%}";
    }

    private String place() {
        String channel = chance.nextBoolean() ? ", channel: " + one(CHANNELS) : "";
        return channel + (chance.nextBoolean() ? ", campaign: " + one(CAMPAIGNS) : "");
    }

    private String cost(String id) {
        String form = switch (chance.nextInt(5)) {
            case 0 ->
                ", role: editor, hours: {2026-0" + (1 + chance.nextInt(8)) + ": " + chance.nextInt(200)
                        + ".5, 2026-09: " + chance.nextInt(100) + "}";
            case 1 -> ", role: editor, fte: 0." + (1 + chance.nextInt(9)) + ", " + span();
            case 2 ->
                ", amount: " + money() + ", amortise: {months: " + (1 + chance.nextInt(30)) + ", from: 2026-0"
                        + (1 + chance.nextInt(9)) + "}";
            case 3 -> ", amount-from: spend";
            default ->
                ", amount: " + money() + one(List.of("", ", currency: USD", ", currency: GBP"))
                        + (chance.nextBoolean() ? ", " + span() : "");
        };
        String allocate = switch (chance.nextInt(4)) {
            case 0 ->
                ", allocate: {by: " + one(List.of("messages", "spend", "impressions", "hours", "equal")) + "}"
                        + place();
            case 1 ->
                ", allocate: {shares: " + shares() + "}"
                        + (chance.nextBoolean() ? ", campaign: " + one(CAMPAIGNS) : "");
            default -> place();
        };
        return "{id: " + id + ", category: " + one(COSTS) + form + allocate + "}";
    }

    private String benefit(String id) {
        if (chance.nextInt(6) == 0) {
            return "{id: " + id + ", category: saving, amount: " + money() + place() + "}";
        }
        String form = switch (chance.nextInt(4)) {
            case 0 ->
                ", observed: {rate: " + rate() + ", of: " + (1 + chance.nextInt(3000)) + "}, baseline: {rate: " + rate()
                        + ", method: prior-year}, unit-value: " + money();
            case 1 ->
                ", observed: {count: " + chance.nextInt(500) + "}, baseline: {count: " + chance.nextInt(400)
                        + ", method: declared}, unit-value: " + money();
            case 2 -> ", amount-from: revenue, baseline: {amount: 0, method: declared}";
            default -> ", amount: " + money() + ", baseline: {amount: " + money() + ", method: declared}";
        };
        String share = switch (chance.nextInt(4)) {
            case 0 -> ", attribute: {touchpoints: touchpoints.csv}";
            case 1 -> ", shares: " + shares();
            default -> place();
        };
        return "{id: " + id + ", category: " + one(BENEFITS) + form
                + (chance.nextBoolean() ? ", contribution-margin: " + percent() : "")
                + (chance.nextBoolean() ? ", error-allowance: " + percent() : "")
                + (chance.nextBoolean() ? ", objective: " + one(GOALS) : "") + share + "}";
    }

    private void measure() {
        for (int month = 1; month <= 10; month++) {
            for (String channel : CHANNELS) {
                for (String metric : List.of("spend", "impressions", "revenue", "hours")) {
                    if (chance.nextInt(3) > 0) {
                        metrics.add("- {metric: " + metric + ", date: 2026-" + two(month) + ", channel: " + channel
                                + (chance.nextBoolean() ? ", campaign: " + one(CAMPAIGNS) : "") + ", value: "
                                + chance.nextInt(900) + (metric.equals("impressions") ? "" : ".25") + "}");
                    }
                }
            }
        }
    }

    private void travel() {
        for (int sale = 0; sale < 1 + chance.nextInt(30); sale++) {
            int day = 1 + chance.nextInt(28);
            for (int touch = 0; touch < 1 + chance.nextInt(5); touch++) {
                String at =
                        "s" + sale + ",2026-" + two(6 + chance.nextInt(4)) + "-" + two(day) + "T" + two(touch) + ":00,";
                String channel = one(List.of("linkedin", "x", "newsletter", "community", "direct"));
                ledger.add(at + channel + ","
                        + (chance.nextBoolean() ? one(CAMPAIGNS) : "") + "," + 10 * (1 + sale)
                        + (sale % 3 == 0 ? "," : ",m" + (4 * (sale % 20) + CHANNELS.indexOf(channel))));
            }
        }
    }

    /** Messages, more than any table shows; some without a campaign, some without what others are measured by. */
    private void post() {
        for (int i = 0; i < 60 + chance.nextInt(40); i++) {
            posts.add(String.join(
                    ",",
                    "2026-" + two(7 + chance.nextInt(3)) + "-" + two(10 + chance.nextInt(18)),
                    "m" + i,
                    CHANNELS.get(i % CHANNELS.size()),
                    chance.nextBoolean() ? one(CAMPAIGNS) : "",
                    Integer.toString(200 + chance.nextInt(900)),
                    Integer.toString(chance.nextInt(90)),
                    i % 3 == 0 ? chance.nextInt(40) + ".50" : ""));
        }
    }

    /** The plan as files, its lines in the order that they were made in. */
    Found found() {
        return found(costs, benefits, metrics, ledger, posts);
    }

    /** The same with the lines of every file in another order; those of one conversion stay one after the other. */
    Found shuffled(long seed) {
        Random order = new Random(seed);
        return found(
                mixed(costs, order),
                mixed(benefits, order),
                mixed(metrics, order),
                mixed(ledger, order),
                mixed(posts, order));
    }

    private static List<String> mixed(List<String> lines, Random order) {
        List<String> mixed = new ArrayList<>(lines);
        Collections.shuffle(mixed, order);
        return mixed;
    }

    private Found found(
            List<String> costLines,
            List<String> benefitLines,
            List<String> cells,
            List<String> touches,
            List<String> sent) {
        List<String> files = new ArrayList<>(List.of(
                "brief.yaml",
                brief,
                "strategy.yaml",
                strategy,
                "costs.yaml",
                "roles: {editor: {annual-cost: 61000, on-costs: 24%, hours-per-year: 1650}}\nlines:\n"
                        + list(costLines),
                "benefits.yaml",
                "lines:\n" + list(benefitLines),
                "metrics/sources.yaml",
                "sources: [{file: kpis.yaml, reader: yaml, currency: USD}, {file: posts.csv, reader: table, currency: USD,"
                        + " columns: {date: d, message: m, channel: c, campaign: k, impressions: i, clicks: l,"
                        + " spend: s}, locale: en-GB}, {file: touchpoints.csv, reader: touchpoints,"
                        + " currency: USD, locale: en-GB}]\n",
                "metrics/kpis.yaml",
                String.join("\n", cells) + "\n",
                "metrics/touchpoints.csv",
                "conversion,time,channel,campaign,value,message\n" + String.join("\n", touches) + "\n",
                "metrics/posts.csv",
                "d,m,c,k,i,l,s\n" + String.join("\n", sent) + "\n"));
        for (int i = 0; i < CAMPAIGNS.size(); i++) {
            files.addAll(List.of("campaigns/" + CAMPAIGNS.get(i) + ".yaml", campaigns.get(i)));
        }
        return Found.of(files.toArray(String[]::new));
    }

    private static String list(List<String> lines) {
        return String.join("", lines.stream().map(line -> "  - " + line + "\n").toList());
    }

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(30);
    }
}
