package io.sitebrief.read;

import io.sitebrief.source.Source;

/**
 * A Markdown text as an owner wrote it.
 *
 * @param start the place of its first character, as near as it is known
 * @param wholeFile whether it is a Markdown file, which may be longer than a field
 */
public record Prose(String text, Source start, boolean wholeFile) {}
