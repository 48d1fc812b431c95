package io.sitebrief.twin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import io.sitebrief.site.SiteFile;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTwinTest {

    private static final DataHolder OPTIONS =
            new MutableDataSet().set(Parser.EXTENSIONS, List.of(TablesExtension.create()));

    @Test
    void aPageBecomesHeadingsParagraphsPointsAndTerms() {
        assertThat(twin("""
                <h1>Return is <a data-fact="roi" href="provenance.html#fact-roi">36%</a></h1>
                <dl><div><dt>To</dt><dd>Board</dd></div></dl>
                <p>Read <b>this</b>, then
                  <a href="legal.html#r-1">the register</a>.</p>
                <ul><li>one</li><li>two <em>and</em> more</li></ul>
                <ol><li><p>first</p><p>still first</p></li><li>second</li></ol>""")).isEqualTo("""
                # Return is 36%

                - **To**: Board

                Read **this**, then [the register](legal.md).

                - one
                - two *and* more

                1. first

                   still first

                2. second
                """);
    }

    @Test
    void aTableKeepsItsNumbersAndLosesItsDrawings() {
        assertThat(twin("""
                <table><caption>By channel</caption><thead><tr><th>Channel</th><th class="wide">Bar</th><th class="n">Cost</th></tr></thead>
                <tbody><tr><th>A|B</th><td class="wide"><svg><text>9</text></svg></td><td class="n">€1</td></tr></tbody></table>""")).isEqualTo("""
                By channel

                | Channel | Cost |
                | --- | ---: |
                | A\\|B | €1 |
                """);
    }

    @Test
    void whyAFigureIsUnknownStandsBesideItAndToneIsLeftToTheSign() {
        assertThat(twin("<p><a class=\"unknown\" data-fact=\"roi\" href=\"x\" title=\"the cost is zero\">unknown</a>,"
                        + " <a class=\"good\" data-fact=\"net\" href=\"x\"><span aria-hidden=\"true\">▲ </span>+€2"
                        + "<span class=\"vh\"> better</span></a></p>"))
                .isEqualTo("unknown (the cost is zero), +€2\n");
    }

    @Test
    void linksLeadToTwinsButNotToWhatHasNone() {
        assertThat(twin("<p><a href=\"../versions.html\">all</a> <a href=\"https://a.example/b.html\">b</a>"
                        + " <a href=\"../campaigns/a.html\">a</a> <a href=\"charts/x y.svg\">c</a></p>"))
                .isEqualTo("[all](../versions.html) [b](https://a.example/b.html) [a](../campaigns/a.md)"
                        + " [c](<charts/x y.svg>)\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# no heading",
                "1. no list",
                "2024) neither",
                "- no point",
                "+ nor this",
                "*a* _b_ `c` [d](e) ![f](g) <h> &amp; | ~~i~~",
                "a \\ b",
                "snake_case_name and 3 * 4 * 5",
                "> no quote",
                "=== nor this",
                "![x](javascript:alert(1))",
                "<script>alert(1)</script>"
            })
    void whatLooksLikeMarkupStaysText(String text) {
        String html = "<p>" + Entities.escape(text) + "</p>";

        String back = Jsoup.parse(HtmlRenderer.builder(OPTIONS)
                        .build()
                        .render(Parser.builder(OPTIONS).build().parse(twin(html))))
                .body()
                .html();

        assertThat(Jsoup.parse(back).body().children()).hasSize(1);
        assertThat(Jsoup.parse(back).body().text()).isEqualTo(text);
        assertThat(Jsoup.parse(back).select("p > *")).isEmpty();
    }

    private static String twin(String main) {
        SiteFile page = SiteFile.text("roi.html", "<!DOCTYPE html><html><body><nav>no</nav><main>" + main + "</main>");
        SiteFile twin = MarkdownTwin.of(page);
        assertThat(twin.path()).isEqualTo("roi.md");
        return twin.text();
    }
}
