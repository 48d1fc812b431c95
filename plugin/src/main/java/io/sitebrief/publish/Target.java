package io.sitebrief.publish;

import io.sitebrief.source.Result;
import java.io.IOException;
import java.util.Optional;

/** A place where a site is published, and may be read: a folder, or a branch of a Git repository. */
public interface Target {

    /**
     * Opens the site as it stands now.
     *
     * @param publisher the name that others are told while this one writes; empty to look only, which changes nothing
     */
    Result<OpenSite> open(Optional<String> publisher) throws IOException;
}
