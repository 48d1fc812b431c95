package io.sitebrief.maven;

import io.sitebrief.pipeline.Place;
import io.sitebrief.pipeline.Proof;
import io.sitebrief.pipeline.SiteBrief;
import io.sitebrief.source.Exhausted;
import java.io.File;
import java.io.IOException;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/**
 * Proves a published site: every version against its manifest, the list of versions against the folders. Tells each
 * fault on a line of its own and changes nothing.
 */
@Mojo(name = "verify", requiresProject = false, aggregator = true, threadSafe = true)
public final class VerifyMojo extends AbstractMojo {

    /** The published site: a folder, or git:REMOTE#BRANCH[:PATH]. */
    @Parameter(property = "site-brief.target", required = true)
    private @Nullable String target;

    /** The id of the server in Maven's settings with the login for a Git repository over https. */
    @Parameter(property = "site-brief.server")
    private @Nullable String server;

    /** Whether to do nothing. */
    @Parameter(property = "site-brief.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private @Nullable File basedir;

    private final Logins logins;

    @Inject
    VerifyMojo(MavenSession session, SettingsDecrypter decrypter) {
        this.logins = new Logins(session, decrypter);
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped: site-brief.skip is set.");
            return;
        }
        try {
            String words = BriefMojo.given(target, "target");
            Place place = new Place(
                    words, BriefMojo.given(basedir, "basedir").toPath(), logins.of(Optional.ofNullable(server)));
            Proof proof = Exhausted.guard("the site was read", "the versions of a site", () -> SiteBrief.verify(place));
            tell(proof);
            if (!proof.isProven()) {
                throw new MojoFailureException(Said.faulty(words, proof));
            }
            getLog().info(Said.proven(words, proof));
        } catch (IOException e) {
            throw new MojoExecutionException("The site could not be read: " + e.getMessage(), e);
        }
    }

    private void tell(Proof proof) {
        proof.problems().forEach(problem -> getLog().error(problem.text()));
        proof.faults().forEach(getLog()::error);
        proof.notes().forEach(getLog()::info);
    }
}
