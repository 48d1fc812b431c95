package org.example;

import io.sitebrief.importer.MetricFile;
import io.sitebrief.importer.MetricImporter;
import io.sitebrief.importer.MetricSink;
import io.sitebrief.importer.TableReader;
import io.sitebrief.importer.TableShape;
import java.io.IOException;

public final class PodcastImporter implements MetricImporter {

    private static final TableShape SHAPE = TableShape.of("podcast")
            .needs("date", "Published", "Erschienen")
            .needs("message", "Episode")
            .takes("views", "Plays", "Wiedergaben");

    @Override
    public String id() {
        return SHAPE.reader();
    }

    @Override
    public void read(MetricFile file, MetricSink sink) throws IOException {
        TableReader.read(SHAPE, file, sink);
    }
}
