package io.sitebrief.maven;

import io.sitebrief.pipeline.Outcome;
import io.sitebrief.pipeline.PortfolioRequest;
import io.sitebrief.pipeline.Portfolios;
import io.sitebrief.source.Exhausted;
import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Makes an index over the briefs of a multi-module build: their return, status, decisions due and risks above appetite,
 * with totals in one currency. The briefs must be generated before; each is copied into a folder of its id beside it.
 */
@Mojo(name = "portfolio", aggregator = true, threadSafe = true)
public final class PortfolioMojo extends AbstractMojo {

    private static final Pattern RATE = Pattern.compile("([A-Z]{3})=(\\d{1,9}(?:\\.\\d{1,12})?)");

    /** The folder of the portfolio. */
    @Parameter(property = "site-brief.portfolio", defaultValue = "${project.build.directory}/site-brief-portfolio")
    private @Nullable File portfolio;

    /** The name of the folder below each module's build directory that holds its generated site. */
    @Parameter(property = "site-brief.site", defaultValue = "site-brief")
    private String site = "site-brief";

    /** The portfolio's title. */
    @Parameter(property = "site-brief.title", defaultValue = "${project.name}")
    private @Nullable String title;

    /** The currency of the totals; without it that of the first brief. */
    @Parameter(property = "site-brief.currency")
    private @Nullable String currency;

    /** What one unit of another currency is worth in it: {@code USD=0.92,GBP=1.17}. Without a rate totals are unknown. */
    @Parameter(property = "site-brief.rates")
    private @Nullable String rates;

    /** The theme's name. */
    @Parameter(property = "site-brief.theme", defaultValue = "briefing")
    private String theme = "briefing";

    /** Language and country such as de-DE. */
    @Parameter(property = "site-brief.locale", defaultValue = "en-GB")
    private String locale = "en-GB";

    /** Whether to do nothing. */
    @Parameter(property = "site-brief.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project.version}", readonly = true, required = true)
    private String version = "";

    private final MavenSession session;

    @Inject
    PortfolioMojo(MavenSession session) {
        this.session = session;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped: site-brief.skip is set.");
            return;
        }
        Path output = BriefMojo.given(portfolio, "portfolio").toPath();
        try {
            PortfolioRequest request = request(output);
            Portfolios.Made made =
                    Exhausted.guard("the briefs were put together", "all briefs", () -> Portfolios.make(request));
            made.problems().forEach(problem -> getLog().error(problem.toString()));
            if (!made.problems().isEmpty()) {
                throw new MojoFailureException("The portfolio was not made; the problems stand above.");
            }
            getLog().info(
                            made.briefs() == 0
                                    ? "No brief was generated in any module; there is no portfolio to make."
                                    : "Portfolio of " + Outcome.count(made.briefs(), "brief") + ". Open "
                                            + output.resolve("index.html"));
        } catch (IOException e) {
            throw new MojoExecutionException("The portfolio could not be read or written: " + e.getMessage(), e);
        }
    }

    private PortfolioRequest request(Path output) throws MojoFailureException {
        List<Path> sites = session.getProjects().stream()
                .map(project -> Path.of(project.getBuild().getDirectory()).resolve(site))
                .toList();
        return new PortfolioRequest(
                sites,
                output,
                BriefMojo.given(title, "project.name"),
                version,
                Optional.ofNullable(currency),
                rates(),
                theme,
                locale);
    }

    private Map<String, BigDecimal> rates() throws MojoFailureException {
        Map<String, BigDecimal> known = new TreeMap<>();
        if (rates != null && !rates.isBlank()) {
            for (String each : rates.split(",")) {
                Matcher rate = RATE.matcher(each.strip());
                if (!rate.matches()) {
                    throw new MojoFailureException("site-brief.rates: '" + each + "' is not a rate, expected USD=0.92");
                }
                known.put(rate.group(1), new BigDecimal(rate.group(2)));
            }
        }
        return known;
    }
}
