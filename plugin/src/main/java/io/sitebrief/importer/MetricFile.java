package io.sitebrief.importer;

import io.sitebrief.figure.Period;
import io.sitebrief.programme.Library;
import io.sitebrief.programme.MetricSource;
import io.sitebrief.programme.Profile;
import io.sitebrief.source.Database;
import io.sitebrief.source.InputFile;
import io.sitebrief.source.Located;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Result;
import io.sitebrief.source.Source;
import io.sitebrief.syntax.CsvReader;
import io.sitebrief.syntax.RowHandler;
import io.sitebrief.syntax.WorkbookReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A metric file as its importer gets it: its content, what sources.yaml says of it, and the metrics there are. */
public final class MetricFile {

    private static final Map<String, Character> DELIMITERS =
            Map.of("comma", ',', "semicolon", ';', "tab", '\t', ",", ',', ";", ';', "\t", '\t', "|", '|');

    private static final Set<String> OPTIONS = Set.of("delimiter", "encoding", "entry", "period", "rows", "sheet");

    private final InputFile input;
    private final MetricSource source;
    private final Around around;
    private final Optional<String> sheet;

    MetricFile(InputFile input, MetricSource source, Around around) {
        this(
                input,
                source,
                around,
                Optional.ofNullable(source.options().get("sheet")).map(Located::value));
    }

    private MetricFile(InputFile input, MetricSource source, Around around, Optional<String> sheet) {
        this.input = input;
        this.source = source;
        this.around = around;
        this.sheet = sheet;
    }

    /** What all files of a brief share. */
    record Around(
            Dictionary dictionary,
            Profile profile,
            Window window,
            CampaignNames names,
            Map<String, Database> databases,
            Library.ContactWords contactWords) {}

    /** The same file, of which one sheet is meant. */
    MetricFile inSheet(String name) {
        return new MetricFile(input, source, around, Optional.of(name));
    }

    /** The sheets among which nobody has chosen yet; none where the file is no workbook. */
    Result<List<String>> openSheets() throws IOException {
        return sheet.isEmpty() && WorkbookReader.reads(input) ? WorkbookReader.sheets(input) : Result.of(List.of());
    }

    /** The file's name, relative to the brief's folder. */
    public String path() {
        return input.path();
    }

    public InputFile input() {
        return input;
    }

    /** What sources.yaml says of the file. */
    public MetricSource source() {
        return source;
    }

    /** The brief's reporting period. */
    public Period reporting() {
        return around.profile().period().value();
    }

    /** How many days before its conversion a touch may be to be credited. */
    BigDecimal windowDays() {
        return around.profile().method().windowDays().value();
    }

    /** The id of the campaign that a name in the file means. */
    public Optional<String> campaignId(String name) {
        return around.names().id(name);
    }

    /** What one unit of a currency is worth in the brief's currency. */
    public Optional<BigDecimal> rate(String currency) {
        return isHome(currency)
                ? Optional.of(BigDecimal.ONE)
                : Optional.ofNullable(around.profile().rates().get(currency)).map(Located::value);
    }

    /** Whether a currency is the brief's own. */
    boolean isHome(String currency) {
        return currency.equals(around.profile().currency().value());
    }

    /** A database that the POM names. */
    Optional<Database> database(String id) {
        return Optional.ofNullable(around.databases().get(id));
    }

    /** The days that the brief looks at. */
    Window window() {
        return around.window();
    }

    /** The metric of which every row counts as one, where sources.yaml says so. */
    Optional<String> countedAs() {
        return option("rows").map(Located::value);
    }

    /** The words by which contacts are counted in groups. */
    Library.ContactWords contactWords() {
        return around.contactWords();
    }

    Dictionary dictionary() {
        return around.dictionary();
    }

    /** The place that is the whole file. */
    Source whole() {
        return Source.ofFile(path());
    }

    /** What sources.yaml says under a key of this reader. */
    public Optional<Located<String>> option(String key) {
        return Optional.ofNullable(source.options().get(key));
    }

    /** The declared locale, where there is one that exists. */
    Optional<Locale> locale() {
        return source.locale().map(tag -> Locale.forLanguageTag(tag.value())).filter(MetricFile::isKnown);
    }

    private static boolean isKnown(Locale locale) {
        return List.of(Locale.getISOLanguages()).contains(locale.getLanguage());
    }

    /** The days that sources.yaml states for a file without dates. */
    Optional<Period> statedPeriod() {
        return option("period").flatMap(text -> DateForm.period(text.value()));
    }

    /** What is wrong with what sources.yaml says of the file; an importer may take options of its own. */
    List<Problem> settingProblems(Set<String> ownOptions) {
        List<Problem> problems = new ArrayList<>(optionProblems(ownOptions));
        source.locale()
                .filter(tag -> locale().isEmpty())
                .ifPresent(tag -> problems.add(choice(tag, "languages such as en-GB, en-US or de-DE")));
        option("encoding")
                .filter(name -> charset(name.value()).isEmpty())
                .ifPresent(name -> problems.add(choice(name, "encodings such as UTF-8 or windows-1252")));
        option("delimiter")
                .filter(name -> !DELIMITERS.containsKey(name.value()))
                .ifPresent(name -> problems.add(choice(name, "comma, semicolon, tab")));
        option("period")
                .filter(text -> statedPeriod().isEmpty())
                .ifPresent(text -> problems.add(Problem.of(ProblemKind.NOT_A_PERIOD, text.source(), text.value())));
        option("rows").flatMap(this::countedProblem).ifPresent(problems::add);
        return problems;
    }

    private Optional<Problem> countedProblem(Located<String> metric) {
        Optional<Problem> refusal = dictionary().refusal(metric, Set.of());
        return refusal.or(() -> Optional.of(choice(metric, "metrics that add up"))
                .filter(no -> !dictionary().addsUp(metric.value())));
    }

    private List<Problem> optionProblems(Set<String> ownOptions) {
        Set<String> known = new TreeSet<>(OPTIONS);
        known.addAll(ownOptions);
        String hint = "the options are " + String.join(", ", known);
        return new TreeMap<>(source.options())
                .entrySet().stream()
                        .filter(entry -> !known.contains(entry.getKey()))
                        .map(entry -> Problem.of(
                                        ProblemKind.UNKNOWN_KEY,
                                        entry.getValue().source(),
                                        entry.getKey(),
                                        "the options of a source")
                                .withHint(hint))
                        .toList();
    }

    /** Hands the rows of the table to the handler, in order; the problem that ended them early is the answer, if any. */
    public List<Problem> rows(RowHandler rows) throws IOException {
        return WorkbookReader.reads(input) ? sheetRows(rows) : textRows(rows);
    }

    private List<Problem> sheetRows(RowHandler rows) throws IOException {
        Result<List<String>> open = openSheets();
        List<String> names = sheet.map(List::of).orElseGet(() -> open.value().orElse(List.of()));
        if (open.hasErrors()) {
            return open.problems();
        }
        if (names.size() != 1) {
            return List.of(Problem.of(ProblemKind.NOT_THIS_REPORT, whole(), SheetChoice.question(names)));
        }
        return WorkbookReader.read(input, names.get(0), rows);
    }

    private List<Problem> textRows(RowHandler rows) throws IOException {
        CsvReader.Settings settings = new CsvReader.Settings(
                option("encoding").flatMap(name -> charset(name.value())),
                option("delimiter").flatMap(name -> Optional.ofNullable(DELIMITERS.get(name.value()))),
                option("entry").map(Located::value));
        return CsvReader.read(input, settings, rows);
    }

    private static Problem choice(Located<String> value, String choices) {
        return Problem.of(ProblemKind.NOT_A_CHOICE, value.source(), value.value(), choices);
    }

    private static Optional<Charset> charset(String name) {
        return Charset.availableCharsets().values().stream()
                .filter(charset -> charset.name().equalsIgnoreCase(name)
                        || charset.aliases().stream().anyMatch(name::equalsIgnoreCase))
                .findFirst();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MetricFile file && file.path().equals(path()) && file.source.equals(source);
    }

    @Override
    public int hashCode() {
        return path().hashCode();
    }
}
