package io.sitebrief.importer;

import io.sitebrief.figure.Period;
import io.sitebrief.source.Database;
import io.sitebrief.source.Located;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Result;
import io.sitebrief.syntax.TextReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Asks a database. The file holds a SELECT of message rows, in the SQL of the engine; the grouping by month, campaign
 * and channel is put around it, so that the engine adds up and only sums come back. The option {@code database} names
 * one of the databases that the POM gives, {@code rows} what each row counts as, {@code timeout} the seconds to wait.
 */
public final class JdbcImporter implements MetricImporter {

    private static final Set<String> NAMES = Set.of("campaign", "channel", "currency");
    private static final Set<String> ROLES = Set.of("date", "campaign", "channel", "currency");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,127}");
    private static final int SECONDS = 300;
    private static final int MOST_SECONDS = 86_400;

    @Override
    public String id() {
        return "jdbc";
    }

    @Override
    public Set<String> options() {
        return Set.of("database", "timeout");
    }

    @Override
    public void read(MetricFile file, MetricSink sink) throws IOException {
        Result<AggregateQuery> query = query(file);
        query.problems().forEach(sink::problem);
        Result<Database> database = database(file);
        database.problems().forEach(sink::problem);
        Result<Integer> seconds = seconds(file);
        seconds.problems().forEach(sink::problem);
        if (query.value().isPresent()
                && database.value().isPresent()
                && seconds.value().isPresent()) {
            read(
                    new Asked(
                            query.value().get(),
                            database.value().get(),
                            seconds.value().get()),
                    file,
                    sink);
        }
    }

    /** A query, whom to ask, and how long to wait. */
    private record Asked(AggregateQuery query, Database database, int seconds) {}

    private static void read(Asked asked, MetricFile file, MetricSink sink) throws IOException {
        String sql = asked.query().sql(file.window());
        Result<List<AggregateRow>> rows =
                new QueryRun(asked.database(), asked.query(), file.whole()).run(sql, asked.seconds());
        rows.problems().forEach(sink::problem);
        if (rows.value().isPresent()) {
            List<AggregateRow> sums = rows.value().get();
            sink.query(sql, AggregateRow.hash(sums), sums.size());
            sums.forEach(row -> tell(row, file, sink));
        }
    }

    private static void tell(AggregateRow row, MetricFile file, MetricSink sink) {
        Map<String, BigDecimal> values = new HashMap<>(row.sums());
        Optional<String> counted = file.countedAs();
        counted.ifPresent(metric -> values.put(metric, BigDecimal.valueOf(row.rows())));
        boolean inside = Character.isDigit(row.cell().charAt(0));
        long empty = inside && counted.isEmpty() ? row.empty() : 0;
        if (row.first().isEmpty() || row.last().isEmpty()) {
            sink.dropped("no date in the row", row.rows());
            return;
        }
        if (empty > 0) {
            sink.dropped("no value in the row", empty);
        }
        if (row.rows() > empty) {
            LocalDate first = row.first().get();
            sink.observe(
                    new Observation(
                            new Period(first, row.last().get()),
                            row.campaign(),
                            row.channel().map(TableBody::id),
                            Optional.empty(),
                            values,
                            row.currency(),
                            file.whole()),
                    row.rows() - empty);
        }
    }

    private static Result<AggregateQuery> query(MetricFile file) throws IOException {
        List<Problem> problems = new ArrayList<>(columnProblems(file));
        Result<String> text = TextReader.read(file.input());
        problems.addAll(text.problems());
        String select = text.value().orElse("").strip().replaceFirst(";$", "").strip();
        if (select.contains(";")) {
            problems.add(Problem.of(
                    ProblemKind.QUERY_FAILED,
                    file.whole(),
                    "the file holds a ';' before its end, expected one SELECT"));
        }
        if (select.isEmpty() && text.value().isPresent()) {
            problems.add(Problem.of(ProblemKind.EMPTY_FILE, file.whole(), "a SELECT of message rows"));
        }
        return problems.isEmpty() ? Result.of(query(file, select)) : Result.failed(problems);
    }

    private static AggregateQuery query(MetricFile file, String select) {
        Map<String, Located<String>> columns = new TreeMap<>(file.source().columns());
        List<AggregateQuery.Column> names = new ArrayList<>();
        List<AggregateQuery.Column> metrics = new ArrayList<>();
        String date =
                Optional.ofNullable(columns.get("date")).map(Located::value).orElseThrow();
        columns.forEach((role, name) -> {
            AggregateQuery.Column column = new AggregateQuery.Column(role, name.value());
            if (NAMES.contains(role)) {
                names.add(column);
            } else if (!role.equals("date")) {
                metrics.add(column);
            }
        });
        return new AggregateQuery(select, date, names, metrics);
    }

    private static List<Problem> columnProblems(MetricFile file) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Located<String>> columns = new TreeMap<>(file.source().columns());
        if (!columns.containsKey("date")) {
            problems.add(
                    Problem.of(ProblemKind.MISSING_KEY, file.source().source(), "date", "'columns' of this source"));
        }
        columns.forEach((role, name) -> {
            if (!NAME.matcher(name.value()).matches()) {
                problems.add(Problem.of(ProblemKind.NOT_A_COLUMN_NAME, name.source(), name.value())
                        .withHint("give it such a name in the SELECT: … AS clicks"));
            }
            if (!ROLES.contains(role)) {
                metricProblem(role, name, file).ifPresent(problems::add);
            }
        });
        return problems;
    }

    private static Optional<Problem> metricProblem(String metric, Located<String> name, MetricFile file) {
        if (TableShape.ROLES.contains(metric)) {
            return Optional.of(Problem.of(ProblemKind.NOT_SUMMED, name.source(), metric)
                    .withHint("'options: {rows: messages}' counts each row as a message"));
        }
        Optional<Problem> refusal = file.dictionary().refusal(new Located<>(metric, name.source()), ROLES);
        return refusal.or(() -> Optional.of(Problem.of(ProblemKind.NOT_SUMMED, name.source(), metric))
                .filter(problem -> !MetricTable.addsUp(metric, file.dictionary())));
    }

    private static Result<Database> database(MetricFile file) {
        Optional<Located<String>> name = file.option("database");
        if (name.isEmpty()) {
            return Result.failed(List.of(Problem.of(
                    ProblemKind.MISSING_KEY, file.source().source(), "database", "'options' of this source")));
        }
        return file.database(name.get().value())
                .map(Result::of)
                .orElseGet(() -> Result.failed(List.of(Problem.of(
                                ProblemKind.NO_DATABASE,
                                name.get().source(),
                                name.get().value())
                        .withHint("<databases><" + name.get().value() + ">jdbc:…</"
                                + name.get().value()
                                + "></databases> in the plugin's configuration; a login is the <server> of that id"))));
    }

    private static Result<Integer> seconds(MetricFile file) {
        Optional<Located<String>> text = file.option("timeout");
        if (text.isEmpty()) {
            return Result.of(SECONDS);
        }
        boolean good = text.get().value().matches("[1-9]\\d{0,4}")
                && Integer.parseInt(text.get().value()) <= MOST_SECONDS;
        return good
                ? Result.of(Integer.valueOf(text.get().value()))
                : Result.failed(List.of(Problem.of(
                        ProblemKind.OUT_OF_RANGE,
                        text.get().source(),
                        "the timeout",
                        "'" + text.get().value() + "'",
                        "seconds from 1 to " + MOST_SECONDS)));
    }
}
