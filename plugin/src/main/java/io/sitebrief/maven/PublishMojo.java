package io.sitebrief.maven;

import io.sitebrief.pipeline.Outcome;
import io.sitebrief.pipeline.PublishRequest;
import io.sitebrief.pipeline.Request;
import io.sitebrief.pipeline.SiteBrief;
import java.io.IOException;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/**
 * Adds the generated version to a published site, in a folder or on a branch of a Git repository. An issued version is
 * never replaced: other content needs another version. A run that was interrupted is finished by the next.
 */
@Mojo(name = "publish", defaultPhase = LifecyclePhase.DEPLOY, threadSafe = true)
public final class PublishMojo extends BriefMojo {

    /** Where to publish: a folder, such as a network share, or git:REMOTE#BRANCH[:PATH]. */
    @Parameter(property = "site-brief.target", required = true)
    private @Nullable String target;

    /** The name that others are told while this one publishes, and that a commit bears. */
    @Parameter(property = "site-brief.publisher", defaultValue = "${user.name}")
    private @Nullable String publisher;

    /** The day of issue, such as 2026-10-15; without it the day of the build, in UTC. */
    @Parameter(property = "site-brief.issued")
    private @Nullable String issued;

    /** Whether to say what would be done, and change nothing. */
    @Parameter(property = "site-brief.dry-run", defaultValue = "false")
    private boolean dryRun;

    /**
     * Whether to publish the version as it was generated although the brief's files have changed since. It never
     * replaces an issued version.
     */
    @Parameter(property = "site-brief.force", defaultValue = "false")
    private boolean force;

    private final MavenSession session;

    @Inject
    PublishMojo(MavenSession session, SettingsDecrypter decrypter) {
        super(new Logins(session, decrypter));
        this.session = session;
    }

    @Override
    Outcome work(Request request) throws IOException {
        return SiteBrief.publish(new PublishRequest(
                request,
                place(given(target, "target")),
                given(publisher, "publisher"),
                session.getStartTime().toInstant(),
                Optional.ofNullable(issued),
                dryRun,
                force));
    }

    @Override
    String said(Outcome outcome, long nanos) {
        return Said.published(given(target, "target"), dryRun, outcome, nanos);
    }
}
