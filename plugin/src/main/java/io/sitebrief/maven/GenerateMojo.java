package io.sitebrief.maven;

import io.sitebrief.pipeline.Outcome;
import io.sitebrief.pipeline.Request;
import io.sitebrief.pipeline.SiteBrief;
import java.io.IOException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Reads the brief, checks it, computes it and renders the version into the output folder. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class GenerateMojo extends BriefMojo {

    @Override
    Outcome work(Request request) throws IOException {
        return SiteBrief.generate(request);
    }
}
