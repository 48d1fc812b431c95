package io.sitebrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.site.SiteFile;
import io.sitebrief.source.Problem;
import io.sitebrief.source.Result;
import io.sitebrief.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnAssetTest {

    private static final Source PLACE = new Source("brief.yaml", 5, 70);
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 40\">";

    @Test
    void shapesColoursAndTextAreKeptAsTheyAre() {
        String svg = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- ours -->\n" + SVG
                + "<defs><linearGradient id=\"g\"><stop offset=\"0\" stop-color=\"#fff\"/></linearGradient></defs>"
                + "<path fill=\"url(#g)\" d=\"M0 0h40v40H0z\" style=\"stroke:#000\"/><use href=\"#g\"/>"
                + "<text x=\"1\">SEE</text></svg>";

        Result<SiteFile> logo = svg(svg);

        assertThat(logo.problems()).isEmpty();
        assertThat(logo.value().orElseThrow().path()).isEqualTo("assets/logo.svg");
        assertThat(logo.value().orElseThrow().text()).isEqualTo(svg);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <script>alert(1)</script>                           | the element 'script'
                    <g onload="alert(1)"/>                              | the attribute 'onload'
                    <a href="javascript:alert(1)"><path/></a>           | the element 'a'
                    <use href="https://evil.example/x.svg#a"/>          | the attribute 'href'
                    <use xmlns:x="http://www.w3.org/1999/xlink" x:href="//evil.example/#a"/> | the attribute 'href'
                    <image href="#a"/>                                  | the element 'image'
                    <foreignObject><p>x</p></foreignObject>             | the element 'foreignObject'
                    <style>*{}</style>                                  | the element 'style'
                    <path style="fill:url(//evil.example)"/>            | the attribute 'style'
                    <path style="fill:\\75rl(x)"/>                       | the attribute 'style'
                    <path fill="url( 'https://evil.example' )"/>        | the attribute 'fill'
                    <animate attributeName="href" to="javascript:x"/>   | the element 'animate'
                    <set attributeName="onload" to="alert(1)"/>         | the element 'set'
                    """)
    void whatCouldActOrReachOutIsRefused(String part, String what) {
        assertThat(svg(SVG + part + "</svg>").problems())
                .extracting(Problem::text)
                .containsExactly("brief.yaml:5:70: error: the logo holds " + what
                        + ", expected shapes, colours and text only [SB509]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [<!ENTITY x \"y\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&x;</svg>",
                "<!DOCTYPE svg SYSTEM \"http://evil.example/x.dtd\"><svg/>",
                "<?xml-stylesheet href=\"http://evil.example/x.css\"?><svg/>",
                "<svg><g></svg>",
                "<?xml version=\"1.0\" encoding=\"UTF-7\"?><svg/>",
                "<?xml version=\"1.0\" encoding=\"ISO-2022-JP\"?><svg/>",
                "",
                "not xml"
            })
    void brokenOrDeclaringXmlIsRefused(String text) {
        assertThat(svg(text).value()).isEmpty();
        assertThat(svg(text).problems()).hasSize(1);
    }

    @Test
    void aPngIsKnownByItsFirstBytes() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0};

        assertThat(OwnAsset.logo(SiteFile.of("Logo.PNG", png), PLACE)
                        .value()
                        .orElseThrow()
                        .path())
                .isEqualTo("assets/logo.png");
        assertThat(OwnAsset.logo(SiteFile.text("logo.png", "<svg/>"), PLACE).value())
                .isEmpty();
    }

    @Test
    void otherFormatsAndLargeFilesAreRefused() {
        assertThat(OwnAsset.logo(SiteFile.text("logo.html", "<svg/>"), PLACE).value())
                .isEmpty();
        String comment = "<!--" + " ".repeat(200_000 - SVG.length() - "</svg><!---->".length()) + "-->";
        assertThat(svg(SVG + "</svg>" + comment).value()).isPresent();
        assertThat(svg(SVG + "</svg>" + comment + "\n").value()).isEmpty();
    }

    @Test
    void theAssetsFolderTakesPicturesAndFontsButNoCode() {
        assertThat(OwnAsset.of(SiteFile.text("theme/assets/own.woff2", "wOF2…")).value())
                .isPresent();
        assertThat(OwnAsset.of(SiteFile.text("theme/assets/own.woff2", "MZ")).value())
                .isEmpty();
        assertThat(OwnAsset.of(SiteFile.text("theme/assets/own.svg", SVG + "</svg>"))
                        .value())
                .isPresent();
        assertThat(OwnAsset.of(SiteFile.text("theme/assets/own.svg", SVG + "<script/></svg>"))
                        .value())
                .isEmpty();
        assertThat(OwnAsset.of(SiteFile.text("theme/assets/site.js", "alert(1)"))
                        .problems())
                .extracting(Problem::text)
                .containsExactly("theme/assets/site.js: error: 'theme/assets/site.js' cannot be an asset, expected an"
                        + " image (svg, png) or a font (woff2) [SB511]");
    }

    private static Result<SiteFile> svg(String text) {
        return OwnAsset.logo(SiteFile.text("logo.svg", text), PLACE);
    }
}
