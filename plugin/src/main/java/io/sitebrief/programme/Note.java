package io.sitebrief.programme;

import io.sitebrief.source.Source;

/** An author's text of notes/PAGE.md: the page it belongs to and its Markdown. */
public record Note(String page, String text, Source source) {}
