package io.sitebrief.read;

import io.sitebrief.read.Scalar.Look;
import io.sitebrief.read.Scalar.Written;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Source;
import io.sitebrief.syntax.Node;
import java.text.Normalizer;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** How texts, ids and the small languages of currency, locale, colour and link are written. */
final class Texts {

    static final int LONGEST_ID = 64;
    static final String ID_LOOK = "[a-z0-9]+(-[a-z0-9]+)*";

    private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");
    static final String LOCALE_LOOK = "[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\\d{3}))?";
    private static final String COLOUR_LOOK = "#[0-9a-fA-F]{6}";
    private static final Pattern SCHEME = Pattern.compile(
            "(javascript|vbscript|data|file|blob|about|ftp|https?|mailto):.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern WEB = Pattern.compile("https?://[^\\s\\\\<>\"]+");
    private static final Pattern MAIL = Pattern.compile("mailto:[^\\s\\\\<>\"]+@[^\\s\\\\<>\"]+");
    private static final Pattern FILE = Pattern.compile("[^\\s\\\\:/%][^\\s\\\\:%]*\\.[A-Za-z][A-Za-z0-9]{0,4}");

    /** A line of plain text. */
    static final Scalar<String> LINE = new Scalar<>("text", Look.LINE, (written, findings) -> line(written, findings));

    /** Markdown. */
    static final Scalar<String> MARKDOWN = new Scalar<>("text", Look.TEXT, (written, findings) -> {
        findings.prose(new Prose(written.text(), contentStart(written.node()), false));
        return Optional.of(written.text());
    });

    /** Lower-case words with hyphens. */
    static final Scalar<String> ID = new Scalar<>("an id", Look.pattern(ID_LOOK), Texts::id);

    /** An ISO 4217 code. */
    static final Scalar<String> CURRENCY =
            matching("a currency", "[A-Z]{3}", ProblemKind.NOT_A_CURRENCY, Texts::isCurrency);

    /** A language tag. */
    static final Scalar<String> LOCALE =
            matching("a locale", LOCALE_LOOK, ProblemKind.NOT_A_LOCALE, text -> text.matches(LOCALE_LOOK));

    /** Six hex digits. */
    static final Scalar<String> COLOUR =
            matching("a colour", COLOUR_LOOK, ProblemKind.NOT_A_COLOUR, text -> text.matches(COLOUR_LOOK));

    /** An address on the web. */
    static final Scalar<String> URL = matching(
            "a web address",
            "https?://.+",
            ProblemKind.NOT_A_LINK,
            text -> WEB.matcher(text).matches());

    /** A file of the brief's folder; a warning where it is missing. */
    static final Scalar<String> FILE_NAME = new Scalar<>("a file of this folder", Look.LINE, Texts::file);

    /** Text, a web address, or a file of the brief's folder. */
    static final Scalar<String> LINK =
            new Scalar<>("text, a web address or a file of this folder", Look.LINE, Texts::link);

    private Texts() {}

    /** An id is a good one where it also may be a file's name everywhere. */
    static boolean isReserved(String id) {
        return RESERVED.matcher(id).matches();
    }

    private static Optional<String> line(Written written, Findings findings) {
        String text = written.text().strip();
        if (text.isEmpty()) {
            findings.wrongShape(new Node.Empty(written.node().source()), written.name(), "text");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static Optional<String> id(Written written, Findings findings) {
        String text = written.text();
        if (text.length() > LONGEST_ID) {
            return wrong(ProblemKind.TOO_LARGE, written, findings, "the id", LONGEST_ID + " characters");
        }
        if (!text.matches(ID_LOOK)) {
            Problem problem = Problem.of(ProblemKind.NOT_AN_ID, written.node().source(), written.shown());
            String near = slug(text);
            findings.report(near.isEmpty() ? problem : problem.withHint(Shape.hint(near)));
            return Optional.empty();
        }
        return isReserved(text)
                ? wrong(ProblemKind.RESERVED_NAME, written, findings, written.shown())
                : Optional.of(text);
    }

    /** The id nearest to a text: its words in lower case, joined by hyphens. */
    static String slug(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private static boolean isCurrency(String text) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(text));
    }

    private static Optional<String> file(Written written, Findings findings) {
        String text = written.text();
        if (!FILE.matcher(text).matches() || List.of(text.split("/")).contains("..")) {
            return wrong(ProblemKind.NOT_A_LINK, written, findings, written.shown());
        }
        findings.names(text, written.node().source());
        return Optional.of(text);
    }

    private static Optional<String> link(Written written, Findings findings) {
        String text = written.text().strip();
        if (FILE.matcher(text).matches()) {
            return file(written, findings);
        }
        boolean address = WEB.matcher(text).matches() || MAIL.matcher(text).matches();
        boolean wild = SCHEME.matcher(text).matches() || text.startsWith("/") || text.contains("\\");
        return wild && !address
                ? wrong(ProblemKind.NOT_A_LINK, written, findings, written.shown())
                : line(written, findings);
    }

    /** Where a text's first character stands: block text begins on the line after its bar. */
    private static Source contentStart(Node.Scalar node) {
        Source at = node.source();
        return switch (node.style()) {
            case PLAIN -> at;
            case QUOTED -> new Source(at.file(), at.line(), at.column() + 1);
            case LITERAL, FOLDED -> new Source(at.file(), at.line() + 1, 1);
        };
    }

    private static Scalar<String> matching(String noun, String look, ProblemKind kind, Predicate<String> good) {
        return new Scalar<>(
                noun,
                Look.pattern(look),
                (written, findings) -> good.test(written.text())
                        ? Optional.of(written.text())
                        : wrong(kind, written, findings, written.shown()));
    }

    private static <T> Optional<T> wrong(ProblemKind kind, Written written, Findings findings, Object... arguments) {
        findings.report(Problem.of(kind, written.node().source(), arguments));
        return Optional.empty();
    }
}
