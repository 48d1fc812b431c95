package io.sitebrief.site;

/**
 * An owner's Markdown inside a view; the renderer turns it into sanitised HTML.
 *
 * @param topLevel the level that its highest heading gets, 2 for the text of a whole page
 */
public record Markdown(String text, int topLevel) {

    /** Markdown inside a section: its highest heading is an h3. */
    public Markdown(String text) {
        this(text, 3);
    }
}
