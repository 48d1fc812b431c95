package io.sitebrief.twin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sitebrief.site.SiteFile;
import org.junit.jupiter.api.Test;

class MainPartTest {

    private static String of(String html) {
        return MainPart.of(SiteFile.text("page.html", html));
    }

    @Test
    void isWhatStandsInMainWithoutDrawings() {
        assertThat(
                        of(
                                "<nav>a</nav><main id=\"m\"><p>one</p><svg><path d=\"M0\"/></svg><p>two</p></main><footer>b</footer>"))
                .isEqualTo("<p>one</p><p>two</p>");
    }

    @Test
    void leavesOutADrawingThatHoldsOthers() {
        assertThat(of("<main>a<svg><svg></svg><svg></svg></svg>b<svg></svg>c</main>"))
                .isEqualTo("abc");
    }

    @Test
    void refusesAPageWithoutOne() {
        assertThatThrownBy(() -> of("<p>nothing</p>")).hasMessageContaining("page.html has no main part");
    }
}
