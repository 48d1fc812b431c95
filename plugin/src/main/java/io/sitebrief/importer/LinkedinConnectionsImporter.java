package io.sitebrief.importer;

import io.sitebrief.figure.Period;
import io.sitebrief.programme.Contacts.Contact;
import io.sitebrief.programme.Library;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Source;
import io.sitebrief.syntax.Row;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Counts the contacts of LinkedIn's {@code Connections.csv} by seniority, kind of organisation and day. Names, addresses
 * and profiles are neither kept nor quoted in a message; their columns are not even looked up.
 */
public final class LinkedinConnectionsImporter implements MetricImporter {

    private static final TableShape SHAPE = TableShape.of("linkedin-connections")
            .downloadedAs("Connections, under Settings, Data privacy, Get a copy of your data")
            .needs("company", "Company", "Unternehmen", "Entreprise", "Société", "Empresa", "Azienda", "Organização")
            .needs("position", "Position", "Poste", "Cargo", "Posizione", "Cargo atual")
            .needs(
                    "date",
                    "Connected On",
                    "Verbunden am",
                    "Vernetzt am",
                    "Connecté le",
                    "Conectado el",
                    "Collegato il",
                    "Conectado em");

    @Override
    public String id() {
        return SHAPE.reader();
    }

    @Override
    public void read(MetricFile file, MetricSink sink) throws IOException {
        TableScan scan = new TableScan(SHAPE, new Counting(file.contactWords(), sink));
        List<Problem> broken = file.rows(scan);
        broken.forEach(problem -> sink.problem(problem.discreetly()));
        if (broken.isEmpty() && !scan.foundHeader()) {
            String columns = "'Company', 'Position', 'Connected On'";
            sink.problem(Problem.of(ProblemKind.NO_HEADER, file.whole(), columns, SHAPE.reader())
                    .withHint("download " + SHAPE.report()));
        }
    }

    /** Tells of each row its groups and its day, and nothing that a cell says. */
    private record Counting(Library.ContactWords words, DateForm dates, MetricSink sink) implements TableScan.Body {

        private static final String NOT_SHOWN = "…";

        Counting(Library.ContactWords words, MetricSink sink) {
            this(words, new DateForm(DayOrder.DAY_FIRST, Optional.empty()), sink);
        }

        @Override
        public boolean header(Row row, Layout layout) {
            return true;
        }

        @Override
        public void row(Row row, Layout layout) {
            if (row.size() < layout.size() && !row.endsEarly()) {
                sink.dropped("fewer cells than the header");
                tell(ProblemKind.SHORT_ROW, row.source(), row.size(), layout.size());
            } else if (row.size() > layout.size()) {
                sink.dropped("more cells than the header");
                tell(ProblemKind.LONG_ROW, row.source(), row.size(), layout.size());
            } else {
                sink.contact(new Contact(
                        ContactGroups.of(cell(row, layout, "position"), words.seniority()),
                        ContactGroups.of(cell(row, layout, "company"), words.kinds()),
                        day(row, layout)));
            }
        }

        private Optional<LocalDate> day(Row row, Layout layout) {
            String cell = cell(row, layout, "date");
            Optional<Period> day = dates.parse(cell).filter(period -> period.days() == 1);
            if (day.isEmpty() && !NumberForm.isMissing(cell)) {
                int place = layout.place("date").orElseThrow();
                tell(ProblemKind.CELL_NOT_A_DATE, row.at(place), NOT_SHOWN, layout.name(place), "25 Nov 2024");
            }
            return day.map(Period::from);
        }

        /** A problem without the line that it is on, which names a person. */
        private void tell(ProblemKind kind, Source place, Object... arguments) {
            sink.problem(Problem.of(kind, place, arguments).discreetly());
        }

        private static String cell(Row row, Layout layout, String role) {
            return layout.place(role).map(row::cell).orElse("");
        }
    }
}
