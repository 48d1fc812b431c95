package io.sitebrief.twin;

import io.sitebrief.site.SiteFile;

/**
 * The main part of a rendered page without its drawings, which is all that a twin is made of and a small part of the
 * page's bytes. Pages are our own and escaped: no text or attribute holds a tag.
 */
final class MainPart {

    private static final String BEGIN = "<main";
    private static final String END = "</main>";
    private static final String DRAWING = "<svg";
    private static final String DRAWN = "</svg>";

    private MainPart() {}

    static String of(SiteFile page) {
        String html = page.text();
        int from = html.indexOf(BEGIN);
        int to = html.lastIndexOf(END);
        if (from < 0 || to < from) {
            throw new IllegalStateException("the page " + page.path() + " has no main part");
        }
        StringBuilder part = new StringBuilder(to - from);
        int at = html.indexOf('>', from) + 1;
        for (int next = html.indexOf(DRAWING, at); next >= 0 && next < to; next = html.indexOf(DRAWING, at)) {
            part.append(html, at, next);
            at = after(html, next);
        }
        return part.append(html, at, to).toString();
    }

    /** The end of a drawing, which may hold others. */
    private static int after(String html, int drawing) {
        int depth = 1;
        int at = drawing + DRAWING.length();
        while (depth > 0) {
            int begins = html.indexOf(DRAWING, at);
            int ends = html.indexOf(DRAWN, at);
            if (ends < 0) {
                throw new IllegalStateException("a drawing without an end");
            }
            boolean isNested = begins >= 0 && begins < ends;
            depth += isNested ? 1 : -1;
            at = isNested ? begins + DRAWING.length() : ends + DRAWN.length();
        }
        return at;
    }
}
