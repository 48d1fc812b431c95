package io.sitebrief.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Unit;
import io.sitebrief.site.SiteFile;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SearchIndexTest {

    private static final Figure ROI =
            Figure.of("roi", "return on investment", Unit.RATIO, new Expression.Constant(new BigDecimal("0.42")));

    @Test
    void theIndexIsAScriptOfTextsKindsAndAddresses() {
        assertThat(index("Metrics", List.of(ROI)).text()).isEqualTo("""
                        window.siteBriefSearch = [
                        ["Metrics","page","metrics.html"]
                        ,["return on investment","figure","provenance.html#fact-roi"]];
                        """);
    }

    @Test
    void anEntryCannotEndTheScript() {
        assertThat(index("\"];alert(1)//\u2028</script>é", List.of()).text())
                .contains("[\"\\\"];alert(1)//\\u2028</script>\\u00E9\",");
    }

    private static SiteFile index(String text, List<Figure> figures) {
        AToZPage.Entry entry = new AToZPage.Entry(new Link("metrics.html", text), "page");
        AToZPage page = new AToZPage(
                new Top("", List.of(), List.of(), List.of(), Optional.empty(), "", ""),
                List.of(new AToZPage.Letter("M", List.of(entry))));
        return SearchIndex.of(
                page, figures, figure -> new Link("provenance.html#fact-" + figure.id(), figure.label()), "figure");
    }
}
