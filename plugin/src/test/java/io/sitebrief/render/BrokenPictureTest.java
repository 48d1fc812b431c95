package io.sitebrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.sitebrief.Prompt;
import io.sitebrief.site.SiteFile;
import io.sitebrief.source.Result;
import io.sitebrief.source.Source;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Any bytes as a logo are refused, or hold nothing that acts or reaches out. */
class BrokenPictureTest {

    private static final Source PLACE = new Source("brief.yaml", 5, 70);

    @FuzzTest(maxDuration = "4m")
    void anyBytesAsALogo(byte[] bytes) {
        Prompt.assertPrompt(() -> assertHarmless(OwnAsset.logo(SiteFile.of("logo.svg", bytes), PLACE)));
    }

    private static void assertHarmless(Result<SiteFile> logo) {
        assertThat(logo.value().isPresent()).isNotEqualTo(logo.hasErrors());
        logo.value().ifPresent(kept -> {
            for (Element element :
                    Jsoup.parse(kept.text(), "", Parser.xmlParser()).getAllElements()) {
                assertThat(element.tagName())
                        .isNotIn("script", "foreignObject", "iframe", "style", "a", "image", "set");
                element.attributes().forEach(attribute -> {
                    assertThat(attribute.getKey().toLowerCase(java.util.Locale.ROOT))
                            .doesNotStartWith("on");
                    assertThat(attribute.getValue().strip()).doesNotStartWithIgnoringCase("javascript:");
                });
            }
        });
    }
}
