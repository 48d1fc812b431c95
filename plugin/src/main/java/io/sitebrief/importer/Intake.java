package io.sitebrief.importer;

import io.sitebrief.figure.Period;
import io.sitebrief.programme.Contacts;
import io.sitebrief.programme.ImportedFile;
import io.sitebrief.programme.ImportedFile.ControlSum;
import io.sitebrief.programme.ImportedFile.Dropped;
import io.sitebrief.programme.ImportedFile.Query;
import io.sitebrief.programme.ImportedFile.Unmatched;
import io.sitebrief.programme.MetricSource;
import io.sitebrief.programme.Metrics.Conversion;
import io.sitebrief.source.Located;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Takes what an importer finds in one file, passes it on to the sums, and keeps the account of its rows. */
final class Intake implements MetricSink {

    private static final int MOST_NAMES = 1_000;
    private static final int MOST_REASONS = 100;
    private static final String OTHER_NAMES = "(further names)";

    private final MetricFile file;
    private final MetricTable table;
    private final CampaignNames names;
    private final Exchange exchange;
    private final Coverage.OfFile coverage;
    private final Ledger ledger;
    private final ContactBook contacts;
    private final Complaints complaints;
    private final Map<String, Long> dropped = new TreeMap<>();
    private final Map<String, Unmatched> unmatched = new TreeMap<>();
    private final List<ControlSum> totals = new ArrayList<>();
    private LocalDate first = LocalDate.MAX;
    private LocalDate last = LocalDate.MIN;
    private Optional<Query> query = Optional.empty();
    private long read;
    private long used;

    Intake(MetricFile file, Sums sums) {
        this.file = file;
        this.table = sums.table();
        this.names = sums.names();
        this.coverage = sums.coverage().of(file);
        this.ledger = sums.ledger();
        this.contacts = sums.contacts();
        this.complaints = new Complaints(file.path());
        this.exchange = new Exchange(file, complaints);
    }

    /** What all files share. */
    record Sums(MetricTable table, CampaignNames names, Coverage coverage, Ledger ledger, ContactBook contacts) {}

    @Override
    public void observe(Observation row, long rows) {
        read += rows;
        Optional<String> name = row.campaign().filter(text -> !NumberForm.isMissing(text));
        MetricSource source = file.source();
        Optional<String> campaign =
                name.isPresent() ? names.id(name.get()) : source.campaign().map(Located::value);
        Optional<String> channel = row.channel().or(() -> source.channel().map(Located::value));
        Observation changed = exchange.toBrief(row);
        if (name.isPresent() && campaign.isEmpty()) {
            unmatched(name.get(), rows, changed.values().getOrDefault("spend", BigDecimal.ZERO));
        }
        MetricTable.Taken taken = table.add(changed, campaign, channel, file);
        taken.why().ifPresent(why -> drop(why, rows));
        if (taken.why().isEmpty()) {
            used += rows;
            cover(row.days());
            coverage.add(changed, taken.metrics(), campaign, channel);
        }
    }

    @Override
    public void conversion(Conversion conversion, long rows) {
        read += rows;
        Optional<String> why = ledger.add(conversion);
        why.ifPresent(reason -> drop(reason, rows));
        if (why.isPresent()) {
            ledger.full(conversion).ifPresent(complaints::add);
        } else {
            used += rows;
            LocalDate day = conversion.at().toLocalDate();
            cover(new Period(day, day));
        }
    }

    @Override
    public void contact(Contacts.Contact contact) {
        read++;
        used++;
        contact.since().ifPresent(day -> cover(new Period(day, day)));
        contacts.add(contact, file);
    }

    @Override
    public void dropped(String why, long rows) {
        read += rows;
        drop(why, rows);
    }

    @Override
    public void query(String sql, String sha256, long rows) {
        query = Optional.of(new Query(sql, sha256, rows));
    }

    @Override
    public void total(String metric, BigDecimal stated, BigDecimal summed) {
        totals.add(new ControlSum(metric, stated, summed));
    }

    @Override
    public void problem(Problem problem) {
        complaints.add(problem);
    }

    private void drop(String why, long rows) {
        String kept = dropped.containsKey(why) || dropped.size() < MOST_REASONS ? why : "further reasons";
        dropped.merge(kept, rows, Long::sum);
    }

    private void unmatched(String name, long rows, BigDecimal spend) {
        String kept = unmatched.containsKey(name) || unmatched.size() < MOST_NAMES ? name : OTHER_NAMES;
        Unmatched one = new Unmatched(kept, rows, spend);
        unmatched.merge(
                kept,
                one,
                (a, b) -> new Unmatched(kept, a.rows() + b.rows(), a.spend().add(b.spend())));
    }

    private void cover(Period days) {
        first = days.from().isBefore(first) ? days.from() : first;
        last = days.to().isAfter(last) ? days.to() : last;
    }

    /** The account of the file's rows. */
    ImportedFile account() {
        return new ImportedFile(
                file.path(),
                file.source().reader().value(),
                file.source().channel().map(Located::value),
                file.source().exported().map(Located::value),
                Optional.of(first).filter(day -> used > 0 && !day.isEqual(LocalDate.MAX)),
                Optional.of(last).filter(day -> used > 0 && !day.isEqual(LocalDate.MIN)),
                read,
                used,
                dropped.entrySet().stream()
                        .map(entry -> new Dropped(entry.getKey(), entry.getValue()))
                        .toList(),
                names(),
                List.copyOf(totals),
                query);
    }

    /** The problems of the file, those of unmatched names last. */
    List<Problem> problems() {
        if (read > 0 && used == 0 && complaints.all().stream().noneMatch(Problem::isError)) {
            String why = String.join("; ", dropped.keySet());
            complaints.add(Problem.of(ProblemKind.NOTHING_USED, file.whole(), read, why));
        }
        names().forEach(name ->
                complaints.add(Problem.of(ProblemKind.UNKNOWN_CAMPAIGN, file.whole(), name.rows(), name.name())));
        return complaints.all();
    }

    private List<Unmatched> names() {
        return unmatched.values().stream()
                .sorted(Comparator.comparing(Unmatched::spend)
                        .thenComparing(Unmatched::rows)
                        .reversed()
                        .thenComparing(Unmatched::name))
                .toList();
    }
}
