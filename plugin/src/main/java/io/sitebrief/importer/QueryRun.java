package io.sitebrief.importer;

import io.sitebrief.source.Database;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Result;
import io.sitebrief.source.Source;
import java.io.IOException;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** One query to one database: read-only, within a time limit, and of a bounded number of groups. */
final class QueryRun {

    static final int MOST_GROUPS = 1_000_000;
    private static final Set<Integer> FLOATING = Set.of(Types.DOUBLE, Types.FLOAT, Types.REAL);

    private final Database database;
    private final AggregateQuery query;
    private final Source place;
    private volatile @Nullable Statement running;

    /** @param place where the query stands, for what the database says against it */
    QueryRun(Database database, AggregateQuery query, Source place) {
        this.database = database;
        this.query = query;
        this.place = place;
    }

    /** The groups in a fixed order. */
    Result<List<AggregateRow>> run(String sql, int seconds) throws IOException {
        Optional<Driver> driver = driver();
        if (driver.isEmpty()) {
            String message = "no driver on the plugin's class path takes " + withoutSecrets(database.url());
            return failed(message, "name the driver's jar as a <dependency> of the plugin");
        }
        FutureTask<Result<List<AggregateRow>>> task = new FutureTask<>(() -> ask(driver.get(), sql, seconds));
        Thread asking = new Thread(task, "site-brief query");
        asking.setDaemon(true);
        asking.start();
        try {
            return task.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            cancel();
            return failed(
                    "the database gave no answer within " + seconds + " seconds",
                    "'options: {timeout: …}' gives it more");
        } catch (ExecutionException broken) {
            return answer(broken);
        } catch (InterruptedException stopped) {
            cancel();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while asking a database", stopped);
        }
    }

    private Result<List<AggregateRow>> ask(Driver driver, String sql, int seconds) throws SQLException {
        try (Connection connection = driver.connect(database.url(), login())) {
            if (connection == null) {
                throw new SQLException("the driver does not take this address");
            }
            readOnly(connection);
            try (Statement statement = connection.createStatement()) {
                running = statement;
                limit(statement, seconds);
                try (ResultSet result = statement.executeQuery(sql)) {
                    return rows(result);
                }
            } finally {
                running = null;
            }
        }
    }

    /** Some drivers know no such connection; the statement is a SELECT in any case. */
    private static void readOnly(Connection connection) {
        try {
            connection.setReadOnly(true);
        } catch (SQLException unknown) {
            return;
        }
    }

    /** Some drivers know no limit of their own; ours holds in any case. */
    private static void limit(Statement statement, int seconds) {
        try {
            statement.setQueryTimeout(seconds);
        } catch (SQLException unknown) {
            return;
        }
    }

    private Result<List<AggregateRow>> rows(ResultSet result) throws SQLException {
        Optional<String> floating = floating(result.getMetaData());
        if (floating.isPresent()) {
            return failed(
                    "the sum of '" + floating.get() + "' is a floating number, which depends on the order of the rows",
                    "CAST it to DECIMAL in the SELECT");
        }
        List<AggregateRow> rows = new ArrayList<>();
        while (result.next()) {
            rows.add(AggregateRow.of(result, query));
            if (rows.size() > MOST_GROUPS) {
                return Result.failed(
                        List.of(Problem.of(ProblemKind.TOO_LARGE, place, "the number of groups", MOST_GROUPS)));
            }
        }
        rows.sort(AggregateRow.ORDER);
        return Result.of(rows);
    }

    private Optional<String> floating(ResultSetMetaData columns) throws SQLException {
        for (int i = 0; i < query.metrics().size(); i++) {
            if (FLOATING.contains(columns.getColumnType(query.placeOfRows() + 4 + i))) {
                return Optional.of(query.metrics().get(i).name());
            }
        }
        return Optional.empty();
    }

    private Properties login() {
        Properties login = new Properties();
        database.user().ifPresent(user -> login.setProperty("user", user));
        database.password().ifPresent(password -> login.setProperty("password", password));
        return login;
    }

    /** The first driver that takes the address, by the order of the class path. */
    private Optional<Driver> driver() throws IOException {
        for (Driver driver : ServiceLoader.load(Driver.class, QueryRun.class.getClassLoader())) {
            try {
                if (driver.acceptsURL(database.url())) {
                    return Optional.of(driver);
                }
            } catch (SQLException notThisOne) {
                continue;
            }
        }
        return Optional.empty();
    }

    private void cancel() {
        Statement statement = running;
        if (statement != null) {
            try {
                statement.cancel();
            } catch (SQLException over) {
                return;
            }
        }
    }

    private Result<List<AggregateRow>> answer(ExecutionException broken) throws IOException {
        Throwable cause = broken.getCause();
        if (cause instanceof SQLException said) {
            return failed(
                    "the database says: " + withoutSecrets(oneLine(said)),
                    "run the SELECT of this file by itself to see where");
        }
        if (cause instanceof RuntimeException wrong) {
            throw wrong;
        }
        if (cause instanceof Error fatal) {
            throw fatal;
        }
        throw new IOException(cause);
    }

    private static String oneLine(SQLException said) {
        return String.valueOf(said.getMessage()).replaceAll("\\s+", " ").strip();
    }

    /** Without the password, wherever a driver repeats it, and without what an address says after its name. */
    private String withoutSecrets(String text) {
        String plain = text.replaceAll("(jdbc:[^\\s?;]*)[?;]\\S*", "$1");
        return database.password()
                .filter(word -> !word.isEmpty())
                .map(word -> plain.replace(word, "***"))
                .orElse(plain);
    }

    private Result<List<AggregateRow>> failed(String message, String hint) {
        return Result.failed(
                List.of(Problem.of(ProblemKind.QUERY_FAILED, place, message).withHint(hint)));
    }
}
