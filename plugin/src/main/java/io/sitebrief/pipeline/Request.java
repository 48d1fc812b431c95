package io.sitebrief.pipeline;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a shell asks for.
 *
 * @param folder the brief's folder
 * @param output the folder that holds the versions
 * @param version the version's name; one that ends in SNAPSHOT is a draft
 * @param theme the theme's name instead of the brief's own choice
 * @param locale the language and country instead of the brief's own
 * @param strict warnings stop the run like errors
 * @param threads how many pages are rendered at once, at least 1
 * @param pluginVersion printed in the provenance
 */
public record Request(
        Path folder,
        Path output,
        String version,
        Optional<String> theme,
        Optional<String> locale,
        boolean strict,
        int threads,
        String pluginVersion) {}
