package io.sitebrief.pipeline;

import io.sitebrief.publish.LocalDisk;
import io.sitebrief.publish.NewFiles;
import io.sitebrief.site.SiteFile;
import io.sitebrief.start.StarterFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A project that was begun.
 *
 * @param written the files that were written
 * @param kept the files that were there before, and stay as they are
 */
public record Starter(List<String> written, List<String> kept) {

    private static final String POM = "pom.xml";

    public Starter {
        written = List.copyOf(written);
        kept = List.copyOf(kept);
    }

    /** Begins a brief in the folder, which may hold a project already; a folder with a brief gets no part of another. */
    public static Starter begin(Path folder, boolean minimal, String pluginVersion) throws IOException {
        Path root = folder.toAbsolutePath().normalize();
        String name = String.valueOf(root.getFileName());
        List<SiteFile> files = new ArrayList<>(
                Files.exists(root.resolve(POM))
                        ? StarterFiles.beside(name, pluginVersion)
                        : StarterFiles.project(name, pluginVersion));
        if (!Files.exists(root.resolve(StarterFiles.BRIEF))) {
            files.addAll(minimal ? StarterFiles.minimal() : StarterFiles.sample());
        }
        List<String> written = new NewFiles(new LocalDisk(), root).write(files);
        List<String> kept = new ArrayList<>(files.stream().map(SiteFile::path).toList());
        kept.removeAll(written);
        return new Starter(written, kept);
    }

    /** Whether the project has a build of its own, which has to be told of the plugin. */
    public boolean hadPom() {
        return kept.contains(POM);
    }
}
