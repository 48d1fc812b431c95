package io.sitebrief.serve;

import java.io.IOException;
import java.util.Optional;

/** Where the preview finds what it shows. Asked by several threads at once. */
@FunctionalInterface
public interface Showcase {

    /** The bytes at a path of the site ({@code 2026.3/roi.html}); empty where it has no such file. */
    Optional<byte[]> file(String path) throws IOException;

    /** Nothing at all. */
    static Showcase empty() {
        return path -> Optional.empty();
    }
}
