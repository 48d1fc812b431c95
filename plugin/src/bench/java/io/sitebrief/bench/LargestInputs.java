package io.sitebrief.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.IntFunction;

/** Writes one brief for each input, in which that input is as large as the limits allow; the same bytes each time. */
enum LargestInputs {
    /** As many conversions as a ledger takes, four touches each, five in six of which name a campaign. */
    LEDGER {
        @Override
        void write(Path folder) throws IOException {
            small(folder, "metrics/sources.yaml", "sources:\n  - {file: ledger.csv, reader: touchpoints, currency: EUR}\n");
            campaigns(folder, 5);
            Files.writeString(folder.resolve("benefits.yaml"), ATTRIBUTED.formatted("ledger.csv"));
            try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("metrics/ledger.csv"))) {
                out.write("conversion,time,channel,campaign,message,value\n");
                for (int i = 0; i < CONVERSIONS; i++) {
                    for (int j = 0; j < 4; j++) {
                        int mixed = (i * 31 + j * 17) % 97;
                        out.write(String.format(
                                Locale.ROOT,
                                "order-%06d,2026-%02d-%02dT%02d:%02d:%02d,%s,%s,post-%05d,%s%n",
                                i,
                                7 + i % 3,
                                1 + j * 6 + i % 6,
                                mixed % 24,
                                i % 60,
                                mixed % 60,
                                BigBrief.CHANNELS[mixed % BigBrief.CHANNELS.length],
                                mixed % 6 == 5 ? "" : BigBrief.campaign(mixed % 5),
                                (i + mixed) % 50_000,
                                j == 3 ? 20 + mixed + ".50" : ""));
                    }
                }
            }
        }
    },
    /** As many paths. */
    PATHS {
        @Override
        void write(Path folder) throws IOException {
            small(folder, "metrics/sources.yaml", "sources:\n  - {file: paths.csv, reader: touchpoints, currency: EUR}\n");
            Files.writeString(folder.resolve("benefits.yaml"), ATTRIBUTED.formatted("paths.csv"));
            try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("metrics/paths.csv"))) {
                out.write("path,conversions,value,nulls\n");
                for (int i = 0; i < CONVERSIONS; i++) {
                    String[] at = BigBrief.CHANNELS;
                    out.write(at[i % 5] + " > " + at[i / 5 % 5] + " > " + at[i / 25 % 5] + " > " + at[i / 125 % 5] + ","
                            + (1 + i % 9) + "," + i % 977 + ".25," + i % 3 + "\n");
                }
            }
        }
    },
    /** As many messages as are told one by one. */
    MESSAGES {
        @Override
        void write(Path folder) throws IOException {
            BigBrief.write(120_000, 5, folder);
        }
    },
    /** Hours in a year of months, with a range, shared among three channels. */
    COSTS {
        @Override
        void write(Path folder) throws IOException {
            small(folder, "costs.yaml", list("roles:\n  editor: {annual-cost: 61000, on-costs: 24%, hours-per-year: 1650}\nlines:\n",
                    i -> "  - {id: l%05d, label: %s, category: staff, role: editor, hours: {%s}%s, allocate: {shares: {linkedin: 30%%, x: 20%%, youtube: 50%%}}}\n"
                            .formatted(i, TEXT, months("3"), i < RANGES ? ", range: {hours: {low: 1, high: 900}}" : "")));
        }
    },
    ROLES {
        @Override
        void write(Path folder) throws IOException {
            small(folder, "costs.yaml", full("roles:\n", i -> "  r%05d: {annual-cost: %d, on-costs: 24%%, hours-per-year: 1650}\n".formatted(i, 40_000 + i)));
        }
    },
    BENEFITS {
        @Override
        void write(Path folder) throws IOException {
            small(folder, "benefits.yaml", list("lines:\n", i -> "  - {id: l%05d, label: %s, category: retention, observed: {rate: 93.1%%, of: %d}, baseline: {rate: 90%%, method: declared}, unit-value: 240, contribution-margin: 85%%, error-allowance: 10%%, shares: {linkedin: 55%%, x: 45%%}, evidence: {level: 1, note: %s}%s}\n"
                    .formatted(i, TEXT, 100 + i, TEXT, i < RANGES ? ", range: {unit-value: {low: 215, high: 250}}" : "")));
        }
    },
    GOALS {
        @Override
        void write(Path folder) throws IOException {
            small(folder, "strategy.yaml", list("goals:\n", GOAL_LIMIT, i -> "  - {id: g%05d, objective: %s, metric: net, baseline: 0, target: %d, from: 2026-01-01, due: 2026-12-31, by-month: {%s}, owner: Editor}\n".formatted(i, TEXT, 9_000 + i, months("40"))));
        }
    },
    CHANNELS {
        @Override
        void write(Path folder) throws IOException {
            small(folder, "strategy.yaml", list("channels:\n", i -> "  - {id: c%05d, name: Channel %d, kind: network}\n".formatted(i, i)));
        }
    },
    AUDIENCES {
        @Override
        void write(Path folder) throws IOException {
            small(folder, "strategy.yaml", list("audiences:\n", i -> "  - {id: a%05d, name: Audience %d, size: 10}\n".formatted(i, i)));
        }
    },
    RISKS {
        @Override
        void write(Path folder) throws IOException {
            small(folder, "risks.yaml", list("risks:\n", i -> "  - {id: r%05d, category: privacy, risk: %s, inherent: {likelihood: 4, impact: 3}, residual: {likelihood: 2, impact: 3}, owner: Counsel, treatment: mitigate, actions: [{what: %s, by: 2026-11-30, owner: Counsel}], review-by: 2026-08-01, jurisdiction: EU, insured: unknown}\n".formatted(i, TEXT, TEXT)));
        }
    },
    CONTROLS {
        @Override
        void write(Path folder) throws IOException {
            small(folder, "risks.yaml", list("controls:\n", i -> "  - {id: r%05d, effectiveness: 60%%, what: Look, effective: yes}\n".formatted(i)));
        }
    },
    /** As many assessments as there may be, with every answer. */
    PRESENCE {
        @Override
        void write(Path folder) throws IOException {
            StringBuilder text = new StringBuilder("assessments:\n");
            for (int i = 0; i < ASSESSMENTS; i++) {
                text.append("  - {executive: Executive %05d, channel: x, date: 2026-06-12, organisation: {culture: 3, board-comfort: 4, demand: 2, freedom: 2, support: 3, crisis-readiness: unknown}, person: {willingness: 2, time: 2, tolerance: 1, skill: 3, voice: 3, privacy: 2}, gates: {quiet-period: no, policy: yes, legal-review: yes, safety-concern: no}, decision: {verdict: selective, by: Board chair, date: 2026-06-30, review-by: 2027-06-30, conditions: [%s]}}\n".formatted(i, TEXT));
            }
            small(folder, "presence.yaml", text.toString());
        }
    },
    NETWORK {
        @Override
        void write(Path folder) throws IOException {
            small(folder, "network.yaml", list("segments:\n", i -> "  - {id: s%05d, kind: strategic, target: 40, current: 22, due: 2027-06-30}\n".formatted(i)));
        }
    },
    EVENTS {
        @Override
        void write(Path folder) throws IOException {
            small(folder, "events.yaml", list("events:\n", i -> "  - {id: e%05d, date: 2026-08-%02d, what: It happened, kind: other}\n".formatted(i, 1 + i % 28)));
        }
    },
    GATES {
        @Override
        void write(Path folder) throws IOException {
            small(folder, "gates.yaml", list("gates:\n", i -> "  - {id: g%05d, figure: roi, at-least: 20%%, level: fail}\n".formatted(i)));
        }
    },
    RESOURCES {
        @Override
        void write(Path folder) throws IOException {
            small(folder, "resources.yaml", list("resources:\n", i -> "  - {id: r%05d, point: roi, title: T, publisher: P, link: \"https://example.org/\", why: W}\n".formatted(i)));
        }
    },
    DECISIONS {
        @Override
        void write(Path folder) throws IOException {
            small(folder, "costs.yaml", "lines: []\n");
            Files.writeString(folder.resolve("brief.yaml"), list(BRIEF + "decisions:\n", i -> "  - {id: d%05d, ask: May we, owner: Board, by: 2026-11-15, status: open}\n".formatted(i)));
        }
    },
    /** A YAML file of measures, each of a channel and a month of its own. */
    MEASURES {
        @Override
        void write(Path folder) throws IOException {
            small(folder, "metrics/sources.yaml", "sources:\n  - {file: kpis.yaml, reader: yaml}\n");
            Files.writeString(folder.resolve("metrics/kpis.yaml"), full("", i -> "- {metric: impressions, date: 2026-%02d, value: %d, channel: %s, campaign: %s}\n".formatted(
                            7 + i % 3, i, BigBrief.CHANNELS[i % 5], BigBrief.campaign(i % 5))));
            campaigns(folder, 5);
        }
    },
    METRICS {
        @Override
        void write(Path folder) throws IOException {
            small(folder, "metrics/sources.yaml", list("sources: []\nmetrics:\n", i -> "  - {id: m%05d, label: M, unit: count, adds-up: yes, better: up}\n".formatted(i)));
        }
    },
    /** A note of the largest size under every page that has one. */
    NOTES {
        @Override
        void write(Path folder) throws IOException {
            small(folder, "costs.yaml", "lines: []\n");
            Files.createDirectories(folder.resolve("notes"));
            for (String page : "index roi messages metrics imports presence legal network strategy decisions findings".split(" ")) {
                Files.writeString(folder.resolve("notes/" + page + ".md"), "A *word* [here](https://example.org/).\n\n".repeat(59_000 / 42));
            }
        }
    },
    /** As many names of campaigns in exports as fit into the file. */
    NAMES {
        @Override
        void write(Path folder) throws IOException {
            small(folder, "metrics/sources.yaml", full("sources: []\ncampaigns:\n", i -> "  \"Name %05d | *\": c\n".formatted(i)));
            Files.createDirectories(folder.resolve("campaigns"));
            Files.writeString(folder.resolve("campaigns/c.yaml"), "name: C\n");
        }
    },
    /** As many own texts of the guide. */
    GUIDE {
        @Override
        void write(Path folder) throws IOException {
            small(folder, "costs.yaml", "lines: []\n");
            Files.createDirectories(folder.resolve("guide"));
            for (int i = 0; i < TEXTS; i++) {
                Files.writeString(folder.resolve("guide/text-" + i + ".md"), "# Text " + i + "\n\n" + "A *word* [here](https://example.org/).\n\n".repeat(59_000 / 42));
            }
        }
    },
    /** Five thousand campaigns without a measure. */
    CAMPAIGNS {
        @Override
        void write(Path folder) throws IOException {
            small(folder, "costs.yaml", "lines: []\n");
            campaigns(folder, 5_000);
        }
    };

    static final int CONVERSIONS = 200_000;
    static final int ENTRIES = 1_000;
    static final int ASSESSMENTS = 200;
    static final int RANGES = 200;
    static final int GOAL_LIMIT = 400;
    static final int TEXTS = 40;
    static final int BYTES = 999_900;

    private static final String TEXT = "Words enough to fill a line of a table on a wide screen and half of the next one";

    static final String BRIEF = """
            format: 1
            id: big
            organisation: {name: Society of Example Engineers}
            title: As large as it gets
            period: 2026-Q3
            currency: EUR
            locale: en-GB
            method: {attribution: linear, cross-check: markov}
            """;

    private static final String ATTRIBUTED = """
            lines:
              - {id: shop, category: products, amount: 900000, baseline: {amount: 0, method: declared}, contribution-margin: 40%%, evidence: {level: 1}, attribute: {touchpoints: %s}}
            """;

    /** Writes the brief into a folder that is there. */
    abstract void write(Path folder) throws IOException;

    private static void small(Path folder, String file, String text) throws IOException {
        Files.createDirectories(folder.resolve("metrics"));
        Files.writeString(folder.resolve("brief.yaml"), BRIEF);
        Files.writeString(folder.resolve("strategy.yaml"), """
                channels:
                  - {id: linkedin, name: LinkedIn}
                  - {id: facebook, name: Facebook}
                  - {id: x, name: X}
                  - {id: youtube, name: YouTube}
                  - {id: newsletter, name: Newsletter}
                """);
        Files.writeString(folder.resolve("costs.yaml"), """
                lines:
                  - {id: staff, category: staff, amount: 180000, from: 2026-01-01, to: 2026-12-31}
                """);
        Files.writeString(folder.resolve(file), text);
    }

    private static void campaigns(Path folder, int count) throws IOException {
        Files.createDirectories(folder.resolve("campaigns"));
        for (int i = 0; i < count; i++) {
            Files.writeString(folder.resolve("campaigns/" + BigBrief.campaign(i) + ".yaml"), "name: Campaign " + i + "\n");
        }
    }

    /** A file with as many entries as a list may have. */
    private static String list(String head, IntFunction<String> item) {
        return list(head, ENTRIES, item);
    }

    private static String list(String head, int entries, IntFunction<String> item) {
        StringBuilder text = new StringBuilder(head);
        for (int i = 0; i < entries; i++) {
            text.append(item.apply(i));
        }
        return text.toString();
    }

    /** A file of the largest size. */
    private static String full(String head, IntFunction<String> item) {
        StringBuilder text = new StringBuilder(head);
        for (int i = 0; ; i++) {
            String next = item.apply(i);
            if (text.length() + next.length() > BYTES) {
                return text.toString();
            }
            text.append(next);
        }
    }

    /** A value for each month of a year. */
    private static String months(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            text.append(i == 0 ? "" : ", ").append(java.time.YearMonth.of(2025, 10).plusMonths(i)).append(": ").append(value);
        }
        return text.toString();
    }
}
