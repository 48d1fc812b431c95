package io.sitebrief.brief;

import io.sitebrief.figure.Figure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What became of the metric files; coverage is the share of messages tied to a campaign. */
public record ImportReport(Figure coverage, List<File> files) {

    /** One file. */
    public record File(
            String file,
            String reader,
            Optional<String> channel,
            Optional<LocalDate> exported,
            Optional<LocalDate> firstDay,
            Optional<LocalDate> lastDay,
            Figure rowsRead,
            Figure rowsUsed,
            List<Dropped> dropped,
            List<Unmatched> unmatched,
            List<Control> controls,
            Optional<Asked> asked) {}

    /** What a database was asked instead of reading rows, and the SHA-256 of its answer. */
    public record Asked(String sql, String sha256) {}

    /** Rows that were not used, and why. */
    public record Dropped(String why, Figure rows) {}

    /** A campaign's name that nothing knows. */
    public record Unmatched(String name, Figure rows, Figure spend) {}

    /** The file's own total beside the sum of its rows. */
    public record Control(String metric, Figure stated, Figure summed) {}
}
