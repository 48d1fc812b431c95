package io.sitebrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {

    private static final Source START = new Source("notes/roi.md", 1, 1);
    private static final Set<String> TAGS = Set.of(
            "html head body p a em strong code pre h2 h3 h4 h5 h6 ul ol li blockquote img hr br table thead tbody tr th td"
                    .split(" "));
    private static final Set<String> ATTRIBUTES = Set.of("href", "src", "alt", "title", "class", "rel", "start");
    private static final List<String> HOSTILE = List.of(
            "m01-script",
            "m02-img-onerror",
            "m03-mixed-case-scheme",
            "m04-entity-scheme",
            "m05-data-link",
            "m06-foreign-image",
            "m07-attribute-syntax",
            "m08-deep-quote",
            "m09-fence-language",
            "m10-benign");

    private final MarkdownText markdown = new MarkdownText("../");

    @TestFactory
    Stream<DynamicTest> hostileMarkdownBecomesHarmlessHtml() {
        return HOSTILE.stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> assertHarmless(markdown.html(read(name), 3))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](JaVaScRiPt:alert(1))",
                "[a](java&#115;cript:alert(1))",
                "[a](javascript&colon;alert(1))",
                "[a](javascript&amp;colon;alert(1))",
                "[a](javascript&amp;#58;alert(1))",
                "[a](&#1;javascript:alert(1))",
                "[a](java&Tab;script:alert(1))",
                "[a](java&NewLine;script:alert(1))",
                "[a](vbscript:x)",
                "[a](data:text/html;base64,PHM+)",
                "[a](file:///etc/passwd)",
                "[a](//evil.example/x)",
                "[a](/etc/passwd)",
                "[a](\\\\evil.example\\share)",
                "[a](http:evil)",
                "[a](https://)",
                "[a](https://user@evil.example/)",
                "[a](blob:https://x/y)",
                "<javascript:alert(1)>",
                "[a][r]\n\n[r]: javascript:alert(1)",
                "![a](https://evil.example/p.png)",
                "![a](//evil.example/p.png)",
                "![a](data:image/svg+xml,x)",
                "![a](../../secret.png)",
                "[![a](x:y)](javascript:alert(1))"
            })
    void aRefusedTargetIsToldAndNeverWritten(String text) {
        assertThat(MarkdownText.check(text, START, MarkdownText.MOST_IN_FIELD))
                .isNotEmpty()
                .extracting(Problem::kind)
                .containsOnly(ProblemKind.REFUSED_TARGET);
        assertHarmless(markdown.html(text, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](https://intranet.example/r?a=1&b=2)",
                "[a](mailto:press@example.org)",
                "<press@example.org>",
                "<https://example.org/a>",
                "[a](roi.html#bridge)",
                "[a](#bridge)",
                "![a chart](images/chart.png \"Chart\")",
                "[a](HTTPS://example.org:8443/x)"
            })
    void anOpenTargetIsKept(String text) {
        assertThat(MarkdownText.check(text, START, MarkdownText.MOST_IN_FIELD)).isEmpty();
        assertThat(Jsoup.parse(markdown.html(text, 3)).select("[href],[src]")).isNotEmpty();
    }

    @Test
    void aRefusedTargetIsPlacedAtItsLineAndColumn() {
        String text = "First line.\n\nÜber 😀 [x](https://ok.example) and [y](javascript:z)\n";

        List<Problem> problems = MarkdownText.check(text, new Source("guide/roi.md", 5, 3), MarkdownText.MOST_IN_FILE);

        assertThat(problems).extracting(Problem::source).containsExactly(new Source("guide/roi.md", 7, 40));
    }

    @Test
    void onTheFirstLineTheColumnCountsFromTheStart() {
        List<Problem> problems = MarkdownText.check("[y](x:z)", new Source("plan.yaml", 12, 11), 100);

        assertThat(problems)
                .extracting(Problem::text)
                .first()
                .asString()
                .startsWith("plan.yaml:12:15: error: the target");
    }

    @Test
    void linksInsideTheVersionGetTheWayBack() {
        assertThat(markdown.html("[a](roi.html) ![b](images/x.png) [c](#d)", 3))
                .contains("href=\"../roi.html\"", "src=\"../images/x.png\"", "href=\"#d\"");
    }

    @Test
    void anImageByReferenceIsHeldToTheSame() {
        assertThat(markdown.html("![a][r]\n\n[r]: https://evil.example/p.png", 3))
                .doesNotContain("img")
                .doesNotContain("evil")
                .contains("r</p>");
        assertThat(markdown.html("![a][r]\n\n[r]: images/x.png", 3)).contains("<img src=\"../images/x.png\" alt=\"a\"");
    }

    @Test
    void aRefusedImageLeavesItsWords() {
        assertThat(markdown.html("![The chart](https://evil.example/p.png)", 3)).isEqualTo("<p>The chart</p>\n");
    }

    @Test
    void longTextsAreRenderedAsShortOnesAre() {
        String text = "**a** ".repeat(100).strip();

        assertThat(Jsoup.parse(markdown.html(text, 3)).select("strong")).hasSize(100);
    }

    @Test
    void linksToOtherHostsDoNotHandOverTheWindow() {
        Document html = Jsoup.parse(markdown.html("[a](https://example.org/?x=1&y=2) [b](roi.html)", 3));

        assertThat(html.select("a[rel=noopener]").eachAttr("href")).containsExactly("https://example.org/?x=1&y=2");
    }

    @Test
    void headingsStandBelowThePagesOwn() {
        assertThat(markdown.html("# One\n\n## Two\n\n###### Six", 3))
                .contains("<h3>One</h3>", "<h4>Two</h4>", "<h6>Six</h6>");
        assertThat(markdown.html("## Two\n\n### Three", 2)).contains("<h2>Two</h2>", "<h3>Three</h3>");
    }

    @Test
    void tablesKeepTheirAlignmentAsAClass() {
        assertThat(markdown.html("| a | b |\n|---|--:|\n| x | 1 |\n", 3))
                .contains("<th class=\"number\">b</th>", "<td class=\"number\">1</td>")
                .doesNotContain("align=");
    }

    @Test
    void plainCharactersAreEscapedOnce() throws IOException {
        assertThat(Jsoup.parse(markdown.html(read("m10-benign"), 3)).text())
                .contains("5% < 10% & \"clicks\" stayed > 100", "naïve Zürich 😀 العربية");
    }

    @Test
    void aControlCharacterBeforeASchemeMakesNoLink() {
        assertHarmless(markdown.html("[a](\u0001javascript:alert(1))", 3));
    }

    @Test
    void templateSyntaxIsOnlyText() throws IOException {
        String text = new String(resource("s02-template-syntax.txt"), StandardCharsets.UTF_8);

        assertThat(Jsoup.parse(markdown.html(text, 3)).text())
                .contains("<#assign q=", "?new()>${q(\"id\")}")
                .doesNotContain("49");
    }

    @Test
    void aTextOverTheLimitIsRefused() {
        assertThat(MarkdownText.check("x".repeat(10_001), START, MarkdownText.MOST_IN_FIELD))
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.TOO_LARGE);
        assertThat(MarkdownText.check("x".repeat(10_000), START, MarkdownText.MOST_IN_FIELD))
                .isEmpty();
        assertThat(MarkdownText.check("x".repeat(60_001), START, MarkdownText.MOST_IN_FILE))
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.TOO_LARGE);
        assertThat(MarkdownText.check("x".repeat(60_000), START, MarkdownText.MOST_IN_FILE))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "1. ", "*a **b "})
    void deepNestingIsRefusedAndSurvived(String opening) {
        String text = opening.repeat(10_000 / opening.length() - 1) + "x";

        List<Problem> problems = MarkdownText.check(text, START, MarkdownText.MOST_IN_FIELD);

        assertThat(problems.size()).isLessThanOrEqualTo(1);
        assertHarmless(markdown.html(text, 3));
    }

    @Test
    void thirteenLevelsAreTooDeepTwelveAreNot() {
        assertThat(MarkdownText.check("> ".repeat(12) + "x", START, 100)).isEmpty();
        assertThat(MarkdownText.check("> ".repeat(13) + "x", START, 100))
                .extracting(Problem::message)
                .containsExactly("the text nests 13 levels deep, the limit is 12");
    }

    private static void assertHarmless(String html) {
        Document document = Jsoup.parse(html);
        for (Element element : document.getAllElements()) {
            if (element == document) {
                continue;
            }
            assertThat(TAGS).contains(element.tagName());
            assertThat(element.attributes().asList())
                    .extracting(Attribute::getKey)
                    .isSubsetOf(ATTRIBUTES);
            assertThat(element.attr("href")).matches("|https?://[^/].*|mailto:.+|#.*|\\.\\./[^:]*");
            assertThat(element.attr("src")).matches("|\\.\\./[^:]*");
            assertThat(element.tagName().equals("img") && !element.hasAttr("src"))
                    .isFalse();
        }
    }

    private static String read(String name) throws IOException {
        return new String(resource(name + ".md"), StandardCharsets.UTF_8);
    }

    private static byte[] resource(String file) throws IOException {
        try (InputStream in = MarkdownTextTest.class.getResourceAsStream("/hostile/" + file)) {
            assertThat(in).as(file).isNotNull();
            return in.readAllBytes();
        }
    }
}
