package io.sitebrief.importer;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One group of the result: how many rows of the source it sums up, their days, and the sums that are known. */
record AggregateRow(
        String cell,
        Optional<String> campaign,
        Optional<String> channel,
        Optional<String> currency,
        long rows,
        long empty,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        Map<String, BigDecimal> sums) {

    private static final int DAY = 10;

    static final Comparator<AggregateRow> ORDER = Comparator.comparing(AggregateRow::text);

    /** The group that a result stands at. */
    static AggregateRow of(ResultSet result, AggregateQuery query) throws SQLException {
        int rows = query.placeOfRows();
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (int i = 0; i < query.metrics().size(); i++) {
            Optional<BigDecimal> sum = number(result, rows + 4 + i);
            String metric = query.metrics().get(i).role();
            sum.ifPresent(value -> sums.put(metric, value));
        }
        return new AggregateRow(
                text(result, 1).orElse(""),
                name(result, query, "campaign"),
                name(result, query, "channel"),
                name(result, query, "currency"),
                number(result, rows).map(BigDecimal::longValueExact).orElse(0L),
                number(result, rows + 3).map(BigDecimal::longValueExact).orElse(0L),
                day(result, rows + 1),
                day(result, rows + 2),
                sums);
    }

    private static Optional<String> name(ResultSet result, AggregateQuery query, String role) throws SQLException {
        Optional<Integer> place = query.place(role);
        return place.isEmpty()
                ? Optional.empty()
                : text(result, place.get()).map(Cells::text).filter(text -> !NumberForm.isMissing(text));
    }

    private static Optional<String> text(ResultSet result, int place) throws SQLException {
        return Optional.ofNullable(result.getString(place));
    }

    /** A number as its text, which every driver gives without loss. */
    private static Optional<BigDecimal> number(ResultSet result, int place) throws SQLException {
        return text(result, place).map(text -> plain(new BigDecimal(text.strip())));
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    private static Optional<LocalDate> day(ResultSet result, int place) throws SQLException {
        return text(result, place)
                .filter(text -> text.length() >= DAY)
                .map(text -> LocalDate.parse(text.substring(0, DAY)));
    }

    /** The group on one line, the same from every engine. */
    String text() {
        StringBuilder text = new StringBuilder(cell);
        text.append('|').append(campaign.orElse("")).append('|').append(channel.orElse(""));
        text.append('|')
                .append(currency.orElse(""))
                .append('|')
                .append(rows)
                .append('|')
                .append(empty);
        text.append('|').append(first.map(LocalDate::toString).orElse(""));
        text.append('|').append(last.map(LocalDate::toString).orElse(""));
        sums.forEach(
                (metric, sum) -> text.append('|').append(metric).append('=').append(sum.toPlainString()));
        return text.append('\n').toString();
    }

    /** The SHA-256 of sorted groups. */
    static String hash(List<AggregateRow> sorted) {
        MessageDigest digest = sha256();
        sorted.forEach(row -> digest.update(row.text().getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
