package io.sitebrief.pipeline;

import io.sitebrief.publish.LocalDisk;
import io.sitebrief.publish.SiteCopy;
import java.io.IOException;
import java.nio.file.Path;

/** The generated site as a part of another, such as the one that mvn site makes. */
public final class Annex {

    private Annex() {}

    /** Puts a copy of what was generated into the folder; what stood there is replaced. */
    public static void put(Request request, Path folder) throws IOException {
        new SiteCopy(new LocalDisk(), request.output()).into(folder);
    }
}
