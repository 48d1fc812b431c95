package io.sitebrief.reference;

import static io.sitebrief.reference.Markdown.code;

import io.sitebrief.syntax.Node;
import java.io.IOException;
import java.nio.file.Path;

/** Every metric of the shipped dictionary. */
final class MetricsReference {

    private static final Path DICTIONARY = Path.of("../content/src/main/resources/site-brief/content/metrics.yaml");

    private MetricsReference() {}

    static String text() throws IOException {
        Markdown page = new Markdown("The metric dictionary", """
                The metrics that every brief knows. A metric with a formula is computed from sums, never averaged. Add
                your own under `metrics` in `metrics/sources.yaml`.
                """);
        page.columns("id", "label", "unit", "adds up", "better", "formula", "definition");
        for (Node.Mapping metric : Yaml.list(Yaml.file(DICTIONARY), "metrics")) {
            page.row(
                    code(Yaml.text(metric, "id")),
                    Yaml.text(metric, "label"),
                    Yaml.text(metric, "unit"),
                    Yaml.text(metric, "adds-up"),
                    Yaml.text(metric, "better"),
                    code(Yaml.text(metric, "formula")),
                    Yaml.text(metric, "definition"));
        }
        return page.toString();
    }
}
