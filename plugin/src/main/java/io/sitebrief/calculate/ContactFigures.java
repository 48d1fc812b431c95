package io.sitebrief.calculate;

import io.sitebrief.brief.NetworkReport;
import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Unit;
import io.sitebrief.programme.Contacts;
import io.sitebrief.programme.Contacts.Contact;
import io.sitebrief.programme.Library;
import io.sitebrief.source.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** The contacts of imported lists in groups: by seniority, by kind of organisation, and by the year they were won. */
final class ContactFigures {

    private static final String ID = "network.connections";

    private final Givens givens;
    private final List<Contacts> files;
    private final Figure total;

    ContactFigures(Givens givens) {
        this.givens = givens;
        this.files = givens.programme().metrics().contacts();
        this.total = count(ID, "contacts in imported lists", contact -> true);
    }

    /** Empty where no list was imported. */
    Optional<NetworkReport.Imported> report() {
        return files.isEmpty()
                ? Optional.empty()
                : Optional.of(new NetworkReport.Imported(
                        files.stream().map(Contacts::file).toList(),
                        files.stream().flatMap(file -> file.exported().stream()).max(Comparator.naturalOrder()),
                        total,
                        count(
                                ID + ".new",
                                "contacts won in the period",
                                contact -> contact.since()
                                        .filter(givens.period()::contains)
                                        .isPresent()),
                        groups(
                                "seniority",
                                givens.plan().library().contactWords().seniority(),
                                Contact::seniority),
                        groups("kind", givens.plan().library().contactWords().kinds(), Contact::kind),
                        years()));
    }

    private List<NetworkReport.Group> groups(String by, List<Library.WordGroup> known, Function<Contact, String> of) {
        List<NetworkReport.Group> groups = new ArrayList<>();
        known.forEach(group -> group(
                        by,
                        group.id(),
                        group.label(),
                        contact -> of.apply(contact).equals(group.id()))
                .ifPresent(groups::add));
        group(by, Library.OTHER, "Others", contact -> of.apply(contact).equals(Library.OTHER))
                .ifPresent(groups::add);
        group(by, Library.UNSTATED, "Not stated", contact -> of.apply(contact).equals(Library.UNSTATED))
                .ifPresent(groups::add);
        return groups;
    }

    /** The years in which contacts were won, the latest first. */
    private List<NetworkReport.Group> years() {
        TreeSet<Integer> years = new TreeSet<>(Comparator.reverseOrder());
        files.stream()
                .flatMap(file -> file.counts().stream())
                .forEach(count -> count.alike().since().ifPresent(day -> years.add(day.getYear())));
        List<NetworkReport.Group> groups = new ArrayList<>();
        years.forEach(year -> group(
                        "year",
                        year.toString(),
                        year.toString(),
                        contact -> contact.since()
                                .filter(day -> day.getYear() == year)
                                .isPresent())
                .ifPresent(groups::add));
        group("year", Library.UNSTATED, "Not stated", contact -> contact.since().isEmpty())
                .ifPresent(groups::add);
        return groups;
    }

    /** Empty where nobody belongs to it. */
    private Optional<NetworkReport.Group> group(String by, String id, String label, Predicate<Contact> belongs) {
        String own = ID + "." + by + "." + id;
        Figure contacts = count(own, "contacts: " + label, belongs);
        boolean none =
                contacts.amount().known().filter(number -> number.signum() == 0).isPresent();
        return none
                ? Optional.empty()
                : Optional.of(new NetworkReport.Group(
                        id,
                        label,
                        contacts,
                        Figure.of(
                                own + ".share",
                                "share of contacts: " + label,
                                Unit.RATIO,
                                Expression.of(contacts).over(Expression.of(total), "there are no contacts"))));
    }

    private Figure count(String id, String label, Predicate<Contact> belongs) {
        List<Expression> parts = new ArrayList<>();
        for (Contacts file : files) {
            long number = file.counts().stream()
                    .filter(count -> belongs.test(count.alike()))
                    .mapToLong(Contacts.Count::contacts)
                    .sum();
            parts.add(Inputs.derived(
                    id + ".list-" + (parts.size() + 1),
                    label + " in " + file.file(),
                    Unit.COUNT,
                    number,
                    List.of(Source.ofFile(file.file()))));
        }
        return Figure.of(id, label, Unit.COUNT, Expression.sum(parts));
    }
}
