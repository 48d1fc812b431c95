package io.sitebrief.engines;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.sitebrief.source.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;

/** One brief, four sources: a CSV file, PostgreSQL, DuckDB over a Parquet file, and Trino with two nodes over the same. */
class FourSourcesTest {

    private static final long ROWS = Long.getLong("engines.rows", 60_000);
    private static final int CAMPAIGNS = 20;
    private static final Path REPORT = Path.of("target/engines");
    private static final String TABLE = "(day DATE, id VARCHAR(40), title VARCHAR(200), campaign VARCHAR(80),"
            + " channel VARCHAR(40), impressions BIGINT, engagements BIGINT, clicks BIGINT, spend DECIMAL(12, 2),"
            + " revenue DECIMAL(12, 2))";

    @TempDir
    static Path folder;

    private static FourSources sources;
    private static Path csv;
    private static Map<String, String> expected;
    private static String first = "";

    @BeforeAll
    static void fromTheFile() throws IOException {
        sources = new FourSources(folder);
        csv = sources.file(ROWS, CAMPAIGNS);
        expected = sources.facts("file", Optional.empty());
        assertThat(expected).containsKey("roi").hasSizeGreaterThan(1_000);
    }

    @Test
    void postgresqlGivesTheSameFacts() throws IOException, SQLException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            String url = server.getJdbcUrl("postgres", "postgres");
            try (Connection connection = DriverManager.getConnection(url);
                    Statement statement = connection.createStatement();
                    Reader rows = Files.newBufferedReader(csv)) {
                statement.execute("CREATE TABLE messages " + TABLE);
                connection.unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("COPY messages FROM STDIN (FORMAT csv, HEADER)", rows);
                statement.execute("CREATE ROLE reader LOGIN PASSWORD 'only-reads'");
                statement.execute("GRANT SELECT ON messages TO reader");
            }
            String plain = url.replaceAll("\\?.*", "");
            proves("postgresql", new Database(plain, Optional.of("reader"), Optional.of("only-reads")));
        }
    }

    @Test
    void duckdbOverParquetGivesTheSameFacts() throws IOException, SQLException {
        Path lake = parquet();
        Path file = folder.resolve("social.duckdb");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE VIEW messages AS SELECT * FROM read_parquet('" + lake + "')");
        }
        proves("duckdb", new Database("jdbc:duckdb:" + file, Optional.empty(), Optional.empty()));
    }

    @Test
    @EnabledIfSystemProperty(named = "trino.home", matches = ".+", disabledReason = "runs in the profile trino")
    void trinoOfTwoNodesGivesTheSameFacts() throws IOException, SQLException, InterruptedException {
        Path lake = parquet().getParent().getParent().getParent();
        Path home = Path.of(System.getProperty("trino.home"));
        try (Trino trino = new Trino(home, Path.of(System.getProperty("trino.java")), folder.resolve("trino"), lake)) {
            trino.start();
            trino.execute("CREATE SCHEMA lake.social WITH (location = 'local:///social')");
            trino.execute("CREATE TABLE lake.social.messages " + TABLE
                    + " WITH (external_location = 'local:///social/messages', format = 'PARQUET')");
            proves("trino", new Database(trino.url(), Optional.of("reader"), Optional.empty()));
            assertThat(trino.number("SELECT count(*) FROM system.runtime.nodes")).isEqualTo(2);
            assertThat(trino.number("SELECT max(processed_input_rows) FROM system.runtime.tasks"
                            + " WHERE node_id = 'worker'"))
                    .isEqualTo(ROWS);
        }
    }

    /** The rows as a Parquet file, written once. */
    private static synchronized Path parquet() throws IOException, SQLException {
        Path file = folder.resolve("lake/social/messages/part-0.parquet");
        if (!Files.exists(file)) {
            Files.createDirectories(file.getParent());
            try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE messages " + TABLE);
                statement.execute("INSERT INTO messages SELECT * FROM read_csv('" + csv + "', all_varchar = true)");
                statement.execute("COPY messages TO '" + file + "' (FORMAT parquet)");
            }
        }
        return file;
    }

    private static void proves(String name, Database database) throws IOException, SQLException {
        sources.database(name, CAMPAIGNS);
        assertThat(sources.facts(name, Optional.of(database))).isEqualTo(expected);
        JsonNode query = sources.json(name, "provenance.json").get("queries").get(0);
        String sql = query.get("sql").asText();
        long answered = count(database, sql);
        Files.createDirectories(REPORT);
        Files.writeString(
                REPORT.resolve(name + ".sql"),
                "-- " + expected.size() + " facts as from the file; " + answered + " groups for " + ROWS
                        + " message rows; SHA-256 of the answer "
                        + query.get("answer-sha256").asText() + "\n" + sql + "\n");
        assertThat(answered).isBetween(1L, 5_000L);
        assertThat(query.get("answer-sha256").asText()).isEqualTo(answer(query));
    }

    /** Every engine gives the same answer, to the last digit. */
    private static synchronized String answer(JsonNode query) {
        String own = query.get("answer-sha256").asText();
        first = first.isEmpty() ? own : first;
        return first;
    }

    private static long count(Database database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        database.url(), database.user().orElse(null), database.password().orElse(null));
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            long rows = 0;
            while (result.next()) {
                rows++;
            }
            return rows;
        }
    }
}
