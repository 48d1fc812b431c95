package io.sitebrief.pipeline;

import io.sitebrief.brief.Earlier;
import io.sitebrief.publish.git.MergeBase;
import io.sitebrief.review.Base;
import io.sitebrief.site.SiteFile;
import io.sitebrief.source.InputFile;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Result;
import io.sitebrief.source.Source;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * What a change is compared with.
 *
 * @param side the base as a folder; empty for a published version and where there is no base
 * @param earlier the base as the earlier side of a comparison
 * @param published the pages of a published version, with their assets
 */
record DiffBase(
        Base base,
        Optional<DiffSide> side,
        Optional<Earlier> earlier,
        List<SiteFile> published,
        List<Problem> problems) {

    private static final Source PLACE = Source.ofFile("site-brief.base");

    /** The published version of the name where the archive has one, else the brief at the merge base of the name. */
    static DiffBase of(DiffRequest request) throws IOException {
        Optional<DiffBase> published = PublishedBase.of(request);
        return published.isPresent() ? published.get() : atMergeBase(request);
    }

    private static DiffBase atMergeBase(DiffRequest request) throws IOException {
        Result<MergeBase> found = MergeBase.of(request.brief().folder(), request.base());
        return found.value().isPresent() ? at(request, found.value().get()) : none(request, found.problems());
    }

    static DiffBase none(DiffRequest request, List<Problem> why) {
        return without(new Base(Base.Kind.NONE, request.base(), Optional.empty()), why);
    }

    private static DiffBase without(Base base, List<Problem> why) {
        return new DiffBase(base, Optional.empty(), Optional.empty(), List.of(), why);
    }

    private static DiffBase at(DiffRequest request, MergeBase found) throws IOException {
        List<InputFile> files = found.files().stream()
                .filter(file -> InputFolder.isVisible(file.path()))
                .toList();
        Optional<String> commit = Optional.of(found.commit());
        if (files.isEmpty()) {
            return without(new Base(Base.Kind.NEW, request.base(), commit), List.of());
        }
        DiffSide side = DiffSide.of(request.brief(), files);
        if (side.brief().isEmpty()) {
            String errors = side.errors() + (side.errors() == 1 ? " error" : " errors");
            return new DiffBase(
                    new Base(Base.Kind.BROKEN, request.base(), commit),
                    Optional.of(side),
                    Optional.empty(),
                    List.of(),
                    List.of(Problem.of(ProblemKind.BROKEN_BASE, PLACE, request.base(), errors)));
        }
        return new DiffBase(
                new Base(Base.Kind.COMMIT, request.base(), commit),
                Optional.of(side),
                side.snapshot().map(Earlier::of),
                List.of(),
                List.of());
    }
}
