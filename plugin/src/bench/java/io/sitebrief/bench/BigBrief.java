package io.sitebrief.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Writes a brief's folder with as many message rows as one asks for, the same bytes for the same numbers: campaigns in
 * five channels over the twelve months before October 2026, one row a message.
 */
public final class BigBrief {

    static final String[] CHANNELS = {"linkedin", "facebook", "x", "youtube", "newsletter"};

    private static final long SEED = 20_261_001;
    private static final LocalDate FIRST = LocalDate.of(2025, 10, 1);
    private static final int DAYS = 365;
    private static final int UNTAGGED_IN = 50;
    private static final String[] WORDS = {
        "Register", "today", "members", "say", "yes", "Join", "our", "webinar", "on", "bridges", "and", "standards",
        "before", "Friday", "Meet", "the", "board", "in", "Utrecht", "again"
    };

    private BigBrief() {}

    /** Rows, campaigns and the folder to write into. */
    public static void main(String[] arguments) throws IOException {
        write(Long.parseLong(arguments[0]), Integer.parseInt(arguments[1]), Path.of(arguments[2]));
    }

    public static void write(long rows, int campaigns, Path folder) throws IOException {
        Files.createDirectories(folder.resolve("campaigns"));
        Files.createDirectories(folder.resolve("metrics"));
        Files.writeString(folder.resolve("brief.yaml"), brief(rows));
        Files.writeString(folder.resolve("strategy.yaml"), strategy());
        Files.writeString(folder.resolve("costs.yaml"), """
                lines:
                  - {id: paid-media, category: media, amount-from: spend}
                  - {id: staff, category: staff, amount: 180000, from: 2026-01-01, to: 2026-12-31, allocate: {by: messages}}
                """);
        Files.writeString(folder.resolve("benefits.yaml"), """
                lines:
                  - {id: courses, category: education, amount-from: revenue, baseline: {amount: 0, method: declared}, contribution-margin: 60%, evidence: {level: 1}}
                """);
        for (int i = 0; i < campaigns; i++) {
            Files.writeString(folder.resolve("campaigns/" + campaign(i) + ".yaml"), campaignFile(i));
        }
        Files.writeString(folder.resolve("metrics/sources.yaml"), sources());
        try (BufferedWriter out =
                Files.newBufferedWriter(folder.resolve("metrics/messages.csv"), StandardCharsets.UTF_8)) {
            table(rows, campaigns, out);
        }
    }

    static String campaign(int number) {
        return String.format(Locale.ROOT, "campaign-%03d", number);
    }

    private static String brief(long rows) {
        return """
                format: 1
                id: big
                organisation: {name: Society of Example Engineers}
                title: A year of %d messages
                period: 2026-Q3
                compare-with: prior-period
                history-from: 2025-10-01
                currency: EUR
                locale: en-GB
                """.formatted(rows);
    }

    private static String strategy() {
        StringBuilder text = new StringBuilder("channels:\n");
        for (String channel : CHANNELS) {
            text.append("  - {id: ").append(channel).append(", name: ").append(channel).append("}\n");
        }
        return text.toString();
    }

    private static String campaignFile(int number) {
        return """
                name: Campaign %d
                channels: [linkedin, facebook, x, youtube, newsletter]
                from: 2025-10-01
                to: 2026-09-30
                status: done
                """.formatted(number);
    }

    private static String sources() {
        return """
                sources:
                  - file: messages.csv
                    reader: table
                    columns: {date: Date, message: Message id, title: Text, campaign: Campaign, channel: Channel, impressions: Impressions, engagements: Engagements, clicks: Clicks, spend: Spend, revenue: Revenue}
                    locale: en-GB
                    currency: EUR
                    exported: 2026-10-03
                """;
    }

    private static void table(long rows, int campaigns, BufferedWriter out) throws IOException {
        SplittableRandom random = new SplittableRandom(SEED);
        out.write("Date,Message id,Text,Campaign,Channel,Impressions,Engagements,Clicks,Spend,Revenue\n");
        StringBuilder row = new StringBuilder();
        for (long i = 0; i < rows; i++) {
            row.setLength(0);
            int impressions = random.nextInt(5_000);
            int engagements = random.nextInt(impressions / 10 + 1);
            row.append(FIRST.plusDays(random.nextInt(DAYS))).append(',');
            row.append(7_300_000_000_000_000_000L + i).append(",\"");
            text(random, row);
            row.append("\",");
            if (random.nextInt(UNTAGGED_IN) > 0) {
                row.append(campaign(random.nextInt(campaigns)));
            }
            row.append(',').append(CHANNELS[random.nextInt(CHANNELS.length)]);
            row.append(',').append(impressions).append(',').append(engagements);
            row.append(',').append(random.nextInt(engagements + 1)).append(',');
            cents(random.nextInt(2_000), row).append(',');
            cents(random.nextInt(100) == 0 ? random.nextInt(50_000) : 0, row).append('\n');
            out.append(row);
        }
    }

    private static void text(SplittableRandom random, StringBuilder row) {
        row.append(WORDS[random.nextInt(WORDS.length)]);
        for (int i = 0; i < 4; i++) {
            row.append(i == 2 ? ", " : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
    }

    private static StringBuilder cents(int amount, StringBuilder row) {
        return row.append(amount / 100).append('.').append(amount / 10 % 10).append(amount % 10);
    }
}
