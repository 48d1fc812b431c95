package io.sitebrief.programme;

import io.sitebrief.source.Source;

/** A point of the guide: its id, title, answer in a sentence and the Markdown after it. */
public record GuidePoint(String id, String title, String answer, String text, boolean own, Source source) {}
