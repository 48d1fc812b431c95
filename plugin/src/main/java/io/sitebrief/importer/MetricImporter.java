package io.sitebrief.importer;

import java.io.IOException;
import java.util.Set;

/**
 * Reads one kind of metric file. The built-in readers are importers too and come in by the same door.
 *
 * <p>An importer of one's own is a class with a public constructor without parameters, named in
 * {@code META-INF/services/io.sitebrief.importer.MetricImporter} of a jar that the POM names as a dependency of the
 * plugin:
 *
 * <pre>{@code
 * public final class PodcastImporter implements MetricImporter {
 *     private static final TableShape SHAPE = TableShape.of("podcast")
 *             .needs("date", "Published").needs("message", "Episode").takes("views", "Plays", "Wiedergaben");
 *
 *     @Override public String id() { return SHAPE.reader(); }
 *
 *     @Override public void read(MetricFile file, MetricSink sink) throws IOException {
 *         TableReader.read(SHAPE, file, sink);
 *     }
 * }
 * }</pre>
 *
 * <p>An importer holds no state: it may be asked to read many files. What is wrong with a file is told to the sink as a
 * problem; an IOException means that the machine failed.
 */
public interface MetricImporter {

    /** The name by which {@code reader:} in sources.yaml asks for it. */
    String id();

    /** The keys that this importer takes under {@code options}, beside those that all take. */
    default Set<String> options() {
        return Set.of();
    }

    /** Reads a file and hands everything in it to the sink, row by row. */
    void read(MetricFile file, MetricSink sink) throws IOException;
}
