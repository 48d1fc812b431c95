package io.sitebrief.site;

/** An owner's Markdown inside a view; the renderer turns it into sanitised HTML. */
public record Markdown(String text) {}
