package io.sitebrief.reference;

import static io.sitebrief.reference.Markdown.code;

import io.sitebrief.importer.MetricImporter;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.TreeSet;

/** Every built-in reader of metric files, found by the door that a team's own come in by. */
final class ReadersReference {

    private ReadersReference() {}

    static String text() throws IOException {
        Markdown page = new Markdown("Readers of metric files", """
                The names that `reader:` in `metrics/sources.yaml` takes. Drop an export in as it was downloaded; each
                reader finds its header, leaves title lines out, drops total rows and uses them as a control sum, and
                refuses what it would have to guess. A reader of your own: [Add a reader](add-a-reader.md).
                """);
        page.columns("reader", "what it reads", "options beside those that all take");
        List<MetricImporter> readers = ServiceLoader.load(MetricImporter.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(MetricImporter::id))
                .toList();
        for (MetricImporter reader : readers) {
            page.row(
                    code(reader.id()),
                    JavaSource.of("importer", reader.getClass().getSimpleName()).about(),
                    String.join(
                            ", ",
                            new TreeSet<>(reader.options())
                                    .stream().map(Markdown::code).toList()));
        }
        return page.toString();
    }
}
