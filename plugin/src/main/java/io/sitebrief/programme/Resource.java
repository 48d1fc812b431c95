package io.sitebrief.programme;

import io.sitebrief.source.Located;
import io.sitebrief.source.Source;
import java.util.Optional;

/** Something to read, watch or use, under one of the points. */
public record Resource(
        Located<String> id,
        Located<String> point,
        String title,
        Optional<String> publisher,
        Optional<Located<String>> link,
        Optional<String> why,
        Optional<String> kind,
        boolean own,
        Source source) {}
