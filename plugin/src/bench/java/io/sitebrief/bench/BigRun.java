package io.sitebrief.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sitebrief.pipeline.Outcome;
import io.sitebrief.pipeline.Request;
import io.sitebrief.pipeline.SiteBrief;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Millions of message rows through a small heap, beside the same aggregation in DuckDB: each in a process of its own, of
 * which wall clock, processor time and peak memory are told. The serial collector moves large pages together, so that a
 * heap of this size holds them. {@code BigRun ROWS CAMPAIGNS HEAP FOLDER}.
 */
public final class BigRun {

    private static final String SUMS = """
            SELECT CAST(date_trunc('month', Date) AS DATE) AS month, Campaign, Channel, COUNT(*) AS messages,
              SUM(Impressions) AS impressions, SUM(Engagements) AS engagements, SUM(Clicks) AS clicks,
              SUM(Spend) AS spend, SUM(Revenue) AS revenue
            FROM read_csv('%s', types = {'Spend': 'DECIMAL(12, 2)', 'Revenue': 'DECIMAL(12, 2)', 'Message id': 'VARCHAR'})
            GROUP BY ALL
            """;

    private static final LocalDate BEFORE = LocalDate.of(2026, 4, 1);
    private static final LocalDate REPORTED = LocalDate.of(2026, 7, 1);
    private static final List<String> METRICS =
            List.of("messages", "impressions", "engagements", "clicks", "spend", "revenue");

    private BigRun() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        switch (arguments[0]) {
            case "brief" -> brief(Path.of(arguments[1]));
            case "duckdb" -> duckdb(Path.of(arguments[1]));
            default -> compare(arguments);
        }
    }

    private static void compare(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[3]);
        BigBrief.write(Long.parseLong(arguments[0]), Integer.parseInt(arguments[1]), folder);
        List<String> report = new ArrayList<>();
        report.add("| " + arguments[0] + " rows, " + arguments[1] + " campaigns, "
                + Files.size(folder.resolve("metrics/messages.csv")) / 1_000_000 + " MB | wall s | processor s | peak MB |");
        report.add("| --- | --- | --- | --- |");
        report.add(run("the brief, heap " + arguments[2], "-Xmx" + arguments[2], "brief", folder));
        report.add(run("DuckDB, the sums alone", "-Xmx" + arguments[2], "duckdb", folder));
        report.add("");
        report.add(agree(folder));
        report.forEach(System.out::println);
        Files.write(folder.resolve("report.md"), report);
    }

    /** One line of the report, by a process that tells its own measures last. */
    private static String run(String label, String heap, String what, Path folder)
            throws IOException, InterruptedException {
        Path log = folder.resolve(what + ".log");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        heap,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BigRun.class.getName(),
                        what,
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int code = process.waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        List<String> lines = Files.readAllLines(log);
        if (code != 0) {
            throw new IOException(what + " failed: " + log);
        }
        return String.format(Locale.ROOT, "| %s | %.1f | %s |", label, seconds, lines.get(lines.size() - 1));
    }

    private static void brief(Path folder) throws IOException {
        Outcome outcome = SiteBrief.generate(new Request(
                folder, site(folder), "1.0", Optional.empty(), Optional.empty(), false, 2, "bench"));
        System.out.println(outcome.problems());
        if (outcome.built().isEmpty()) {
            throw new IOException("nothing was built");
        }
        measures();
    }

    private static void duckdb(Path folder) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(SUMS.formatted(folder.resolve("metrics/messages.csv")))) {
            List<String> sums = new ArrayList<>();
            quarters(result).forEach((fact, sum) -> sums.add(fact + " " + sum.toPlainString()));
            Files.write(folder.resolve("sums.txt"), sums);
        }
        measures();
    }

    /** The sums of the reporting quarter and of the one before, as facts of the brief are named. */
    private static Map<String, BigDecimal> quarters(ResultSet groups) throws SQLException {
        Map<String, BigDecimal> sums = new TreeMap<>();
        while (groups.next()) {
            LocalDate month = groups.getObject("month", LocalDate.class);
            if (!month.isBefore(BEFORE)) {
                String suffix = month.isBefore(REPORTED) ? ".prior" : "";
                for (String metric : METRICS) {
                    sums.merge("metrics." + metric + suffix, groups.getBigDecimal(metric), BigDecimal::add);
                }
            }
        }
        return sums;
    }

    /** Whether the facts of the brief are the sums that DuckDB found, to the last digit. */
    private static String agree(Path folder) throws IOException {
        Map<String, BigDecimal> facts = new TreeMap<>();
        for (JsonNode fact :
                new ObjectMapper().readTree(site(folder).resolve("1.0/brief.json").toFile()).get("facts")) {
            if (!fact.get("value").isNull()) {
                facts.put(fact.get("id").asText(), new BigDecimal(fact.get("value").asText()));
            }
        }
        List<String> sums = Files.readAllLines(folder.resolve("sums.txt"));
        for (String line : sums) {
            String[] parts = line.split(" ");
            BigDecimal fact = facts.get(parts[0]);
            if (fact == null || fact.compareTo(new BigDecimal(parts[1])) != 0) {
                throw new IOException(parts[0] + " is " + fact + " in the brief and " + parts[1] + " in DuckDB");
            }
        }
        return "All " + sums.size() + " sums of two quarters are the same in both, to the last digit.";
    }

    private static Path site(Path folder) {
        return folder.resolveSibling(folder.getFileName() + "-site");
    }

    /** Processor time and peak memory of this process so far. */
    private static void measures() throws IOException {
        long nanos = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
        String peak = "unknown";
        for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
            if (line.startsWith("VmHWM:")) {
                peak = String.valueOf(Long.parseLong(line.replaceAll("\\D", "")) / 1024);
            }
        }
        System.out.printf(Locale.ROOT, "%.1f | %s%n", nanos / 1e9, peak);
    }
}
