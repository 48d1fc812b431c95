package io.sitebrief.pipeline;

import io.sitebrief.review.Places;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a brief stands inside the repository around it. */
final class RepositoryPath {

    private static final String MARK = ".git";

    private RepositoryPath() {}

    /** Names places relative to the repository's root; without a repository, to the brief's folder. */
    static Places of(Path folder) throws IOException {
        Path brief = folder.toRealPath();
        for (Path up = brief; up != null; up = up.getParent()) {
            if (Files.exists(up.resolve(MARK))) {
                String inside = up.relativize(brief).toString().replace('\\', '/');
                return new Places(inside.isEmpty() ? "" : inside + "/");
            }
        }
        return new Places("");
    }
}
