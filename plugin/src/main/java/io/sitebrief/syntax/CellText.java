package io.sitebrief.syntax;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * A workbook's cell as the text that a table would hold: a date as 2026-09-30, a span as 1:30:00, a share as 70.8%, any
 * other number plain. A workbook keeps fifteen digits of a number; what lies beyond is noise.
 */
final class CellText {

    private static final MathContext KEPT = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([Ee][-+]?\\d{1,3})?");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,30}");
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|\\[(?!h|m|s)[^\\]]*\\]");
    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    private final LocalDate first;

    /** @param from1904 whether days are counted from 1904, as old Macs do */
    CellText(boolean from1904) {
        first = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
    }

    static boolean isNumber(Cell cell) {
        boolean kind = cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA;
        return kind && raw(cell).filter(text -> NUMBER.matcher(text).matches()).isPresent();
    }

    String of(Cell cell) {
        if (cell.getType() == CellType.STRING) {
            return Optional.ofNullable(cell.asString()).orElse("");
        }
        String raw = raw(cell).orElse("");
        return isNumber(cell) ? number(raw, format(cell)) : raw;
    }

    private static Optional<String> raw(Cell cell) {
        return Optional.ofNullable(cell.getRawValue());
    }

    private String number(String raw, Format format) {
        if (format == Format.PLAIN && WHOLE.matcher(raw).matches()) {
            return raw;
        }
        BigDecimal number = new BigDecimal(raw).round(KEPT);
        boolean aDay = number.signum() >= 0 && number.compareTo(LAST_DAY) <= 0;
        if (format == Format.DATE && aDay) {
            LocalDateTime time = first.atStartOfDay().plusSeconds(seconds(number));
            return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? time.toLocalDate().toString()
                    : time.toString();
        }
        if (format == Format.TIME && aDay) {
            long all = seconds(number);
            return String.format(Locale.ROOT, "%d:%02d:%02d", all / 3600, all / 60 % 60, all % 60);
        }
        boolean large = number.precision() - number.scale() > KEPT.getPrecision();
        if (large) {
            return raw;
        }
        return format == Format.SHARE ? plain(number.movePointRight(2)) + "%" : plain(number);
    }

    private static long seconds(BigDecimal days) {
        return days.multiply(SECONDS_A_DAY).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** What a number's format makes of it. */
    private enum Format {
        PLAIN,
        SHARE,
        DATE,
        TIME
    }

    private static Format format(Cell cell) {
        int id = Optional.ofNullable(cell.getDataFormatId()).orElse(0);
        String own = Optional.ofNullable(cell.getDataFormatString()).orElse("").toLowerCase(Locale.ROOT);
        String letters = LITERAL.matcher(own).replaceAll("");
        if (id == 9 || id == 10 || letters.contains("%")) {
            return Format.SHARE;
        }
        if (id >= 14 && id <= 17 || id == 22 || letters.matches(".*[yd].*") && !letters.equals("general")) {
            return Format.DATE;
        }
        boolean time = id >= 18 && id <= 21 || id >= 45 && id <= 47 || letters.matches(".*[hs].*:?.*m?.*");
        return time && !letters.equals("general") ? Format.TIME : monthOnly(letters);
    }

    private static Format monthOnly(String letters) {
        return letters.matches(".*mmm.*") ? Format.DATE : Format.PLAIN;
    }
}
