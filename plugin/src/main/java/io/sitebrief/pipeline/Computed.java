package io.sitebrief.pipeline;

import io.sitebrief.brief.Brief;
import io.sitebrief.brief.Comparison;
import io.sitebrief.brief.Course;
import io.sitebrief.brief.Earlier;
import io.sitebrief.brief.InputEntry;
import io.sitebrief.calculate.Calculation;
import io.sitebrief.compare.Comparer;
import io.sitebrief.compare.Courses;
import io.sitebrief.compare.DecisionRecords;
import io.sitebrief.page.Changes;
import io.sitebrief.programme.Programme;
import io.sitebrief.publish.VersionName;
import io.sitebrief.source.Exhausted;
import io.sitebrief.source.InputFile;
import io.sitebrief.source.Problem;
import io.sitebrief.source.Result;
import io.sitebrief.source.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A brief computed and held against the versions before it, with the look that it is to be shown in.
 *
 * @param changes what is new since the version before, and since versions asked for by name
 */
record Computed(Brief brief, VersionName version, Look look, Changes changes) {

    /** Reads, checks, computes and compares; every problem is told, also of what was computed all the same. */
    static Result<Computed> of(Request request, List<InputFile> files, Report report) throws IOException {
        Given given = Given.read(request, files);
        Result<VersionName> version = VersionName.of(request.version(), Source.ofFile("site-brief.version"));
        List<Problem> problems = new ArrayList<>(given.problems());
        problems.addAll(version.problems());
        if (given.programme().isEmpty() || version.value().isEmpty()) {
            return Result.failed(problems);
        }
        Programme programme = given.programme().get();
        Result<History> history = History.of(
                request, version.value().get(), programme.plan().profile().id().value());
        problems.addAll(history.problems());
        if (report.stops(problems) || given.look().isEmpty() || history.value().isEmpty()) {
            return Result.failed(problems);
        }
        Brief brief =
                brief(request, programme, version.value().get(), given.look().get(), InputDigests.of(files));
        return Result.of(
                of(
                        brief,
                        version.value().get(),
                        given.look().get(),
                        history.value().get()),
                problems);
    }

    /** Computes, and reads the templates meanwhile. */
    private static Brief brief(
            Request request, Programme programme, VersionName version, Look look, List<InputEntry> inputs)
            throws IOException {
        try (Workers workers = new Workers(request.threads())) {
            Workers.Begun<Brief> brief =
                    workers.begin(() -> Calculation.brief(programme, request.version(), version.isDraft(), inputs));
            look.theme().prepare();
            return Exhausted.guard(
                    "the figures are computed", "the entries of a list and the conversions of a ledger", brief::result);
        }
    }

    private static Computed of(Brief brief, VersionName version, Look look, History history) {
        Optional<Comparison> since = history.last().map(earlier -> Comparer.compare(earlier, brief));
        List<Course> courses = Courses.of(history.recent(), brief);
        List<Comparison> others = Stream.concat(history.last().stream(), history.others().stream())
                .distinct()
                .map(earlier -> Comparer.compare(earlier, brief))
                .toList();
        Brief told = since.map(brief::with).orElse(brief);
        told = told.with(
                courses.stream()
                        .flatMap(course -> course.points().stream())
                        .map(Course.Point::figure)
                        .toList(),
                history.before().stream()
                        .map(Earlier::file)
                        .flatMap(Optional::stream)
                        .toList());
        return new Computed(
                told, version, look, new Changes(since, courses, DecisionRecords.of(history.before(), brief), others));
    }
}
