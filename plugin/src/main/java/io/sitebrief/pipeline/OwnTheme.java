package io.sitebrief.pipeline;

import io.sitebrief.source.InputFile;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Source;
import java.util.List;

/** The places of a brief's own look inside its folder; what stands beside them is told, because nobody reads it. */
final class OwnTheme {

    static final String SETTINGS = "theme/theme.yaml";
    static final String MESSAGES = "theme/messages/";
    static final String ASSETS = "theme/assets/";

    private static final String FOLDER = "theme/";
    private static final String ENDING = ".yaml";

    private OwnTheme() {}

    static List<Problem> outOfPlace(List<InputFile> files) {
        return files.stream()
                .map(InputFile::path)
                .filter(path -> path.startsWith(FOLDER) && !hasPlace(path))
                .map(path -> Problem.of(ProblemKind.UNKNOWN_FILE, Source.ofFile(path))
                        .withHint(
                                path.endsWith(".ftlh")
                                        ? "templates are code: name their folder in the POM as themeTemplates"
                                        : "a brief's look is " + SETTINGS + ", " + MESSAGES + "*.yaml and " + ASSETS))
                .toList();
    }

    private static boolean hasPlace(String path) {
        return path.equals(SETTINGS) || path.startsWith(ASSETS) || (path.startsWith(MESSAGES) && path.endsWith(ENDING));
    }
}
