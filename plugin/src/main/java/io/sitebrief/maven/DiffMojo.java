package io.sitebrief.maven;

import io.sitebrief.pipeline.Diff;
import io.sitebrief.pipeline.DiffOutcome;
import io.sitebrief.pipeline.DiffRequest;
import io.sitebrief.pipeline.Outcome;
import io.sitebrief.pipeline.Request;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/**
 * Compares the brief in the working tree with an earlier state and writes a review of the change: a comment for the pull
 * request, the same as data, SARIF, annotations and the pages before and after. The repository is only read.
 */
@Mojo(name = "diff", threadSafe = true)
public final class DiffMojo extends BriefMojo {

    /**
     * What to compare with: a branch, tag or commit of the Git repository, taken where the change parted from it; or a
     * version of the archive. Without it the target branch that the build server names, else main.
     */
    @Parameter(property = "site-brief.base")
    private @Nullable String base;

    /** The branch that the change goes to, for gates that hold on one branch only; without it as the build server says. */
    @Parameter(property = "site-brief.branch")
    private @Nullable String branch;

    /** The folder that the review is written to; each run writes it anew. */
    @Parameter(property = "site-brief.diff", defaultValue = "${project.build.directory}/site-brief-diff")
    private @Nullable File review;

    /** The verdict from which the build fails: fail, warn or never. What could not be evaluated counts as failed. */
    @Parameter(property = "site-brief.fail-on", defaultValue = "fail")
    private @Nullable String failOn;

    @Inject
    DiffMojo(MavenSession session, SettingsDecrypter decrypter) {
        super(new Logins(session, decrypter));
    }

    @Override
    Outcome work(Request request) throws IOException {
        BuildServer server = BuildServer.here();
        String against = Optional.ofNullable(base).orElseGet(server::base);
        DiffOutcome outcome = Diff.run(new DiffRequest(
                request,
                given(review, "diff").toPath(),
                against,
                Optional.of(Optional.ofNullable(branch).orElseGet(() -> server.branch(against))),
                failOn()));
        outcome.summary().forEach(line -> getLog().info(line));
        if (server.takesAnnotations()) {
            outcome.annotations().forEach(System.out::println); // the log would put its own mark before the command
        }
        return outcome.told();
    }

    private DiffRequest.FailOn failOn() throws IOException {
        String wanted = given(failOn, "fail-on").toUpperCase(Locale.ROOT);
        return Stream.of(DiffRequest.FailOn.values())
                .filter(choice -> choice.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IOException(
                        "site-brief.fail-on is '" + failOn + "', expected one of " + List.of("fail", "warn", "never")));
    }

    @Override
    String said(Outcome outcome, long nanos) {
        return Said.reviewed(given(review, "diff").toPath(), nanos);
    }

    @Override
    String stopped(Outcome outcome) {
        return "The change does not pass. The review is in " + review;
    }
}
