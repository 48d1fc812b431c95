package io.sitebrief.maven;

import io.sitebrief.pipeline.Outcome;
import io.sitebrief.pipeline.Place;
import io.sitebrief.pipeline.Request;
import io.sitebrief.source.Exhausted;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals share: where the brief stands, how strict to be, and how problems are told. */
abstract class BriefMojo extends AbstractMojo {

    /** The brief's folder, with brief.yaml in it. */
    @Parameter(property = "site-brief.source", defaultValue = "${project.basedir}/src/brief")
    private @Nullable File source;

    /** The folder that holds the versions, one folder each. */
    @Parameter(property = "site-brief.output", defaultValue = "${project.build.directory}/site-brief")
    private @Nullable File output;

    /** The name of the version to build. One that ends in SNAPSHOT is a draft and says so on every page. */
    @Parameter(property = "site-brief.version", defaultValue = "${project.version}")
    private @Nullable String version;

    /** The theme's name; without it the brief's own choice holds. */
    @Parameter(property = "site-brief.theme")
    private @Nullable String theme;

    /**
     * A folder with templates that stand in place of the theme's of the same name ({@code roi.ftlh}). Templates are code:
     * they come from here or from a theme's jar, never from the brief's own folder.
     */
    @Parameter(property = "site-brief.themeTemplates")
    private @Nullable File themeTemplates;

    /** Language and country such as de-DE; without it the brief's own choice holds. */
    @Parameter(property = "site-brief.locale")
    private @Nullable String locale;

    /**
     * The published site that holds the earlier versions, for history and changes: a folder, or
     * git:REMOTE#BRANCH[:PATH]. Without one the version stands alone.
     */
    @Parameter(property = "site-brief.archive")
    private @Nullable String archive;

    /** Versions of the archive to compare this one with, separated by commas; each gives a page under compare/. */
    @Parameter(property = "site-brief.against")
    private @Nullable String against;

    /** The id of the server in Maven's settings with the login for a Git repository over https. */
    @Parameter(property = "site-brief.server")
    private @Nullable String server;

    /**
     * The commit that the brief was taken from, printed in provenance.json. It is not asked of Git, because a version
     * made again from the same files would then have other bytes than the issued one.
     */
    @Parameter(property = "site-brief.commit")
    private @Nullable String commit;

    /**
     * Databases that sources of the reader {@code jdbc} may ask: an id and a JDBC address each. The login, where one is
     * needed, is the server of the same id in Maven's settings; the driver is a dependency of the plugin.
     */
    @Parameter
    private @Nullable Map<String, String> databases;

    /** Whether warnings fail the build. */
    @Parameter(property = "site-brief.strict", defaultValue = "false")
    private boolean strict;

    /** How many pages are rendered at once; 0 takes one for each core. The pages are the same for any number. */
    @Parameter(property = "site-brief.threads", defaultValue = "0")
    private int threads;

    /** Whether to do nothing. */
    @Parameter(property = "site-brief.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
    private @Nullable String pluginVersion;

    @Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
    private @Nullable File basedir;

    private final Logins logins;

    BriefMojo(Logins logins) {
        this.logins = logins;
    }

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        Path folder = folder();
        if (skip) {
            getLog().info("Skipped: site-brief.skip is set.");
        } else if (!Files.isDirectory(folder)) {
            getLog().debug("No brief in this module: there is no folder " + folder);
        } else {
            run(request(folder));
        }
    }

    /** Whether there is a brief to work on, and nobody asked to skip it. */
    final boolean applies() {
        return !skip && Files.isDirectory(folder());
    }

    private Path folder() {
        return given(source, "source").toPath();
    }

    /** What the goal does with a brief; every goal but the preview does its work once. */
    void run(Request request) throws MojoExecutionException, MojoFailureException {
        long start = System.nanoTime();
        try {
            Outcome outcome = Exhausted.guard("the goal was at work", "all that the brief holds", () -> work(request));
            tell(outcome, start);
            if (outcome.stopped()) {
                throw new MojoFailureException(stopped(outcome));
            }
        } catch (IOException e) {
            throw new MojoExecutionException("The brief could not be read or written: " + e.getMessage(), e);
        }
    }

    /** Prints the problems, and what was done since the start. */
    final void tell(Outcome outcome, long start) {
        for (int i = 0; i < outcome.problems().size(); i++) {
            String text = outcome.report().get(i);
            if (outcome.problems().get(i).isError()) {
                getLog().error(text);
            } else {
                getLog().warn(text);
            }
        }
        if (!outcome.stopped()) {
            outcome.notes().forEach(line -> getLog().info(line));
            getLog().info(said(outcome, System.nanoTime() - start));
        }
    }

    /** What the goal does. */
    abstract Outcome work(Request request) throws IOException;

    /** The line at the end. */
    String said(Outcome outcome, long nanos) {
        return Said.done(outcome, nanos);
    }

    /** Why the goal failed, in one line; the problems were printed before. */
    String stopped(Outcome outcome) {
        return Said.stopped(outcome);
    }

    /** The file to pack the version into; none unless the goal builds one. */
    Optional<Path> zip() {
        return Optional.empty();
    }

    /** A published site named by a parameter. */
    final Place place(String words) {
        Path project = given(basedir, "project.basedir").toPath();
        return new Place(words, project, logins.of(Optional.ofNullable(server)));
    }

    /** What the plugin runs with, as a text; none where the version is to be made anew in any case. */
    Optional<String> tools() throws MojoExecutionException {
        return Optional.empty();
    }

    private Request request(Path folder) throws MojoExecutionException {
        int cores = Runtime.getRuntime().availableProcessors();
        return new Request(
                folder,
                given(output, "output").toPath(),
                given(version, "version"),
                Optional.ofNullable(theme),
                Optional.ofNullable(locale),
                strict,
                threads > 0 ? threads : cores,
                given(pluginVersion, "plugin.version"),
                Optional.ofNullable(commit),
                Optional.ofNullable(archive).map(this::place),
                Optional.ofNullable(against),
                zip(),
                Optional.ofNullable(themeTemplates).map(File::toPath),
                tools(),
                logins.databases(Optional.ofNullable(databases).orElse(Map.of())));
    }

    static <T> T given(@Nullable T value, String name) {
        if (value == null) {
            throw new IllegalStateException("Maven gave no value for " + name);
        }
        return value;
    }
}
