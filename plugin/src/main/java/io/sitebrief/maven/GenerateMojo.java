package io.sitebrief.maven;

import io.sitebrief.pipeline.CheckFiles;
import io.sitebrief.pipeline.Outcome;
import io.sitebrief.pipeline.Request;
import io.sitebrief.pipeline.SiteBrief;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/** Reads the brief, checks it, computes it and renders the version into the output folder. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class GenerateMojo extends BriefMojo {

    private static final String CLASSIFIER = "brief";

    /** Whether the version is attached to the project as a zip, so that install and deploy carry it along. */
    @Parameter(property = "site-brief.attach", defaultValue = "true")
    private boolean attach;

    /** Whether to build even where inputs, settings and site are as the last build left them. */
    @Parameter(property = "site-brief.force", defaultValue = "false")
    private boolean force;

    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    private @Nullable PluginDescriptor plugin;

    /** The zip to attach. */
    @Parameter(
            defaultValue = "${project.build.directory}/${project.build.finalName}-brief.zip",
            readonly = true,
            required = true)
    private @Nullable File zip;

    private final MavenProject project;
    private final MavenProjectHelper helper;

    @Inject
    GenerateMojo(MavenProject project, MavenProjectHelper helper, MavenSession session, SettingsDecrypter decrypter) {
        super(new Logins(session, decrypter));
        this.project = project;
        this.helper = helper;
    }

    @Override
    Outcome work(Request request) throws IOException {
        Outcome outcome = SiteBrief.generate(request);
        CheckFiles.schemas(request);
        if (outcome.built().isPresent() && attach) {
            helper.attachArtifact(project, "zip", CLASSIFIER, given(zip, "zip"));
        }
        return outcome;
    }

    @Override
    Optional<Path> zip() {
        return attach ? Optional.of(given(zip, "zip").toPath()) : Optional.empty();
    }

    @Override
    Optional<String> tools() throws MojoExecutionException {
        return force ? Optional.empty() : Tools.of(given(plugin, "plugin"));
    }
}
