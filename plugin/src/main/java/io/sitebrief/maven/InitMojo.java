package io.sitebrief.maven;

import io.sitebrief.pipeline.Starter;
import java.io.File;
import java.io.IOException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Begins a brief in this folder: a build, and a complete sample with a story and a comment for every choice.
 *
 * <p>Needs no POM and asks nothing. A file that is there already stays as it is. In an empty folder:
 * {@code mvn io.sitebrief:site-brief-maven-plugin:VERSION:init}.
 */
@Mojo(name = "init", requiresProject = false, requiresDirectInvocation = true, aggregator = true, threadSafe = true)
public final class InitMojo extends AbstractMojo {

    private static final String PLUGIN = """
            <plugin>
              <groupId>io.sitebrief</groupId>
              <artifactId>site-brief-maven-plugin</artifactId>
              <version>%s</version>
              <executions>
                <execution>
                  <goals>
                    <goal>check</goal>
                    <goal>generate</goal>
                  </goals>
                </execution>
              </executions>
            </plugin>
            """;

    /** Whether to write the smallest brief instead of the sample: the required keys and nothing else. */
    @Parameter(property = "site-brief.minimal", defaultValue = "false")
    private boolean minimal;

    /** Whether to do nothing. */
    @Parameter(property = "site-brief.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private @Nullable File folder;

    @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
    private @Nullable String pluginVersion;

    @Override
    public void execute() throws MojoExecutionException {
        if (skip) {
            getLog().info("Skipped: site-brief.skip is set.");
            return;
        }
        String version = BriefMojo.given(pluginVersion, "plugin.version");
        try {
            tell(Starter.begin(BriefMojo.given(folder, "basedir").toPath(), minimal, version), version);
        } catch (IOException e) {
            throw new MojoExecutionException("The files could not be written: " + e.getMessage(), e);
        }
    }

    private void tell(Starter starter, String version) {
        starter.written().forEach(path -> getLog().info("written  " + path));
        starter.kept().forEach(path -> getLog().info("kept     " + path));
        if (starter.hadPom()) {
            getLog().info("This project has a build of its own. Add to its pom.xml, under <build><plugins>:");
            PLUGIN.formatted(version).lines().forEach(line -> getLog().info("  " + line));
        }
        getLog().info("Next: mvn site-brief:generate, then open target/site-brief/index.html.");
        getLog().info("While you write: mvn site-brief:serve.");
    }
}
