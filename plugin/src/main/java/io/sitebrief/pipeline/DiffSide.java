package io.sitebrief.pipeline;

import io.sitebrief.brief.Brief;
import io.sitebrief.brief.ImportReport;
import io.sitebrief.brief.InputEntry;
import io.sitebrief.brief.Snapshot;
import io.sitebrief.calculate.Calculation;
import io.sitebrief.page.Changes;
import io.sitebrief.page.Pages;
import io.sitebrief.programme.Programme;
import io.sitebrief.render.Renderer;
import io.sitebrief.review.InputChange;
import io.sitebrief.site.SiteFile;
import io.sitebrief.site.SitePage;
import io.sitebrief.source.InputFile;
import io.sitebrief.source.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One side of a change: a folder's files and, where they have no error, what is computed of them.
 *
 * @param programme what could be read, also beside errors
 */
record DiffSide(
        List<InputFile> files,
        List<InputEntry> inputs,
        Optional<Programme> programme,
        Optional<Look> look,
        Optional<Brief> brief,
        List<Problem> problems) {

    static DiffSide of(Request request, List<InputFile> files) throws IOException {
        List<InputEntry> inputs = InputDigests.of(files);
        Given given = Given.read(request, files);
        boolean sound = given.look().isPresent() && given.problems().stream().noneMatch(Problem::isError);
        Optional<Brief> brief = sound
                ? Optional.of(Calculation.brief(
                        given.programme().orElseThrow(),
                        request.version(),
                        request.version().endsWith("SNAPSHOT"),
                        inputs))
                : Optional.empty();
        return new DiffSide(files, inputs, given.programme(), given.look(), brief, given.problems());
    }

    long errors() {
        return problems.stream().filter(Problem::isError).count();
    }

    Optional<Snapshot> snapshot() {
        return brief.map(Snapshot::of);
    }

    /** SHA-256 over the files' names and contents: equal inputs, equal digest. */
    String digest() {
        StringBuilder all = new StringBuilder();
        inputs.forEach(input ->
                all.append(input.sha256()).append("  ").append(input.file()).append('\n'));
        return HexFormat.of()
                .formatHex(InputDigests.sha256().digest(all.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** Each file with its SHA-256, and the rows that were read of a metric file. */
    Map<String, InputChange.Side> byFile() {
        Map<String, Long> rows = new TreeMap<>();
        brief.map(Brief::imports)
                .map(ImportReport::files)
                .orElse(List.of())
                .forEach(file ->
                        file.rowsRead().amount().known().ifPresent(read -> rows.put(file.file(), read.longValue())));
        Map<String, InputChange.Side> sides = new TreeMap<>();
        inputs.forEach(input -> sides.put(
                input.file(), new InputChange.Side(input.sha256(), Optional.ofNullable(rows.get(input.file())))));
        return sides;
    }

    /** The brief's site, in the order of its pages; its assets last. */
    List<SiteFile> site(int threads) throws IOException {
        Look shown = look.orElseThrow();
        Pages pages = Pages.of(brief.orElseThrow(), shown.theme().words(), Changes.none());
        Renderer renderer = new Renderer(shown.theme(), pages.frame(shown.logo()));
        List<SitePage> all = pages.all().toList();
        try (Workers workers = new Workers(threads)) {
            List<SiteFile> site = new ArrayList<>(workers.each(all, renderer::render));
            site.addAll(shown.theme().assets());
            return site;
        }
    }
}
