package io.sitebrief.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.importer.TestImport.Imported;
import io.sitebrief.programme.ImportedFile;
import io.sitebrief.programme.ImportedFile.Dropped;
import io.sitebrief.programme.ImportedFile.Unmatched;
import io.sitebrief.source.Database;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sums that a database makes, held against the same rows in a file. */
class JdbcImporterTest {

    private static final String URL = "jdbc:h2:mem:social;DB_CLOSE_DELAY=-1";
    private static final String TABLE = """
            posted,campaign,channel,impressions,spend,currency
            2026-07-01,autumn,LinkedIn,100,10.50,EUR
            2026-07-31,autumn,LinkedIn,200,0.25,EUR
            2026-08-01,autumn,X,50,2.00,USD
            2026-08-02,,X,5,,
            2026-08-03,spring sale,X,7,3.10,EUR
            2025-09-30,autumn,X,1000,99.00,EUR
            2026-10-01,autumn,X,2000,99.00,EUR
            ,autumn,X,3000,99.00,EUR
            2026-09-30,,LinkedIn,,,
            """;
    private static final String COLUMNS =
            "columns: {date: posted, campaign: campaign, channel: channel, impressions: impressions, spend: spend, currency: currency}";
    private static final String SELECT =
            "SELECT posted, campaign, channel, impressions, spend, currency\nFROM messages -- all of them\n;\n";

    private Connection open;

    @BeforeEach
    void fill() throws SQLException {
        open = DriverManager.getConnection(URL, "reader", "s3cret-word");
        try (Statement statement = open.createStatement()) {
            statement.execute("CREATE TABLE messages (posted DATE, campaign VARCHAR(80), channel VARCHAR(40),"
                    + " impressions BIGINT, spend DECIMAL(12, 2), currency CHAR(3), score REAL)");
            for (String line : TABLE.lines().skip(1).toList()) {
                String[] cells = line.split(",", -1);
                statement.execute(
                        "INSERT INTO messages VALUES (" + text(cells[0]) + "," + text(cells[1]) + "," + text(cells[2])
                                + "," + text(cells[3]) + "," + text(cells[4]) + "," + text(cells[5]) + ", 0.1)");
            }
        }
    }

    private static String text(String cell) {
        return cell.isEmpty() ? "NULL" : "'" + cell + "'";
    }

    @AfterEach
    void drop() throws SQLException {
        try (Statement statement = open.createStatement()) {
            statement.execute("SHUTDOWN");
        }
    }

    @Test
    void aDatabaseGivesWhatTheSameRowsInAFileGive() throws IOException {
        ImportedFile asked = asked(COLUMNS, SELECT, "").onlyFile();
        Imported file = file("");
        assertThat(asked(COLUMNS, SELECT, "").metrics().cells())
                .usingRecursiveComparison()
                .ignoringFields("source", "rows")
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(file.metrics().cells());
        assertThat(asked.rowsRead()).isEqualTo(9).isEqualTo(file.onlyFile().rowsRead());
        assertThat(asked.rowsUsed()).isEqualTo(5).isEqualTo(file.onlyFile().rowsUsed());
        assertThat(asked.dropped()).isEqualTo(file.onlyFile().dropped()).contains(new Dropped("no date in the row", 1));
        assertThat(asked.firstDay()).isEqualTo(file.onlyFile().firstDay());
        assertThat(asked.lastDay()).isEqualTo(file.onlyFile().lastDay());
        assertThat(asked.unmatched()).hasSize(1);
        Unmatched name = asked.unmatched().get(0);
        assertThat(name.name()).isEqualTo("spring sale");
        assertThat(name.spend()).isEqualByComparingTo("3.1");
    }

    @Test
    void eachRowCountsAsAMessageInAFileAndInADatabase() throws IOException {
        Imported asked = asked(COLUMNS, SELECT, ", rows: messages");
        assertThat(asked.sum("messages")).contains(BigDecimal.valueOf(6));
        assertThat(asked.sum("messages", "autumn")).contains(BigDecimal.valueOf(3));
        assertThat(file("rows: messages").sum("messages").orElseThrow()).isEqualByComparingTo("6");
        assertThat(asked.onlyFile().rowsUsed())
                .isEqualTo(file("rows: messages").onlyFile().rowsUsed());
    }

    @Test
    void theEngineGroupsAndOnlySumsComeBack() throws IOException {
        ImportedFile.Query query = asked(COLUMNS, SELECT, "").onlyFile().query().orElseThrow();
        assertThat(query.rows()).isEqualTo(8);
        assertThat(query.sha256()).matches("[0-9a-f]{64}");
        assertThat(query.sql())
                .contains("GROUP BY sb_cell, sb_campaign, sb_channel, sb_currency")
                .contains("SUM(sb_impressions)")
                .contains("WHEN posted < DATE '2026-08-01' THEN '2026-07-01'")
                .contains("FROM messages -- all of them\n  ) sb_given");
        assertThat(asked(COLUMNS, SELECT, "").onlyFile().query()).contains(query);
    }

    @Test
    void anotherAnswerHasAnotherHash() throws IOException, SQLException {
        Optional<String> before = asked(COLUMNS, SELECT, "").onlyFile().query().map(ImportedFile.Query::sha256);
        try (Statement statement = open.createStatement()) {
            statement.execute("UPDATE messages SET impressions = impressions + 1 WHERE posted = DATE '2026-07-01'");
        }
        assertThat(asked(COLUMNS, SELECT, "").onlyFile().query().map(ImportedFile.Query::sha256))
                .isPresent()
                .isNotEqualTo(before);
    }

    @Test
    void aFloatingSumIsRefused() throws IOException {
        assertThat(asked("columns: {date: posted, impressions: score}", "SELECT posted, score FROM messages", "")
                        .problems())
                .singleElement()
                .asString()
                .contains("metrics/q.sql: error: the sum of 'score' is a floating number")
                .contains("CAST it to DECIMAL");
    }

    @Test
    void aSelectThatWritesOrHoldsTwoStatementsIsRefused() throws IOException, SQLException {
        assertThat(asked(COLUMNS, "SELECT 1; DROP TABLE messages", "").errors())
                .singleElement()
                .asString()
                .contains("a ';' before its end");
        assertThat(asked(COLUMNS, "DELETE FROM messages", "").errors())
                .singleElement()
                .asString()
                .startsWith("metrics/q.sql: error: the database says: ")
                .contains("[SB430]");
        try (Statement statement = open.createStatement()) {
            assertThat(statement.executeQuery("SELECT * FROM messages").next()).isTrue();
        }
    }

    @Test
    void whatTheDatabaseSaysNeverTellsThePassword() throws IOException {
        Imported wrong = ask(
                COLUMNS,
                "SELECT 's3cret-word' FROM nowhere",
                "",
                new Database(URL, Optional.of("reader"), Optional.of("s3cret-word")));
        assertThat(wrong.errors())
                .singleElement()
                .asString()
                .doesNotContain("s3cret-word")
                .contains("***");
        Imported closed = ask(COLUMNS, SELECT, "", new Database(URL, Optional.of("reader"), Optional.of("other")));
        assertThat(closed.errors())
                .singleElement()
                .asString()
                .contains("the database says")
                .doesNotContain("other");
        assertThat(new Database(URL, Optional.of("reader"), Optional.of("s3cret-word")).toString())
                .doesNotContain("s3cret-word");
    }

    @Test
    void aSlowDatabaseIsLeftAfterTheTimeout() throws IOException {
        String slow = "SELECT posted, impressions FROM messages, SYSTEM_RANGE(1, 100000) a, SYSTEM_RANGE(1, 100000) b";
        long start = System.nanoTime();
        assertThat(asked("columns: {date: posted, impressions: impressions}", slow, ", timeout: 1")
                        .errors())
                .singleElement()
                .asString()
                .contains("[SB430]");
        assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
    }

    @Test
    void settingsThatCannotBeMeantAreToldAtTheirPlace() throws IOException {
        assertThat(TestImport.one("reader: jdbc, columns: {date: posted, impressions: impressions}", "q.sql", SELECT)
                        .run()
                        .errors())
                .containsExactly(
                        "metrics/sources.yaml:2:5: error: the key 'database' is missing from 'options' of this source [SB202]");
        assertThat(TestImport.one(
                                "reader: jdbc, columns: {date: posted, impressions: impressions}, options: {database: lake}",
                                "q.sql",
                                SELECT)
                        .run()
                        .problems())
                .singleElement()
                .asString()
                .contains("there is no database 'lake'")
                .contains("<databases><lake>jdbc:…</lake></databases>");
        assertThat(asked(
                                "columns: {impressions: impressions, reach: \"max(r)\", message: id}",
                                SELECT,
                                ", timeout: soon")
                        .errors())
                .hasSize(5)
                .anyMatch(text -> text.contains("the key 'date' is missing from 'columns' of this source"))
                .anyMatch(text -> text.contains("'max(r)' is no plain column name"))
                .anyMatch(text -> text.contains("'reach' cannot come from a database"))
                .anyMatch(text -> text.contains("'message' cannot come from a database"))
                .anyMatch(text -> text.contains("the timeout is 'soon', expected seconds from 1 to 86400"));
    }

    @Test
    void withoutADriverTheErrorSaysWhereToNameIt() throws IOException {
        assertThat(ask(
                                COLUMNS,
                                SELECT,
                                "",
                                new Database("jdbc:nosuch://host/db?password=x", Optional.empty(), Optional.empty()))
                        .problems())
                .singleElement()
                .asString()
                .contains("no driver on the plugin's class path takes jdbc:nosuch://host/db [SB430]")
                .contains("<dependency> of the plugin");
    }

    private static Imported file(String options) throws IOException {
        return TestImport.one(
                        "reader: table, locale: en-GB, " + COLUMNS + ", options: {" + options + "}", "t.csv", TABLE)
                .with("campaigns/autumn.yaml", "name: Autumn\n")
                .run();
    }

    private static Imported asked(String columns, String select, String options) throws IOException {
        return ask(columns, select, options, new Database(URL, Optional.of("reader"), Optional.of("s3cret-word")));
    }

    private static Imported ask(String columns, String select, String options, Database database) throws IOException {
        return TestImport.one(
                        "reader: jdbc, " + columns + ", options: {database: warehouse" + options + "}", "q.sql", select)
                .with("campaigns/autumn.yaml", "name: Autumn\n")
                .asking("warehouse", database)
                .run();
    }
}
