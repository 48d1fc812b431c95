package io.sitebrief.pipeline;

import io.sitebrief.brief.Brief;
import io.sitebrief.calculate.Calculation;
import io.sitebrief.page.Pages;
import io.sitebrief.programme.Programme;
import io.sitebrief.publish.Staged;
import io.sitebrief.publish.VersionName;
import io.sitebrief.render.Renderer;
import io.sitebrief.site.SiteFile;
import io.sitebrief.site.SitePage;
import io.sitebrief.source.InputFile;
import io.sitebrief.source.Problem;
import io.sitebrief.source.Result;
import io.sitebrief.source.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The foreman: text to located nodes to programme to brief to pages to bytes to a version, in this order. */
public final class SiteBrief {

    private SiteBrief() {}

    /** Reads and checks; writes nothing. */
    public static Outcome check(Request request) throws IOException {
        List<InputFile> files = InputFolder.files(request.folder());
        Result<Programme> given = Given.read(files);
        List<Problem> problems = new ArrayList<>(given.problems());
        if (given.value().isPresent()) {
            problems.addAll(Look.of(request, given.value().get().plan().profile(), files)
                    .problems());
        }
        return new Report(request, files).outcome(problems, Optional.empty());
    }

    /** Reads, checks, computes and renders; writes the version in one step, or nothing at all. */
    public static Outcome generate(Request request) throws IOException {
        List<InputFile> files = InputFolder.files(request.folder());
        Report report = new Report(request, files);
        Result<Programme> given = Given.read(files);
        Result<VersionName> version = VersionName.of(request.version(), Source.ofFile("site-brief.version"));
        List<Problem> problems = new ArrayList<>(given.problems());
        problems.addAll(version.problems());
        Optional<Look> look = Optional.empty();
        if (given.value().isPresent()) {
            Result<Look> chosen = Look.of(request, given.value().get().plan().profile(), files);
            problems.addAll(chosen.problems());
            look = chosen.value();
        }
        if (report.stops(problems) || look.isEmpty()) {
            return report.outcome(problems, Optional.empty());
        }
        Brief brief = Calculation.brief(
                given.value().orElseThrow(),
                request.version(),
                version.value().orElseThrow().isDraft(),
                InputDigests.of(files));
        return write(
                request, report, problems, brief, look.get(), version.value().orElseThrow());
    }

    private static Outcome write(
            Request request, Report report, List<Problem> problems, Brief brief, Look look, VersionName version)
            throws IOException {
        Pages pages = Pages.of(brief, look.theme().words(), Optional.empty());
        Renderer renderer = new Renderer(look.theme(), pages.frame(look.logo()));
        List<SitePage> all = pages.all().toList();
        List<SiteFile> site = new ArrayList<>(Rendering.all(renderer, all, request.threads()));
        int count = site.size();
        site.addAll(Rendering.all(renderer, pages.charts(all).toList(), request.threads()));
        site.addAll(pages.data(request.pluginVersion()));
        site.addAll(look.theme().assets());
        Result<Staged> staged = new VersionWriting(request.output(), version, brief, pages, renderer)
                .write(site, look.theme().words().text("language.tag"));
        problems.addAll(staged.problems());
        return report.outcome(
                problems,
                staged.value()
                        .map(done -> new Outcome.Built(
                                request.version(),
                                request.output().resolve("index.html"),
                                count,
                                done.written(),
                                done.unchanged())));
    }
}
