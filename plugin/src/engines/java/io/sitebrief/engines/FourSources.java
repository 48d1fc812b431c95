package io.sitebrief.engines;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sitebrief.bench.BigBrief;
import io.sitebrief.pipeline.Outcome;
import io.sitebrief.pipeline.Request;
import io.sitebrief.pipeline.SiteBrief;
import io.sitebrief.source.Database;
import io.sitebrief.source.Problem;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The same brief with its message rows in a file, or in a database that the same SELECT can ask. */
final class FourSources {

    static final String SELECT = """
            SELECT day, campaign, channel, impressions, engagements, clicks, spend, revenue
            FROM messages
            """;

    private static final String COLUMNS =
            "{date: %s, campaign: %s, channel: %s, impressions: %s, engagements: %s, clicks: %s, spend: %s, revenue: %s}";

    private final Path folder;

    FourSources(Path folder) {
        this.folder = folder;
    }

    /** Writes the brief with its rows in a file; answers where the file is. */
    Path file(long rows, int campaigns) throws IOException {
        BigBrief.write(rows, campaigns, folder.resolve("file"));
        Files.writeString(folder.resolve("file/metrics/sources.yaml"), """
                sources:
                  - file: messages.csv
                    reader: table
                    columns: %s
                    options: {rows: messages}
                    locale: en-GB
                    currency: EUR
                """.formatted(columns("Date", "Campaign", "Channel", "Impressions", "Engagements", "Clicks", "Spend", "Revenue")));
        return folder.resolve("file/metrics/messages.csv");
    }

    /** Writes the brief that asks a database; all but the rows is as it is beside the file. */
    void database(String name, int campaigns) throws IOException {
        Path brief = folder.resolve(name);
        BigBrief.write(0, campaigns, brief);
        Files.copy(folder.resolve("file/brief.yaml"), brief.resolve("brief.yaml"), StandardCopyOption.REPLACE_EXISTING);
        Files.delete(brief.resolve("metrics/messages.csv"));
        Files.writeString(brief.resolve("metrics/messages.sql"), SELECT);
        Files.writeString(brief.resolve("metrics/sources.yaml"), """
                sources:
                  - file: messages.sql
                    reader: jdbc
                    columns: %s
                    options: {database: %s, rows: messages}
                    currency: EUR
                """.formatted(
                        columns("day", "campaign", "channel", "impressions", "engagements", "clicks", "spend", "revenue"), name));
    }

    private static String columns(Object... names) {
        return COLUMNS.formatted(names);
    }

    /** The facts of the brief, each with its unit and certainty. */
    Map<String, String> facts(String name, Optional<Database> database) throws IOException {
        Request request = new Request(
                folder.resolve(name), folder.resolve("site-" + name), "1.0", Optional.empty(), Optional.empty(), false, 1, "test");
        Outcome outcome = SiteBrief.generate(
                database.map(known -> request.asking(Map.of(name, known))).orElse(request));
        for (Problem problem : outcome.problems()) {
            if (problem.isError()) {
                throw new IllegalStateException(problem.text());
            }
        }
        Map<String, String> facts = new TreeMap<>();
        for (JsonNode fact : json(name, "brief.json").get("facts")) {
            JsonNode value = fact.get("value");
            String number = value.isNull() ? "unknown" : new BigDecimal(value.asText()).stripTrailingZeros().toPlainString();
            facts.put(
                    fact.get("id").asText(),
                    number + " " + fact.get("unit").asText() + " " + fact.get("status").asText());
        }
        return facts;
    }

    JsonNode json(String name, String file) throws IOException {
        return new ObjectMapper().readTree(folder.resolve("site-" + name + "/1.0/" + file).toFile());
    }
}
