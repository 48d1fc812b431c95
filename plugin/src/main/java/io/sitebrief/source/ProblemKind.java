package io.sitebrief.source;

import static io.sitebrief.source.Severity.ERROR;
import static io.sitebrief.source.Severity.WARNING;

import java.util.Locale;

/** Every message that the product gives to an owner, with its stable code. */
public enum ProblemKind {
    // 1xx: text that cannot be read
    NOT_UTF8("SB101", ERROR, "a byte that is not UTF-8, expected a file saved as UTF-8"),
    FORBIDDEN_CHARACTER("SB102", ERROR, "the invisible character %s, expected plain text"),
    BROKEN_YAML("SB103", ERROR, "%s"),
    DUPLICATE_KEY("SB104", ERROR, "duplicate key '%s', expected each key once"),
    YAML_FEATURE("SB105", ERROR, "%s is not supported, expected plain keys and values"),
    SECOND_DOCUMENT("SB106", ERROR, "a second document begins here, expected one document a file"),
    TOO_LARGE("SB107", ERROR, "%s is over the limit of %s"),
    EMPTY_FILE("SB108", ERROR, "the file is empty, expected %s"),
    // 2xx: a value that is not what its key takes
    UNKNOWN_KEY("SB201", ERROR, "the key '%s' is not known in %s"),
    MISSING_KEY("SB202", ERROR, "the key '%s' is missing from %s"),
    WRONG_SHAPE("SB203", ERROR, "%s is %s, expected %s"),
    NOT_A_NUMBER("SB204", ERROR, "'%s' is not a number, expected digits such as 1250 or 12.5"),
    NOT_A_RATE("SB205", ERROR, "'%s' is not a rate, expected a value such as 15%% or 0.15"),
    NOT_A_DATE("SB206", ERROR, "'%s' is not a date, expected year-month-day such as 2026-09-30"),
    NOT_A_MONTH("SB219", ERROR, "'%s' is not a month, expected year-month such as 2026-09"),
    NOT_A_PERIOD("SB207", ERROR, "'%s' is not a period, expected {from, to}, 2026-Q3, 2026-07 or 2026"),
    NOT_A_CHOICE("SB208", ERROR, "'%s' is not one of %s"),
    NOT_YES_OR_NO("SB209", ERROR, "'%s' is neither yes nor no"),
    NOT_AN_ID("SB210", ERROR, "'%s' is not an id, expected lower-case words with hyphens such as spring-webinar"),
    NOT_A_CURRENCY("SB211", ERROR, "'%s' is not a currency, expected three capital letters such as EUR"),
    OUT_OF_RANGE("SB212", ERROR, "%s is %s, expected %s"),
    DUPLICATE_ID("SB213", ERROR, "the id '%s' is already used at %s"),
    NOT_A_LINK("SB214", ERROR, "'%s' is not a link, expected https://… or a file of this folder"),
    NOT_A_CHANGE(
            "SB215", ERROR, "'%s' does not say what kind of change it is, expected pp (points) or %%, such as 5pp"),
    RESERVED_NAME("SB216", ERROR, "'%s' is a reserved file name on Windows, expected another id"),
    NOT_A_LOCALE("SB217", ERROR, "'%s' is not a locale, expected language and country such as en-GB"),
    NO_EFFECT("SB218", WARNING, "'%s' has no effect here: %s"),
    NOT_WHOLE("SB220", ERROR, "'%s' is not a whole number, expected digits such as 12"),
    // 3xx: rules of meaning
    DANGLING_ID("SB301", ERROR, "there is no %s '%s'"),
    NO_RATE("SB302", ERROR, "no rate for %s is given, expected one under 'rates' in brief.yaml"),
    LEVEL_ABOVE_METHOD("SB303", ERROR, "evidence level %s is above what the baseline method '%s' allows (%s)"),
    SHARES_NOT_WHOLE("SB304", ERROR, "the shares add up to %s, expected 100%%"),
    PERIOD_BACKWARDS("SB305", ERROR, "the period ends (%s) before it begins (%s)"),
    AMOUNT_FORMS("SB306", ERROR, "%s has %s, expected exactly one of %s"),
    RANGE_ORDER("SB307", ERROR, "the range %s to %s does not hold the likely value %s"),
    ADVERTISING_EQUIVALENT(
            "SB308", ERROR, "advertising value equivalents are no benefit: they price space, not results"),
    MISSING_LINK_TARGET("SB309", WARNING, "the file '%s' is not in this folder"),
    CIRCLE("SB310", ERROR, "%s stands for itself: %s"),
    SAVING_FORM("SB311", ERROR, "a saving takes an amount only, without %s"),
    NOT_MONEY("SB312", ERROR, "the unit of the metric '%s' is %s, expected money"),
    NOT_A_FORMULA(
            "SB313",
            ERROR,
            "'%s' is not a formula, expected metric ids, numbers, parentheses and + - * / between spaces"),
    // 4xx: metric files
    NO_READER("SB401", ERROR, "there is no reader '%s'"),
    NO_SUCH_FILE("SB402", WARNING, "no file matches '%s'"),
    UNDECLARED_FILE("SB403", WARNING, "no source in sources.yaml reads this file"),
    NO_HEADER("SB404", ERROR, "no row holds the columns %s, which the reader '%s' needs"),
    DUPLICATE_HEADER("SB405", ERROR, "the column '%s' stands in the header twice"),
    LONG_ROW("SB406", ERROR, "the row has %s cells, the header has %s"),
    SHORT_ROW("SB407", WARNING, "the row has %s cells, the header has %s; the row is dropped"),
    BROKEN_CSV("SB408", ERROR, "%s"),
    CELL_NOT_A_NUMBER("SB409", ERROR, "'%s' in column '%s' is not a number"),
    CELL_NOT_A_DATE("SB410", ERROR, "'%s' in column '%s' is not a date in the form of %s"),
    AMBIGUOUS("SB411", ERROR, "'%s' in column '%s' can be read in two ways, expected a 'locale' for this source"),
    NO_CURRENCY("SB412", ERROR, "'%s' is money without a currency, expected 'currency' for this source or a column"),
    UNKNOWN_METRIC("SB413", ERROR, "there is no metric '%s'"),
    UNKNOWN_CAMPAIGN("SB414", WARNING, "%s rows name the campaign '%s', which no campaign file or map knows"),
    CONTROL_SUM("SB415", WARNING, "the file's own total of '%s' is %s, its rows add up to %s"),
    SAME_FILE_TWICE("SB416", WARNING, "this file has the same bytes as %s; it is read once"),
    NOT_THIS_REPORT("SB417", ERROR, "%s"),
    FORMULA_CELL("SB418", WARNING, "the cell '%s' in column '%s' begins like a formula; it is taken as text"),
    REPEATED_COLUMN("SB419", WARNING, "the column '%s' stands in the header twice; it is not needed and not read"),
    TRIMMED_ROW("SB420", WARNING, "the row has %s cells, the header has %s; the missing ones count as not given"),
    MORE_PROBLEMS("SB421", WARNING, "%s more problems of the kind %s are in this file"),
    DERIVED_METRIC("SB422", ERROR, "'%s' is computed as %s and never read from a file"),
    OVERLAP("SB423", WARNING, "%s of %s from %s to %s is in %s too; both are counted"),
    ROW_CAP("SB424", WARNING, "the file has %s rows, the most that this export gives; others may be missing"),
    GAP("SB425", WARNING, "%s days from %s to %s have no row"),
    NO_DATES("SB426", ERROR, "the rows have no date, expected 'options: {period: 2026-Q3}' for this source"),
    MANY_MESSAGES("SB427", WARNING, "there are more than %s messages; %s rows beyond count in the sums only"),
    TWO_VALUES("SB428", ERROR, "the conversion '%s' is worth %s here and %s above"),
    NO_DATABASE("SB429", ERROR, "there is no database '%s', expected one under 'databases' in the POM"),
    QUERY_FAILED("SB430", ERROR, "%s"),
    NOT_A_COLUMN_NAME("SB431", ERROR, "'%s' is no plain column name, expected letters, digits and underscores"),
    NOT_SUMMED("SB432", ERROR, "'%s' cannot come from a database, which gives sums only"),
    EARLY_TOUCH(
            "SB433", WARNING, "%s outside the window of %s days before the conversion (here %s days) and not credited"),
    NOTHING_USED("SB434", WARNING, "no row is used (%s read): %s"),
    FILES_APART("SB435", WARNING, "no file gives %s from %s to %s, between %s and this one"),
    // 5xx: Markdown, theme, guide
    REFUSED_TARGET("SB501", ERROR, "the target '%s' is refused, expected https, http, mailto or a relative path"),
    MARKDOWN_TOO_DEEP("SB502", ERROR, "the text nests %s levels deep, the limit is %s"),
    MARKDOWN_TOO_SLOW("SB503", ERROR, "the text takes too long to render, expected simpler markup"),
    LOW_CONTRAST("SB504", ERROR, "the colour %s reaches a contrast of %s : 1 on %s, expected 4.5; %s would pass"),
    NOT_A_COLOUR("SB505", ERROR, "'%s' is not a colour, expected six hex digits such as #0b5cad"),
    UNKNOWN_TOKEN("SB506", ERROR, "the theme has no token '%s'"),
    UNKNOWN_MESSAGE("SB507", ERROR, "the theme has no message '%s'"),
    NO_THEME("SB508", ERROR, "there is no theme '%s' on the plugin's class path"),
    REFUSED_LOGO("SB509", ERROR, "the logo holds %s, expected shapes, colours and text only"),
    NO_PAGE("SB510", WARNING, "there is no page '%s' for this note"),
    REFUSED_ASSET("SB511", ERROR, "'%s' cannot be an asset, expected an image (svg, png) or a font (woff2)"),
    NOT_A_MIX("SB512", ERROR, "'%s' is not a mix of two of the theme's colours, expected one such as 'ink 68 paper'"),
    UNKNOWN_TEMPLATE("SB513", ERROR, "the theme has no template '%s'"),
    NOT_A_TEMPLATE("SB514", ERROR, "'%s' is not a template, expected a name that ends in .ftlh"),
    THEME_CIRCLE("SB515", ERROR, "the theme '%s' builds on itself (%s)"),
    NO_LANGUAGE("SB516", WARNING, "there are no words for the language '%s', English stands in"),
    MISSING_MESSAGES("SB517", WARNING, "%s of %s words are missing for the language '%s' (%s), English stands in"),
    BROKEN_TEMPLATE("SB518", ERROR, "the template cannot be read: %s"),
    NO_TEMPLATES("SB519", ERROR, "there is no folder '%s', expected one with templates"),
    // 6xx: the folder as a whole
    NO_BRIEF("SB601", ERROR, "there is no brief.yaml in this folder"),
    UNKNOWN_FILE("SB602", WARNING, "this file is not part of a brief and is not read"),
    NOT_A_VERSION(
            "SB603", ERROR, "'%s' cannot name a version, expected letters, digits, dots, hyphens and underscores"),
    BAD_FILE_NAME("SB604", ERROR, "the file name '%s' is not an id, expected lower-case words with hyphens"),
    NO_TITLE("SB605", ERROR, "the text has no %s, expected '# Title' first and the answer in the paragraph after it"),
    // 7xx: a site that is there already
    UNREADABLE_INDEX("SB701", ERROR, "the list of versions cannot be read (%s), expected one written by this plugin"),
    NEWER_SITE("SB702", ERROR, "the site has format %s, expected at most %s: a newer plugin wrote it"),
    NOT_GENERATED("SB703", ERROR, "there is no generated version '%s', expected one of %s"),
    CHANGED_SINCE("SB704", ERROR, "the version was changed after it was generated (%s), expected it as generated"),
    ISSUED_DIFFERS("SB705", ERROR, "the version '%s' is issued already with other content, which never changes"),
    OTHER_BRIEF("SB706", ERROR, "the site belongs to the brief '%s', expected '%s'"),
    NOT_A_SITE("SB707", ERROR, "'%s' stands there without a list of versions, expected a published site or none"),
    DAMAGED_VERSION("SB708", ERROR, "the published version '%s' is not as it was issued: %s"),
    SITE_LOCKED("SB709", ERROR, "%s is publishing to this site, expected one publisher at a time"),
    NOT_A_TARGET("SB710", ERROR, "'%s' is not a place to publish to, expected a folder or git:REMOTE#BRANCH[:PATH]"),
    BRANCH_MOVED("SB711", ERROR, "the branch '%s' was changed by others %s times during this run, expected it at rest"),
    CAPITALS_ONLY("SB712", ERROR, "the version '%s' differs from the published '%s' in capitals only"),
    STALE_VERSION(
            "SB713", ERROR, "the version was generated from other inputs ('%s' differs), expected the present ones"),
    NO_ARCHIVE("SB714", ERROR, "versions to compare with are named, but no archive to read them from"),
    NOT_IN_ARCHIVE("SB715", ERROR, "the archive has no version '%s' to compare with, expected one of %s"),
    NOT_A_DAY("SB716", ERROR, "'%s' is not a day of issue, expected the form 2026-10-15"),
    UNREADABLE_BRIEF("SB720", ERROR, "the published brief cannot be read: %s"),
    NEWER_BRIEF("SB721", ERROR, "the published brief has format %s, expected at most %s: a newer plugin wrote it"),
    // 8xx: a change and its base
    NO_REPOSITORY("SB801", ERROR, "there is no Git repository around the brief, expected one that knows '%s'"),
    NO_BASE("SB802", ERROR, "there is no commit '%s' in this repository"),
    NO_MERGE_BASE("SB803", ERROR, "the commit at which this change parted from '%s' is not in this repository"),
    BROKEN_BASE("SB804", ERROR, "the brief at the base '%s' has %s, expected one that can be read"),
    GATE_FAILED("SB811", ERROR, "the gate '%s' failed: %s"),
    GATE_WARNED("SB812", WARNING, "the gate '%s' warns: %s"),
    GATE_NOT_EVALUATED("SB813", ERROR, "the gate '%s' cannot be evaluated: %s");

    private final String code;
    private final Severity severity;
    private final String pattern;

    ProblemKind(String code, Severity severity, String pattern) {
        this.code = code;
        this.severity = severity;
        this.pattern = pattern;
    }

    /** The stable code, SB and three digits. */
    public String code() {
        return code;
    }

    public Severity severity() {
        return severity;
    }

    String message(Object... arguments) {
        return String.format(Locale.ROOT, pattern, arguments);
    }
}
