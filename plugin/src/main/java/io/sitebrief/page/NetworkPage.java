package io.sitebrief.page;

import io.sitebrief.brief.NetworkReport;
import io.sitebrief.brief.NetworkReport.Segment;
import io.sitebrief.figure.Figure;
import io.sitebrief.site.SitePage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** network.html: whether the network is built before it is needed, in its three kinds, and what keeps it up. */
public record NetworkPage(
        Top top,
        List<Kpi> measures,
        List<Kind> kinds,
        List<Top.Term> upkeep,
        Optional<Table> actions,
        Optional<Contacts> contacts,
        Optional<Table> findings) {

    private static final String NAME = "network";
    private static final List<String> KINDS = List.of("strategic", "operational", "personal");

    /** The segments of one kind. */
    public record Kind(String id, String title, String sub, Table table) {}

    /** Imported lists of contacts as counts: in short, and by seniority, kind of organisation, and year. */
    public record Contacts(List<Piece> said, List<Table> groups, Table years) {}

    static SitePage of(Edition edition) {
        return edition.brief()
                .network()
                .map(report -> page(edition, report))
                .orElseGet(() -> NotProvidedPage.of(edition, NAME, "network.yaml"));
    }

    private static SitePage page(Edition edition, NetworkReport report) {
        NetworkPage view = new NetworkPage(
                top(edition, report),
                measures(edition, report),
                kinds(edition, report),
                upkeep(edition, report),
                ActionTable.of(edition, report.actions()),
                report.imported().map(lists -> ContactTables.of(edition, lists)),
                FindingTable.of(edition, NAME));
        return new SitePage("network.html", NAME, view);
    }

    private static Top top(Edition edition, NetworkReport report) {
        return Top.of(
                        edition,
                        NAME,
                        edition.text("network.kicker"),
                        headline(edition, report),
                        Edition.join(
                                edition.say(
                                        "network.stand",
                                        edition.numbers().of(report.current()),
                                        edition.numbers().of(report.target())),
                                overdue(edition, report)))
                .with(new PointMemo(edition)
                        .text("network.who", report.who())
                        .day("network.next-due", nextDue(report))
                        .upTo(NAME));
    }

    /** The share of contacts that nobody spoke to in time, as a sentence. */
    static List<Piece> overdue(Edition edition, NetworkReport report) {
        Num overdue = edition.numbers().of(report.overdueShare());
        return overdue.why()
                .map(why -> edition.say("network.stand.overdue-unknown", why))
                .orElseGet(() -> edition.say("network.stand.overdue", overdue));
    }

    /** The first rule that fits: no segment, not known, reached, one kind lacks most, so many are missing. */
    private static List<Piece> headline(Edition edition, NetworkReport report) {
        Optional<BigDecimal> gap = report.gap().amount().known();
        if (report.segments().isEmpty()) {
            return edition.say("network.title.none");
        }
        if (gap.isEmpty()) {
            return edition.say("network.title.plain");
        }
        if (gap.get().signum() == 0) {
            return edition.say("network.title.reached");
        }
        return KINDS.stream()
                .filter(kind ->
                        missing(report, kind).multiply(BigDecimal.valueOf(2)).compareTo(gap.get()) > 0)
                .findFirst()
                .map(kind -> edition.say("network.title." + kind))
                .orElseGet(
                        () -> edition.say("network.title.gap", edition.numbers().of(report.gap())));
    }

    private static BigDecimal missing(NetworkReport report, String kind) {
        return report.segments().stream()
                .filter(segment -> segment.kind().filter(kind::equals).isPresent())
                .flatMap(segment -> segment.gap().amount().known().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Kpi> measures(Edition edition, NetworkReport report) {
        Numbers numbers = edition.numbers();
        return List.of(
                measure(edition, "coverage", numbers.of(report.coverage())),
                measure(edition, "gap", numbers.of(report.gap())),
                measure(edition, "overdue", numbers.of(report.overdueShare())),
                measure(edition, "strategic", numbers.of(report.strategicShare())),
                measure(edition, "growth", numbers.signed(report.growth())));
    }

    private static Kpi measure(Edition edition, String key, Num figure) {
        return Kpi.of(edition.text("network." + key), figure)
                .against(Optional.empty(), edition.say("network." + key + "-is"));
    }

    private static List<Kind> kinds(Edition edition, NetworkReport report) {
        NetworkTable table = new NetworkTable(edition, report);
        List<Kind> kinds = new ArrayList<>();
        for (String kind : KINDS) {
            add(
                    edition,
                    table,
                    kinds,
                    kind,
                    segment -> segment.kind().filter(kind::equals).isPresent(),
                    report);
        }
        add(edition, table, kinds, "unstated", segment -> segment.kind().isEmpty(), report);
        return List.copyOf(kinds);
    }

    private static void add(
            Edition edition,
            NetworkTable table,
            List<Kind> kinds,
            String id,
            Predicate<Segment> belongs,
            NetworkReport report) {
        List<Segment> here = report.segments().stream().filter(belongs).toList();
        if (!here.isEmpty()) {
            String key = "network.kind." + id;
            kinds.add(new Kind("network-" + id, edition.text(key), edition.text(key + ".is"), table.of(here)));
        }
    }

    private static List<Top.Term> upkeep(Edition edition, NetworkReport report) {
        Numbers numbers = edition.numbers();
        List<Top.Term> terms = new ArrayList<>();
        terms.add(
                term(edition, "diversity", edition.say("network.diversity-is", numbers.multiple(report.diversity()))));
        terms.add(term(
                edition,
                "give",
                report.givesPerAsk().isPresent()
                                && report.asks().isPresent()
                                && report.gives().isPresent()
                        ? edition.say(
                                "network.give-is",
                                numbers.multiple(report.givesPerAsk().get()),
                                numbers.of(report.gives().get()),
                                numbers.of(report.asks().get()))
                        : edition.say("not-provided")));
        terms.add(term(edition, "time", hours(edition, report.hoursPlanned(), report.hoursSpent())));
        return List.copyOf(terms);
    }

    private static List<Piece> hours(Edition edition, Optional<Figure> planned, Optional<Figure> spent) {
        List<Piece> first = planned.map(hours ->
                        edition.say("network.hours-planned", edition.numbers().of(hours)))
                .orElseGet(() -> edition.say("not-provided"));
        return planned.isEmpty()
                ? first
                : Edition.join(
                        first,
                        spent.map(hours -> edition.say(
                                        "network.hours-spent", edition.numbers().of(hours)))
                                .orElseGet(() -> edition.say("network.hours-spent-unknown")));
    }

    private static Top.Term term(Edition edition, String key, List<Piece> words) {
        return new Top.Term(edition.text("network." + key), words);
    }

    private static Optional<LocalDate> nextDue(NetworkReport report) {
        return report.segments().stream()
                .filter(segment -> segment.gap()
                        .amount()
                        .known()
                        .filter(gap -> gap.signum() > 0)
                        .isPresent())
                .flatMap(segment -> segment.due().stream())
                .min(Comparator.naturalOrder());
    }
}
