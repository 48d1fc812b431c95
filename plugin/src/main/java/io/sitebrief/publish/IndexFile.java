package io.sitebrief.publish;

import io.sitebrief.site.SiteFile;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Result;
import io.sitebrief.source.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code versions.json}: the list of versions as a file that machines and people can read. */
public final class IndexFile {

    static final String NAME = "versions.json";

    /** Counted up when an older plugin could no longer read the list. */
    static final int FORMAT = 1;

    private IndexFile() {}

    /** The list at the root of a site; a value that is empty where there is none, a problem where it cannot be read. */
    public static Result<Optional<SiteIndex>> read(Disk disk, Path root) throws IOException {
        Path file = root.resolve(NAME);
        Optional<byte[]> bytes = disk.read(file);
        if (bytes.isEmpty()) {
            return disk.exists(file) ? unreadable("not a file") : Result.of(Optional.empty());
        }
        return parse(bytes.get()).map(Optional::of);
    }

    static Result<SiteIndex> parse(byte[] bytes) {
        try {
            Fields fields = Fields.of(Json.read(bytes));
            int format = fields.number("format");
            if (format > FORMAT) {
                return problem(Problem.of(ProblemKind.NEWER_SITE, Source.ofFile(NAME), format, FORMAT)
                        .withHint("use the version of the plugin that wrote the site, or a newer one"));
            }
            return Result.of(index(fields));
        } catch (IOException | DateTimeException e) {
            return unreadable(firstLine(e));
        }
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given");
    }

    private static <T> Result<T> unreadable(String why) {
        return problem(Problem.of(ProblemKind.UNREADABLE_INDEX, Source.ofFile(NAME), why));
    }

    private static <T> Result<T> problem(Problem problem) {
        return Result.failed(List.of(problem));
    }

    private static SiteIndex index(Fields fields) throws IOException {
        List<VersionEntry> versions = new ArrayList<>();
        for (Object version : fields.list("versions")) {
            versions.add(entry(Fields.of(version)));
        }
        if (versions.stream().map(VersionEntry::version).distinct().count() < versions.size()) {
            throw new IOException("a version stands in the list twice");
        }
        return new SiteIndex(fields.text("id"), fields.text("title"), fields.text("language"), versions);
    }

    private static VersionEntry entry(Fields fields) throws IOException {
        String status = fields.text("status");
        List<DecisionEntry> decisions = new ArrayList<>();
        for (Object decision : fields.list("decisions")) {
            Fields each = Fields.of(decision);
            decisions.add(new DecisionEntry(each.text("id"), each.text("title"), each.path("page")));
        }
        Optional<String> issued = fields.has("issued") ? Optional.of(fields.text("issued")) : Optional.empty();
        return new VersionEntry(
                fields.version("version"),
                VersionStatus.of(status).orElseThrow(() -> new IOException("no status '" + status + "'")),
                fields.count("sequence"),
                LocalDate.parse(fields.text("from")),
                LocalDate.parse(fields.text("to")),
                fields.text("headline"),
                issued.map(LocalDate::parse),
                fields.digest("manifest"),
                fields.paths("pages"),
                decisions);
    }

    static SiteFile of(SiteIndex index) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("format", FORMAT);
        map.put("id", index.id());
        map.put("title", index.title());
        map.put("language", index.language());
        map.put("versions", index.versions().stream().map(IndexFile::full).toList());
        return SiteFile.text(NAME, Json.lines(map));
    }

    private static Map<String, Object> full(VersionEntry entry) {
        Map<String, Object> map = new LinkedHashMap<>(brief(entry));
        map.put("manifest", entry.manifestSha256());
        map.put(
                "decisions",
                entry.decisions().stream()
                        .map(decision -> fields(decision.id(), decision.title(), decision.page()))
                        .toList());
        return map;
    }

    private static Map<String, Object> fields(String id, String title, String page) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", id);
        map.put("title", title);
        map.put("page", page);
        return map;
    }

    /** What a page of an older version needs to know of the versions after it. */
    static Map<String, Object> brief(VersionEntry entry) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("version", entry.version().text());
        map.put("status", entry.status().word());
        map.put("sequence", entry.sequence());
        map.put("from", entry.periodFrom().toString());
        map.put("to", entry.periodTo().toString());
        map.put("headline", entry.headline());
        entry.issued().ifPresent(day -> map.put("issued", day.toString()));
        map.put("pages", entry.pages());
        return map;
    }
}
