package io.sitebrief.page;

import io.sitebrief.brief.RegisterReport.Policy;
import io.sitebrief.page.Table.Cell;
import io.sitebrief.page.Table.Column;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The use policies in force: which version, approved when, to be reviewed by when, owned by whom. */
final class PolicyTable {

    private PolicyTable() {}

    /** Empty where the strategy names none. */
    static Optional<Table> of(Edition edition, List<Policy> policies) {
        return policies.isEmpty()
                ? Optional.empty()
                : Optional.of(Table.of(
                        List.of(
                                Column.text(edition.text("policy.title")),
                                Column.text(edition.text("policy.version")),
                                Column.text(edition.text("policy.approved")),
                                Column.text(edition.text("policy.review-by")),
                                Column.text(edition.text("point.owner"))),
                        policies.stream().map(policy -> row(edition, policy)).toList()));
    }

    private static Table.Row row(Edition edition, Policy policy) {
        Cell review = Cell.of(day(edition, policy.reviewBy()));
        return Table.Row.of(
                policy.link()
                        .filter(PolicyTable::isAddress)
                        .map(link -> Cell.of(new Link(link, policy.title())))
                        .orElseGet(() -> Cell.of(policy.title())),
                Cell.of(policy.version().orElseGet(() -> edition.text("not-provided"))),
                Cell.of(day(edition, policy.approved())),
                policy.overdue() ? review.tagged(Tag.bad(edition.text("state.overdue"))) : review,
                Cell.of(policy.owner().orElseGet(() -> edition.text("nobody"))));
    }

    private static boolean isAddress(String link) {
        return link.startsWith("https://") || link.startsWith("http://");
    }

    private static String day(Edition edition, Optional<LocalDate> day) {
        return day.map(edition.dates()::day).orElseGet(() -> edition.text("point.no-date"));
    }
}
