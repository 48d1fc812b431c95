package io.sitebrief.read;

import io.sitebrief.programme.GuidePoint;
import io.sitebrief.programme.Library;
import io.sitebrief.programme.RiskCategory;
import io.sitebrief.source.InputFile;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the content that comes with the plugin, or with a jar that an organisation puts in its place. */
final class LibraryReader {

    private static final String FOLDER = "site-brief/content/";

    private final ClassLoader classPath;
    private final FileReader reader;

    LibraryReader(ClassLoader classPath, Findings findings) {
        this.classPath = classPath;
        this.reader = new FileReader(findings);
    }

    /** The library; empty where one of its files could not be read, which is reported. */
    Optional<Library> read() throws IOException {
        List<GuidePoint> guide = new ArrayList<>();
        for (String section : ProfileShapes.SECTIONS) {
            GuideReader.read(file("guide/" + section + ".md"), false, reader).ifPresent(guide::add);
        }
        List<Library.LegalCategory> legal = new ArrayList<>();
        for (RiskCategory category : RiskCategory.values()) {
            yaml("legal/" + category.id() + ".yaml", LibraryShapes.LEGAL).ifPresent(legal::add);
        }
        var resources = yaml("resources.yaml", ResourceShapes.SHIPPED);
        var metrics = yaml("metrics.yaml", MetricShapes.DICTIONARY);
        var glossary = yaml("glossary.yaml", LibraryShapes.GLOSSARY);
        var instrument = yaml("instrument.yaml", LibraryShapes.INSTRUMENT);
        var components = yaml("strategy.yaml", LibraryShapes.COMPONENTS);
        var checks = yaml("hr-checklist.yaml", LibraryShapes.CHECKS);
        var words = yaml("contacts.yaml", LibraryShapes.CONTACT_WORDS);
        return instrument.flatMap(known -> words.map(counted -> new Library(
                List.copyOf(guide),
                resources.orElse(List.of()),
                metrics.orElse(List.of()),
                List.copyOf(legal),
                glossary.orElse(List.of()),
                known,
                components.orElse(List.of()),
                checks.orElse(List.of()),
                counted)));
    }

    private <T> Optional<T> yaml(String path, Shape<T> shape) throws IOException {
        return reader.yaml(file(path), shape);
    }

    private InputFile file(String path) throws IOException {
        try (InputStream in = classPath.getResourceAsStream(FOLDER + path)) {
            if (in == null) {
                throw new FileNotFoundException(FOLDER + path + " is not on the plugin's class path");
            }
            return new Shipped(FOLDER + path, in.readAllBytes());
        }
    }

    /** A file of the class path. */
    private record Shipped(String path, byte[] bytes) implements InputFile {

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }
}
