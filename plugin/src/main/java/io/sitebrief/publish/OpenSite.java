package io.sitebrief.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/** A published site while it is read or written; to be closed. */
public interface OpenSite extends Closeable {

    Disk disk();

    /** The folder of {@link #disk} that the site stands in. */
    Path root();

    /**
     * Makes what was written the site that others see.
     *
     * @param message one line that says what was published
     * @param at the instant to be recorded
     * @return false where somebody else was faster: nothing was changed, open the site anew
     */
    boolean commit(String message, Instant at) throws IOException;
}
