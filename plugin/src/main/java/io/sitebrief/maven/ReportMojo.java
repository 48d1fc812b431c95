package io.sitebrief.maven;

import io.sitebrief.pipeline.Annex;
import io.sitebrief.pipeline.Outcome;
import io.sitebrief.pipeline.Request;
import io.sitebrief.pipeline.SiteBrief;
import java.io.File;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import javax.inject.Inject;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenMultiPageReport;
import org.apache.maven.reporting.MavenReportException;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/**
 * Makes the brief a part of the site that {@code mvn site} makes: generates it as {@code generate} does, copies it into
 * the folder {@code brief} there, and links it among the project's reports. Name the goal under {@code <reporting>}.
 */
@Mojo(name = "report", defaultPhase = LifecyclePhase.SITE, threadSafe = true)
public final class ReportMojo extends BriefMojo implements MavenMultiPageReport {

    private static final String FOLDER = "brief";

    /** The folder of the project's site. */
    @Parameter(defaultValue = "${project.reporting.outputDirectory}", readonly = true, required = true)
    private @Nullable File siteFolder;

    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    private @Nullable PluginDescriptor plugin;

    @Inject
    ReportMojo(MavenSession session, SettingsDecrypter decrypter) {
        super(new Logins(session, decrypter));
    }

    @Override
    Outcome work(Request request) throws IOException {
        Outcome outcome = SiteBrief.generate(request);
        if (outcome.built().isPresent()) {
            Annex.put(request, getReportOutputDirectory().toPath().resolve(FOLDER));
        }
        return outcome;
    }

    @Override
    Optional<String> tools() throws MojoExecutionException {
        return Tools.of(given(plugin, "plugin"));
    }

    /** Called by site plugins of every age; the sink stays unused, for the brief brings pages of its own. */
    @Override
    public void generate(Sink sink, SinkFactory sinks, Locale locale) throws MavenReportException {
        generate(sink, locale);
    }

    @Override
    public void generate(Sink sink, Locale locale) throws MavenReportException {
        try {
            execute();
        } catch (MojoExecutionException | MojoFailureException e) {
            throw new MavenReportException(e.getMessage(), e);
        }
    }

    @Override
    public boolean canGenerateReport() {
        return applies();
    }

    @Override
    public boolean isExternalReport() {
        return true;
    }

    /** The name that older site plugins ask for; newer ones take it as the path. */
    @Override
    @SuppressWarnings("deprecation")
    public String getOutputName() {
        return FOLDER + "/index";
    }

    @Override
    public String getCategoryName() {
        return CATEGORY_PROJECT_REPORTS;
    }

    @Override
    public String getName(Locale locale) {
        return words(locale).getString("name");
    }

    @Override
    public String getDescription(Locale locale) {
        return words(locale).getString("description");
    }

    private static ResourceBundle words(Locale locale) {
        Control asked = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle("site-brief/report/words", locale, ReportMojo.class.getClassLoader(), asked);
    }

    @Override
    public void setReportOutputDirectory(File folder) {
        siteFolder = folder;
    }

    @Override
    public File getReportOutputDirectory() {
        return given(siteFolder, "project.reporting.outputDirectory");
    }
}
