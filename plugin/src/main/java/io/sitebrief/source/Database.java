package io.sitebrief.source;

import java.util.Optional;

/**
 * A database that a metric source may ask, and as whom. It is named outside the brief's folder, so that whoever writes a
 * brief decides neither where a login goes nor which driver runs.
 *
 * @param url the JDBC address
 */
public record Database(String url, Optional<String> user, Optional<String> password) {

    /** Without the password, because log files are read by many. */
    @Override
    public String toString() {
        return "Database[" + url + "]";
    }
}
