package io.sitebrief.programme;

import io.sitebrief.source.Located;
import java.util.List;
import java.util.Map;

/** What metrics/sources.yaml says: the files, the names of campaigns in exports, and own metrics. */
public record MetricPlan(List<MetricSource> sources, Map<String, Located<String>> campaigns, List<Metric> metrics) {}
