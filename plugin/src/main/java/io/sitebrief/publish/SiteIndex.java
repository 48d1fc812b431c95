package io.sitebrief.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The list of a site's versions, oldest first, with the brief that they are versions of: its id, title and language.
 *
 * <p>Kept as {@code versions.json} at the root of the site.
 */
public record SiteIndex(String id, String title, String language, List<VersionEntry> versions) {

    private static final Comparator<VersionEntry> ORDER = Comparator.comparingInt(VersionEntry::sequence)
            .thenComparing(entry -> entry.version().text());

    public SiteIndex {
        versions = versions.stream().sorted(ORDER).toList();
    }

    public static SiteIndex empty(String id, String title, String language) {
        return new SiteIndex(id, title, language, List.of());
    }

    /** The same list with the entry, in the place of an entry of the same name. */
    public SiteIndex with(VersionEntry entry) {
        List<VersionEntry> all = new ArrayList<>(keep(other -> !other.version().equals(entry.version())).versions);
        all.add(entry);
        return new SiteIndex(id, title, language, all);
    }

    /** The same list with only the versions that the condition keeps. */
    public SiteIndex keep(Predicate<VersionEntry> condition) {
        return new SiteIndex(
                id, title, language, versions.stream().filter(condition).toList());
    }

    /** The same list under the brief's present title and language. */
    public SiteIndex named(String newTitle, String newLanguage) {
        return new SiteIndex(id, newTitle, newLanguage, versions);
    }

    public Optional<VersionEntry> entry(VersionName version) {
        return versions.stream()
                .filter(entry -> entry.version().equals(version))
                .findFirst();
    }

    /** The place that the version has in the order, or where it is new, the next one free. */
    public int sequenceFor(VersionName version) {
        return entry(version)
                .map(VersionEntry::sequence)
                .orElseGet(() ->
                        versions.stream().mapToInt(VersionEntry::sequence).max().orElse(0) + 1);
    }

    /** The issued version with the highest sequence. */
    public Optional<VersionEntry> newestIssued() {
        return versions.stream().filter(VersionEntry::isIssued).reduce((before, after) -> after);
    }

    /** The version that the front page leads to: the newest issued one, else the newest draft. */
    public Optional<VersionEntry> front() {
        return newestIssued().or(() -> versions.stream().reduce((before, after) -> after));
    }
}
