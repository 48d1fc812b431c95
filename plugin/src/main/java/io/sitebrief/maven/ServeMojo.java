package io.sitebrief.maven;

import io.sitebrief.pipeline.Outcome;
import io.sitebrief.pipeline.Preview;
import io.sitebrief.pipeline.Request;
import io.sitebrief.pipeline.SiteBrief;
import io.sitebrief.source.Exhausted;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;

/**
 * Shows the brief in a browser on this machine while it is being written: every save builds it anew and reloads the page.
 *
 * <p>Problems stand in the page and in the terminal, over the last good version. Ends with Ctrl+C.
 */
@Mojo(name = "serve", requiresDirectInvocation = true, threadSafe = true)
public final class ServeMojo extends BriefMojo {

    private static final long LONGEST_BUILD_SECONDS = 10;

    /** The port on the loopback address; 0 takes 8642, or any that is free where that is taken. */
    @Parameter(property = "site-brief.port", defaultValue = "0")
    private int port;

    @Inject
    ServeMojo(MavenSession session, SettingsDecrypter decrypter) {
        super(new Logins(session, decrypter));
    }

    @Override
    void run(Request request) throws MojoExecutionException {
        Optional<Integer> asked = port == 0 ? Optional.empty() : Optional.of(port);
        String session = Long.toString(Instant.now().toEpochMilli(), Character.MAX_RADIX);
        CountDownLatch ended = new CountDownLatch(1);
        try (Preview preview = Preview.open(request, asked, session)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(preview, ended), "site-brief-end"));
            getLog().info("Preview at " + preview.address() + " and built anew on every save. Ctrl+C ends it.");
            do {
                build(preview);
            } while (preview.awaitChange());
        } catch (IOException e) {
            throw new MojoExecutionException("The preview could not be opened: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            ended.countDown();
        }
    }

    private void build(Preview preview) {
        long start = System.nanoTime();
        try {
            Outcome outcome = Exhausted.guard("the brief was built", "all that the brief holds", preview::build);
            tell(outcome, start);
            if (outcome.stopped()) {
                getLog().error(Said.stopped(outcome));
            }
        } catch (IOException e) {
            getLog().error("The brief could not be read or written: " + e.getMessage());
        }
    }

    /** On Ctrl+C: lets a build that is under way come to its end, so that nothing half written stays. */
    private static void end(Preview preview, CountDownLatch ended) {
        preview.end();
        try {
            ended.await(LONGEST_BUILD_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    String said(Outcome outcome, long nanos) {
        return Said.shown(outcome, nanos);
    }

    @Override
    Outcome work(Request request) throws IOException {
        return SiteBrief.generate(request);
    }
}
