package io.sitebrief.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What became of a metric file: rows read, used and dropped with the reasons, and what could not be matched. */
public record ImportedFile(
        String file,
        String reader,
        Optional<String> channel,
        Optional<LocalDate> exported,
        Optional<LocalDate> firstDay,
        Optional<LocalDate> lastDay,
        long rowsRead,
        long rowsUsed,
        List<Dropped> dropped,
        List<Unmatched> unmatched,
        List<ControlSum> controlSums,
        Optional<Query> query) {

    /** What a database was asked, the SHA-256 of its answer, and how many rows the answer had. */
    public record Query(String sql, String sha256, long rows) {}

    /** Rows that were not used, and why. */
    public record Dropped(String why, long rows) {}

    /** A campaign's name in the file that nothing knows, with its rows and spend. */
    public record Unmatched(String name, long rows, BigDecimal spend) {}

    /** The file's own total of a metric beside the sum of its rows. */
    public record ControlSum(String metric, BigDecimal stated, BigDecimal summed) {}
}
