package io.sitebrief.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;

/** What the plugin runs with: itself and its dependencies, those included that a project adds, such as a theme. */
final class Tools {

    private Tools() {}

    /** A text that changes when a part changes; empty where a part is a folder, as while the plugin itself is built. */
    static Optional<String> of(PluginDescriptor plugin) throws MojoExecutionException {
        try {
            return named(plugin);
        } catch (IOException e) {
            throw new MojoExecutionException("The plugin could not be read: " + e.getMessage(), e);
        }
    }

    private static Optional<String> named(PluginDescriptor plugin) throws IOException {
        List<String> parts = new ArrayList<>();
        for (Artifact artifact : plugin.getArtifacts()) {
            File file = artifact.getFile();
            if (file == null || !file.isFile()) {
                return Optional.empty();
            }
            // A release never changes; of a snapshot only the bytes tell.
            parts.add(artifact.getId() + (artifact.isSnapshot() ? " " + sha256(file.toPath()) : ""));
        }
        Collections.sort(parts);
        return Optional.of(String.join("\n", parts));
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
