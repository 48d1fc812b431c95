package io.sitebrief.importer;

import io.sitebrief.figure.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a file writes dates: the order of its numbers, and the period that tells the year of dates without one. A cell may
 * hold a day, a month, or a span of days; a time of day is dropped, because days are counted as the source counts them.
 */
record DateForm(DayOrder order, Optional<Period> stated) {

    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4}|\\d{2})");
    private static final Pattern TIME = Pattern.compile("[T ,]+\\d{1,2}:\\d{2}.*$");
    private static final Pattern SPAN =
            Pattern.compile("(.{4,}?)(?: [-\u2013\u2014] | to | bis |\\.\\.|/(?=\\d{4}-))(.{4,})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-?Q([1-4])");
    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\d+");
    private static final int CENTURY = 2000;

    /** The days of a cell. */
    Optional<Period> parse(String cell) {
        String text = TIME.matcher(cell.strip()).replaceFirst("");
        Optional<Period> one = single(text);
        if (one.isPresent()) {
            return one;
        }
        Matcher span = SPAN.matcher(cell.strip());
        return span.matches() ? both(single(span.group(1)), single(span.group(2))) : Optional.empty();
    }

    /** A period as sources.yaml writes it: 2026, 2026-Q3, 2026-07, a day, or two of them joined by "to". */
    static Optional<Period> period(String text) {
        String plain = text.strip();
        Matcher quarter = QUARTER.matcher(plain);
        if (quarter.matches()) {
            int first = Integer.parseInt(quarter.group(2)) * 3 - 2;
            YearMonth month = YearMonth.of(Integer.parseInt(quarter.group(1)), first);
            return Optional.of(new Period(month.atDay(1), month.plusMonths(2).atEndOfMonth()));
        }
        if (plain.matches("\\d{4}")) {
            int year = Integer.parseInt(plain);
            return Optional.of(new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        }
        return new DateForm(DayOrder.YEAR_FIRST, Optional.empty()).parse(plain);
    }

    /** The orders in which the numbers of a cell make a date; both where the cell could mean two days. */
    static List<DayOrder> orders(String cell) {
        Matcher numbers = NUMBERS.matcher(TIME.matcher(cell.strip()).replaceFirst(""));
        if (!numbers.matches()
                || numbers.group(2).equals(".")
                || numbers.group(1).equals(numbers.group(3))) {
            return List.of();
        }
        List<DayOrder> orders = new ArrayList<>();
        for (DayOrder order : List.of(DayOrder.DAY_FIRST, DayOrder.MONTH_FIRST)) {
            if (ordered(numbers, order).isPresent()) {
                orders.add(order);
            }
        }
        return orders;
    }

    private Optional<Period> single(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return iso.group(3) == null
                    ? month(iso.group(1), Integer.parseInt(iso.group(2)))
                    : day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return day(compact.group(1), Integer.parseInt(compact.group(2)), compact.group(3));
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return ordered(numbers, numbers.group(2).equals(".") ? DayOrder.DAY_FIRST : order);
        }
        return inWords(text);
    }

    private static Optional<Period> ordered(Matcher numbers, DayOrder order) {
        String first = numbers.group(1);
        String second = numbers.group(3);
        return switch (order) {
            case DAY_FIRST -> day(numbers.group(4), Integer.parseInt(second), first);
            case MONTH_FIRST -> day(numbers.group(4), Integer.parseInt(first), second);
            case YEAR_FIRST -> day(first, Integer.parseInt(second), numbers.group(4));
        };
    }

    /** A date with the month in letters; a weekday before it may look like a month, so the last month counts. */
    private Optional<Period> inWords(String text) {
        Optional<Integer> month = Optional.empty();
        List<String> numbers = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group();
            if (Character.isDigit(word.charAt(0))) {
                numbers.add(word);
            } else {
                Optional<Integer> named = MonthNames.month(word);
                month = named.isPresent() ? named : month;
            }
        }
        if (month.isEmpty() || numbers.isEmpty() || numbers.size() > 2) {
            return Optional.empty();
        }
        String last = numbers.get(numbers.size() - 1);
        if (numbers.size() == 2) {
            return day(last, month.get(), numbers.get(0));
        }
        return last.length() == 4 ? month(last, month.get()) : withoutYear(month.get(), last);
    }

    /** Whether a cell is a day and a month in letters, such as "July 1", and lacks the year. */
    static boolean lacksYear(String cell) {
        Matcher words = WORD.matcher(cell);
        boolean month = false;
        int numbers = 0;
        boolean day = false;
        while (words.find()) {
            boolean digits = Character.isDigit(words.group().charAt(0));
            month |= !digits && MonthNames.month(words.group()).isPresent();
            numbers += digits ? 1 : 0;
            day |= digits && words.group().length() < 3;
        }
        return month && day && numbers == 1;
    }

    private Optional<Period> withoutYear(int month, String dayOfMonth) {
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        for (int year = stated.get().from().getYear(); year <= stated.get().to().getYear(); year++) {
            Optional<Period> day = day(Integer.toString(year), month, dayOfMonth);
            if (day.isPresent() && stated.get().contains(day.get())) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static Optional<Period> both(Optional<Period> from, Optional<Period> to) {
        if (from.isEmpty() || to.isEmpty() || to.get().to().isBefore(from.get().from())) {
            return Optional.empty();
        }
        return Optional.of(new Period(from.get().from(), to.get().to()));
    }

    private static Optional<Period> month(String year, int month) {
        return month >= 1 && month <= 12
                ? Optional.of(Period.of(YearMonth.of(Integer.parseInt(year), month)))
                : Optional.empty();
    }

    private static Optional<Period> day(String year, int month, String dayOfMonth) {
        if (dayOfMonth.length() > 2 || year.length() != 2 && year.length() != 4) {
            return Optional.empty();
        }
        int whole = Integer.parseInt(year) + (year.length() == 2 ? CENTURY : 0);
        try {
            LocalDate day = LocalDate.of(whole, month, Integer.parseInt(dayOfMonth));
            return Optional.of(new Period(day, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
