package io.sitebrief.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The contacts of one export as counts. Names, addresses and profiles have no place here and are not kept. */
public record Contacts(String file, Optional<LocalDate> exported, List<Count> counts) {

    /** So many contacts that are alike. */
    public record Count(Contact alike, long contacts) {}

    /**
     * What is kept of a contact: the groups of the shipped word lists that title and organisation belong to, and the day.
     *
     * @param seniority a group's id, or one of {@link Library#OTHER} and {@link Library#UNSTATED}
     * @param kind a group's id, or one of {@link Library#OTHER} and {@link Library#UNSTATED}
     */
    public record Contact(String seniority, String kind, Optional<LocalDate> since) {}
}
