package io.sitebrief.page;

import io.sitebrief.brief.Brief;
import io.sitebrief.render.BriefingTheme;
import io.sitebrief.render.Renderer;
import io.sitebrief.render.Theme;
import io.sitebrief.site.SitePage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page rendered with the default theme, as a browser would read it. */
record Rendered(Document page) {

    static Rendered page(Brief brief, String language, Function<Edition, SitePage> making) throws IOException {
        Theme theme = BriefingTheme.in(language);
        Edition edition = Edition.of(brief, theme.words());
        String html = new Renderer(theme, Frames.of(edition, Optional.empty()))
                .render(making.apply(edition))
                .text();
        return new Rendered(Jsoup.parse(html));
    }

    String headline() {
        return page.expectFirst("h1").text();
    }

    String text() {
        return page.expectFirst("main").text();
    }

    /** Texts of the page's body with a digit that no fact explains; dates, column heads and file places aside. */
    List<String> unexplainedNumbers() {
        Element main = page.expectFirst("main").clone();
        main.select("[data-fact], svg, thead, pre, a[href*=#file-]").remove();
        return main.select("*").stream()
                .map(Element::ownText)
                .map(text -> text.replaceAll("\\b\\d{1,2}[. ]+\\p{L}+\\.? \\d{4}\\b", ""))
                .filter(text -> text.chars().anyMatch(Character::isDigit))
                .toList();
    }

    /** Fragments that links of the page lead to although nothing on it has that id. */
    List<String> lostAnchors() {
        List<String> ids = page.select("[id]").eachAttr("id");
        return page.select("a[href^=#]").eachAttr("href").stream()
                .filter(href -> !ids.contains(href.substring(1)))
                .toList();
    }
}
