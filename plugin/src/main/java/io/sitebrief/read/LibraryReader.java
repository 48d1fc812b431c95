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

/**
 * Reads the content that comes with the plugin, or with a jar that an organisation puts in its place: each file in the
 * brief's language where the folder of that language has it, such as {@code de/instrument.yaml}, else in English.
 */
final class LibraryReader {

    private static final String FOLDER = "site-brief/content/";

    private final ClassLoader classPath;
    private final String language;
    private final FileReader reader;

    /** @param language the first part of the brief's locale, such as de */
    LibraryReader(ClassLoader classPath, String language, Findings findings) {
        this.classPath = classPath;
        this.language = language;
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
        Optional<InputFile> translated = shipped(FOLDER + language + "/" + path);
        Optional<InputFile> file = translated.isPresent() ? translated : shipped(FOLDER + path);
        return file.orElseThrow(() -> new FileNotFoundException(FOLDER + path + " is not on the plugin's class path"));
    }

    private Optional<InputFile> shipped(String path) throws IOException {
        try (InputStream in = classPath.getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(new Shipped(path, in.readAllBytes()));
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
