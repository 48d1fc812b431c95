package io.sitebrief.programme;

import io.sitebrief.source.Located;
import io.sitebrief.source.Source;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** How a metric file is read: which reader, for which channel, with which columns. */
public record MetricSource(
        Located<String> file,
        Located<String> reader,
        Optional<Located<String>> channel,
        Optional<Located<String>> campaign,
        Optional<Located<LocalDate>> exported,
        Optional<Located<String>> locale,
        Optional<Located<String>> currency,
        Map<String, Located<String>> columns,
        Map<String, Located<String>> options,
        Source source) {}
