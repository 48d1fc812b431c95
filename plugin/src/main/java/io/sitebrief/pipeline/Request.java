package io.sitebrief.pipeline;

import io.sitebrief.source.Database;
import java.nio.file.Path;
import java.util.Map;
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
 * @param commit the commit that the inputs were taken from, printed in the provenance
 * @param archive the published site that the history comes from; without one the version stands alone
 * @param against further versions of the archive to compare with, separated by commas
 * @param zip the file to pack the version into
 * @param templates the folder with templates in place of the theme's
 * @param tools names the plugin with its parts, theme and readers included, to the last byte; without it a version is
 *     always made anew
 * @param databases what sources of the reader jdbc may ask, by id
 */
public record Request(
        Path folder,
        Path output,
        String version,
        Optional<String> theme,
        Optional<String> locale,
        boolean strict,
        int threads,
        String pluginVersion,
        Optional<String> commit,
        Optional<Place> archive,
        Optional<String> against,
        Optional<Path> zip,
        Optional<Path> templates,
        Optional<String> tools,
        Map<String, Database> databases) {

    public Request {
        databases = Map.copyOf(databases);
    }

    /** A version that stands alone. */
    public Request(
            Path folder,
            Path output,
            String version,
            Optional<String> theme,
            Optional<String> locale,
            boolean strict,
            int threads,
            String pluginVersion) {
        this(
                folder,
                output,
                version,
                theme,
                locale,
                strict,
                threads,
                pluginVersion,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    /** The same, its inputs taken from a commit. */
    public Request takenFrom(String known) {
        return new Request(
                folder,
                output,
                version,
                theme,
                locale,
                strict,
                threads,
                pluginVersion,
                Optional.of(known),
                archive,
                against,
                zip,
                templates,
                tools,
                databases);
    }

    /** The same, packed into a file as well. */
    public Request zipped(Path file) {
        return new Request(
                folder,
                output,
                version,
                theme,
                locale,
                strict,
                threads,
                pluginVersion,
                commit,
                archive,
                against,
                Optional.of(file),
                templates,
                tools,
                databases);
    }

    /** The same with the history that a published site tells. */
    public Request since(Place published, Optional<String> others) {
        return new Request(
                folder,
                output,
                version,
                theme,
                locale,
                strict,
                threads,
                pluginVersion,
                commit,
                Optional.of(published),
                others,
                zip,
                templates,
                tools,
                databases);
    }

    /** The same with another theme and templates of its own. */
    public Request dressed(String name, Optional<Path> own) {
        return new Request(
                folder,
                output,
                version,
                Optional.of(name),
                locale,
                strict,
                threads,
                pluginVersion,
                commit,
                archive,
                against,
                zip,
                own,
                tools,
                databases);
    }

    /** The same with databases to ask. */
    public Request asking(Map<String, Database> named) {
        return new Request(
                folder,
                output,
                version,
                theme,
                locale,
                strict,
                threads,
                pluginVersion,
                commit,
                archive,
                against,
                zip,
                templates,
                tools,
                named);
    }
}
