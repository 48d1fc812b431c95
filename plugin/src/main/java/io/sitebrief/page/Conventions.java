package io.sitebrief.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How a place writes numbers and dates. The tables are our own, for those of the JDK change from release to release.
 *
 * @param decimal the decimal sign
 * @param group the sign between groups of three digits
 * @param percent what follows the number of a percentage
 * @param currencyFirst the currency stands before the number
 * @param thousand what follows a number of thousands; million and billion likewise
 * @param day pattern of a date: D, M (short name of the month) and Y
 * @param span between the ends of a period
 */
record Conventions(
        String decimal,
        String group,
        String percent,
        boolean currencyFirst,
        String thousand,
        String million,
        String billion,
        String day,
        String span,
        List<String> months,
        List<String> shortMonths) {

    private static final String NARROW = "\u202f";
    private static final String FIXED = "\u00a0";

    private static final List<String> ENGLISH = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> GERMAN = List.of(
            "Januar",
            "Februar",
            "März",
            "April",
            "Mai",
            "Juni",
            "Juli",
            "August",
            "September",
            "Oktober",
            "November",
            "Dezember");
    private static final List<String> GERMAN_SHORT =
            List.of("Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez.");
    private static final List<String> FRENCH = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");
    private static final List<String> FRENCH_SHORT =
            List.of("janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.");

    private static final Conventions BRITISH =
            new Conventions(".", ",", "%", true, "k", "m", "bn", "D M Y", " to ", ENGLISH, firstThree(ENGLISH));
    private static final Conventions AMERICAN =
            new Conventions(".", ",", "%", true, "K", "M", "B", "M D, Y", " to ", ENGLISH, firstThree(ENGLISH));
    private static final Conventions GERMANY = new Conventions(
            ",",
            ".",
            FIXED + "%",
            false,
            FIXED + "Tsd.",
            FIXED + "Mio.",
            FIXED + "Mrd.",
            "D. M Y",
            " bis ",
            GERMAN,
            GERMAN_SHORT);
    private static final Conventions SWITZERLAND = new Conventions(
            ".",
            "’",
            FIXED + "%",
            true,
            FIXED + "Tsd.",
            FIXED + "Mio.",
            FIXED + "Mrd.",
            "D. M Y",
            " bis ",
            GERMAN,
            GERMAN_SHORT);
    private static final Conventions FRANCE = new Conventions(
            ",",
            NARROW,
            NARROW + "%",
            false,
            FIXED + "k",
            FIXED + "M",
            FIXED + "Md",
            "D M Y",
            " à ",
            FRENCH,
            FRENCH_SHORT);

    private static final Map<String, Conventions> BY_LOCALE = Map.of(
            "en", BRITISH,
            "en-us", AMERICAN,
            "de", GERMANY,
            "de-ch", SWITZERLAND,
            "fr", FRANCE);

    Conventions {
        months = List.copyOf(months);
        shortMonths = List.copyOf(shortMonths);
    }

    /** Those of a locale such as de-DE, else of its language, else the British. */
    static Conventions of(String locale) {
        String tag = locale.toLowerCase(Locale.ROOT).replace('_', '-');
        String language = tag.replaceFirst("-.*", "");
        return BY_LOCALE.getOrDefault(tag, BY_LOCALE.getOrDefault(language, BRITISH));
    }

    private static List<String> firstThree(List<String> names) {
        return names.stream().map(name -> name.substring(0, 3)).toList();
    }
}
