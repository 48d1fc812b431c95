package io.sitebrief.maven;

import io.sitebrief.pipeline.CheckFiles;
import io.sitebrief.pipeline.Outcome;
import io.sitebrief.pipeline.Request;
import io.sitebrief.pipeline.SiteBrief;
import java.io.IOException;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.settings.crypto.SettingsDecrypter;

/**
 * Reads and checks the brief and its metric files, and tells every problem with its place: in the log, in SARIF and
 * Checkstyle XML beside the site, and as annotations in a run on GitHub. Writes the schemas that editors complete by.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class CheckMojo extends BriefMojo {

    @Inject
    CheckMojo(MavenSession session, SettingsDecrypter decrypter) {
        super(new Logins(session, decrypter));
    }

    @Override
    Outcome work(Request request) throws IOException {
        Outcome outcome = SiteBrief.check(request);
        CheckFiles.write(request, outcome);
        if (BuildServer.here().takesAnnotations()) {
            CheckFiles.annotations(request, outcome).forEach(System.out::println);
        }
        return outcome;
    }
}
