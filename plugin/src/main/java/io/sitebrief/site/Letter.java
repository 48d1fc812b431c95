package io.sitebrief.site;

import java.time.LocalDate;

/**
 * A page that goes out by mail.
 *
 * @param name the file's name without its ending ({@code memo})
 * @param page what it shows, by a template of its own
 * @param from who writes, as a name
 * @param brief the brief's id, from which addresses are made that lead nowhere
 * @param day the day that it is dated
 * @param plain also written as a text file
 */
public record Letter(
        String name, SitePage page, String subject, String from, String brief, LocalDate day, boolean plain) {}
