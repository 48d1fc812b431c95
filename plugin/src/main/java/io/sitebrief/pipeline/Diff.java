package io.sitebrief.pipeline;

import io.sitebrief.brief.Brief;
import io.sitebrief.brief.Comparison;
import io.sitebrief.brief.Earlier;
import io.sitebrief.brief.NumberChange;
import io.sitebrief.compare.Comparer;
import io.sitebrief.page.FigureText;
import io.sitebrief.publish.LocalDisk;
import io.sitebrief.publish.OutputFolder;
import io.sitebrief.render.Theme;
import io.sitebrief.review.Annotations;
import io.sitebrief.review.Change;
import io.sitebrief.review.InputChange;
import io.sitebrief.review.PageChange;
import io.sitebrief.review.Places;
import io.sitebrief.review.Review;
import io.sitebrief.review.ReviewFiles;
import io.sitebrief.review.Sarif;
import io.sitebrief.review.Verdict;
import io.sitebrief.site.SiteFile;
import io.sitebrief.site.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reviews a change: base and head to briefs, briefs to a comparison, comparison to the files of a review. */
public final class Diff {

    private static final String FALLBACK_LOCALE = "en-GB";

    private final DiffRequest request;
    private final DiffBase base;
    private final DiffSide head;

    private Diff(DiffRequest request, DiffBase base, DiffSide head) {
        this.request = request;
        this.base = base;
        this.head = head;
    }

    /** Compares and writes the review; the brief and its repository stay as they are. */
    public static DiffOutcome run(DiffRequest request) throws IOException {
        DiffSide head =
                DiffSide.of(request.brief(), InputFolder.files(request.brief().folder()));
        return new Diff(request, DiffBase.of(request), head).run();
    }

    private DiffOutcome run() throws IOException {
        Optional<Comparison> comparison =
                head.brief().flatMap(after -> base.earlier().map(before -> Comparer.compare(before, after)));
        List<SiteFile> after = site(Optional.of(head));
        List<SiteFile> before = base.published().isEmpty() ? site(base.side()) : base.published();
        Review review = Review.of(change(comparison, pages(comparison, before, after)));
        Theme theme = theme();
        Words words = theme.words();
        ReviewFiles told = new ReviewFiles(review, words, new ReviewWording(figures(words)));
        Places places = RepositoryPath.of(request.brief().folder());
        Annotations annotations = new Annotations(places);
        List<SiteFile> files = new ArrayList<>(
                told.all(new Sarif(request.brief().pluginVersion(), places, Reference.read()::of), annotations));
        files.addAll(new SideBySide(theme, told).files(review.change().pages(), before, after));
        new OutputFolder(new LocalDisk(), request.output()).replace(files);
        return new DiffOutcome(
                new Report(request.brief(), head.files())
                        .outcome(head.problems(), List.of(), Optional.empty())
                        .stopping(stops(review.verdict())),
                told.summary().lines().toList(),
                annotations.lines(told.problems()),
                review.verdict().id(),
                request.output());
    }

    private boolean stops(Verdict verdict) {
        return switch (request.failOn()) {
            case NEVER -> false;
            case WARN -> verdict != Verdict.PASS;
            case FAIL -> verdict == Verdict.FAIL || verdict == Verdict.NOT_EVALUATED;
        };
    }

    private Change change(Optional<Comparison> comparison, List<PageChange> pages) {
        return new Change(
                head.brief()
                        .or(() -> base.side().flatMap(DiffSide::brief))
                        .map(brief -> brief.head().id()),
                base.base(),
                request.branch(),
                head.digest(),
                base.earlier().map(Earlier::snapshot),
                head.brief(),
                comparison,
                head.programme().flatMap(programme -> programme.plan().gates()),
                pages,
                inputs(),
                base.problems(),
                head.problems());
    }

    private List<SiteFile> site(Optional<DiffSide> side) throws IOException {
        Optional<DiffSide> readable = side.filter(found -> found.brief().isPresent());
        return readable.isPresent() ? readable.get().site(request.brief().threads()) : List.of();
    }

    private List<PageChange> pages(Optional<Comparison> comparison, List<SiteFile> before, List<SiteFile> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return List.of();
        }
        List<String> changed = comparison.stream()
                .flatMap(found -> found.numbers().stream())
                .map(NumberChange::id)
                .toList();
        return new PageChanges(changed).between(before, after);
    }

    private List<InputChange> inputs() {
        Map<String, InputChange.Side> was = base.side().map(DiffSide::byFile).orElse(Map.of());
        if (was.isEmpty()) {
            return List.of();
        }
        Map<String, InputChange.Side> is = head.byFile();
        Set<String> files = new TreeSet<>(was.keySet());
        files.addAll(is.keySet());
        return files.stream()
                .map(file ->
                        new InputChange(file, Optional.ofNullable(was.get(file)), Optional.ofNullable(is.get(file))))
                .filter(input -> !input.before()
                        .map(InputChange.Side::sha256)
                        .equals(input.after().map(InputChange.Side::sha256)))
                .toList();
    }

    /** The theme of the head, else of the base, else the default one. */
    private Theme theme() throws IOException {
        Optional<Look> look = head.look().or(() -> base.side().flatMap(DiffSide::look));
        return look.isPresent() ? look.get().theme() : Look.plain(locale());
    }

    private String locale() {
        return request.brief().locale().orElse(FALLBACK_LOCALE);
    }

    private FigureText figures(Words words) {
        Optional<Brief> brief = head.brief().or(() -> base.side().flatMap(DiffSide::brief));
        return brief.map(known -> FigureText.of(known, words)).orElseGet(() -> FigureText.of(locale(), words));
    }
}
