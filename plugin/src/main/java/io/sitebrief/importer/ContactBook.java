package io.sitebrief.importer;

import io.sitebrief.programme.Contacts;
import io.sitebrief.programme.Contacts.Contact;
import io.sitebrief.source.Located;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adds up the contacts of every file that are alike. */
final class ContactBook {

    private static final Comparator<Contact> ORDER = Comparator.comparing(Contact::seniority)
            .thenComparing(Contact::kind)
            .thenComparing(contact -> contact.since().orElse(LocalDate.MIN));

    private final Map<String, OfFile> files = new TreeMap<>();

    /** The contacts of one file that are alike. */
    private record OfFile(MetricFile file, Map<Contact, Long> alike) {

        Contacts contacts() {
            return new Contacts(file.path(), file.source().exported().map(Located::value), counts(alike));
        }
    }

    void add(Contact contact, MetricFile file) {
        files.computeIfAbsent(file.path(), path -> new OfFile(file, new TreeMap<>(ORDER)))
                .alike()
                .merge(contact, 1L, Long::sum);
    }

    /** The counts of each file, by path. */
    List<Contacts> contacts() {
        return files.values().stream().map(OfFile::contacts).toList();
    }

    private static List<Contacts.Count> counts(Map<Contact, Long> alike) {
        return alike.entrySet().stream()
                .map(entry -> new Contacts.Count(entry.getKey(), entry.getValue()))
                .toList();
    }
}
