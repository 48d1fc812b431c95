package io.sitebrief.importer;

import io.sitebrief.programme.Contacts;
import io.sitebrief.programme.Metrics;
import io.sitebrief.source.Problem;
import java.math.BigDecimal;

/** Takes what an importer finds in a file. Each row of data is told once: observed, part of a conversion, a contact, or dropped. */
public interface MetricSink {

    /** A row that holds measurements. */
    default void observe(Observation observation) {
        observe(observation, 1);
    }

    /** The sums of so many rows of the source, all of one month, campaign and channel. */
    void observe(Observation sum, long rows);

    /** A conversion with its touches, and the rows of the file that it was read from. */
    void conversion(Metrics.Conversion conversion, long rows);

    /** A row that is a contact of the network, of which only its groups and its day are told. */
    void contact(Contacts.Contact contact);

    /** A row that is not used, and why: a clause such as "a row of totals". */
    default void dropped(String why) {
        dropped(why, 1);
    }

    /** So many rows that are not used for the same reason. */
    void dropped(String why, long rows);

    /** What a database was asked, the SHA-256 of its answer, and the rows of the answer. */
    void query(String sql, String sha256, long rows);

    /** The file's own total of a metric beside the sum of its rows, both in the file's own unit. */
    void total(String metric, BigDecimal stated, BigDecimal summed);

    /** Something wrong in the file. */
    void problem(Problem problem);
}
