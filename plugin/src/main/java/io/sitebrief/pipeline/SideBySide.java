package io.sitebrief.pipeline;

import io.sitebrief.page.DiffPage;
import io.sitebrief.render.Renderer;
import io.sitebrief.render.Theme;
import io.sitebrief.review.PageChange;
import io.sitebrief.review.ReviewFiles;
import io.sitebrief.site.Frame;
import io.sitebrief.site.SiteFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Both sites, and the page that shows them side by side. */
record SideBySide(Theme theme, ReviewFiles told) {

    private static final String BEFORE = "before/";
    private static final String AFTER = "after/";
    private static final String STYLE = "/site-brief/diff.css";

    /** The page has no frame: it belongs to neither site. */
    private static final Frame FRAME =
            new Frame("", "", "", false, "", Optional.empty(), List.of(), "", "", fact -> "provenance.html");

    List<SiteFile> files(List<PageChange> changes, List<SiteFile> before, List<SiteFile> after) throws IOException {
        List<SiteFile> files = new ArrayList<>();
        before.forEach(file -> files.add(file.at(BEFORE + file.path())));
        after.forEach(file -> files.add(file.at(AFTER + file.path())));
        List<DiffPage.Entry> pages = changes.stream().map(this::entry).toList();
        files.add(new Renderer(theme, FRAME).render(DiffPage.of(told.headline(), told.against(), pages)));
        files.addAll(theme.assets());
        files.add(style());
        return files;
    }

    private DiffPage.Entry entry(PageChange page) {
        Optional<String> path = Optional.of(page.path());
        return new DiffPage.Entry(
                page.path(),
                told.what(page),
                path.filter(name -> !page.kind().equals("added")).map(BEFORE::concat),
                path.filter(name -> !page.kind().equals("removed")).map(AFTER::concat));
    }

    private static SiteFile style() throws IOException {
        try (InputStream in = SideBySide.class.getResourceAsStream(STYLE)) {
            if (in == null) {
                throw new IOException("the plugin's jar lacks " + STYLE);
            }
            return SiteFile.of("assets/diff.css", in.readAllBytes());
        }
    }
}
