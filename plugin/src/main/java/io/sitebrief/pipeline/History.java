package io.sitebrief.pipeline;

import io.sitebrief.brief.Earlier;
import io.sitebrief.compare.SnapshotReader;
import io.sitebrief.publish.Archive;
import io.sitebrief.publish.SiteIndex;
import io.sitebrief.publish.Target;
import io.sitebrief.publish.VersionEntry;
import io.sitebrief.publish.VersionName;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Result;
import io.sitebrief.source.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a published site tells of the versions before this one.
 *
 * @param before the issued versions before this one, oldest first; the last is the one to compare with
 * @param others versions that were asked for by name
 */
record History(List<Earlier> before, List<Earlier> others) {

    private static final int RECENT = 12;

    static History none() {
        return new History(List.of(), List.of());
    }

    Optional<Earlier> last() {
        return before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
    }

    /** As many of the latest as a line through the versions shows. */
    List<Earlier> recent() {
        return before.subList(Math.max(0, before.size() - RECENT), before.size());
    }

    /** The history that the request names, or the problem for which it cannot be told. */
    static Result<History> of(Request request, VersionName version, String brief) throws IOException {
        if (request.archive().isEmpty()) {
            return request.against().isEmpty()
                    ? Result.of(none())
                    : problem(Problem.of(ProblemKind.NO_ARCHIVE, Source.ofFile("site-brief.against")));
        }
        Result<Target> target = request.archive().get().target();
        if (target.value().isEmpty()) {
            return Result.failed(target.problems());
        }
        Result<Archive> open = Archive.open(target.value().get());
        if (open.value().isEmpty()) {
            return Result.failed(open.problems());
        }
        try (Archive archive = open.value().get()) {
            return new Reading(archive, version, brief).read(request.against().orElse(""));
        }
    }

    private static <T> Result<T> problem(Problem problem) {
        return Result.failed(List.of(problem));
    }

    /** An open archive, read for one version. */
    private record Reading(Archive archive, VersionName version, String brief) {

        Result<History> read(String against) throws IOException {
            Optional<SiteIndex> index = archive.index();
            if (index.isPresent() && !index.get().id().equals(brief)) {
                return problem(Problem.of(
                        ProblemKind.OTHER_BRIEF,
                        Source.ofFile("site-brief.archive"),
                        index.get().id(),
                        brief));
            }
            List<Problem> problems = new ArrayList<>();
            List<VersionEntry> listed = index.map(SiteIndex::versions).orElse(List.of());
            List<Earlier> before = read(before(listed), problems);
            List<Earlier> others = read(named(listed, against, problems), problems);
            return problems.isEmpty() ? Result.of(new History(before, others)) : Result.failed(problems);
        }

        /** Those that are older by their place in the list, so that a version made again has the same history. */
        private List<VersionEntry> before(List<VersionEntry> listed) {
            int place = listed.stream()
                    .filter(entry -> entry.version().equals(version))
                    .mapToInt(VersionEntry::sequence)
                    .findFirst()
                    .orElse(Integer.MAX_VALUE);
            return listed.stream()
                    .filter(entry -> entry.isIssued() && entry.sequence() < place)
                    .toList();
        }

        private List<VersionEntry> named(List<VersionEntry> listed, String against, List<Problem> problems) {
            List<VersionEntry> named = new ArrayList<>();
            for (String name : Stream.of(against.split(","))
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .toList()) {
                Optional<VersionEntry> found = listed.stream()
                        .filter(entry -> entry.version().text().equals(name) && !name.equals(version.text()))
                        .findFirst();
                found.ifPresentOrElse(named::add, () -> problems.add(missing(listed, name)));
            }
            return named;
        }

        private Problem missing(List<VersionEntry> listed, String name) {
            String others = String.join(
                    ", ",
                    listed.stream()
                            .map(entry -> entry.version().text())
                            .filter(other -> !other.equals(version.text()))
                            .toList());
            return Problem.of(
                    ProblemKind.NOT_IN_ARCHIVE,
                    Source.ofFile("site-brief.against"),
                    name,
                    others.isEmpty() ? "those that are published there" : others);
        }

        private List<Earlier> read(List<VersionEntry> entries, List<Problem> problems) throws IOException {
            List<Earlier> read = new ArrayList<>();
            for (VersionEntry entry : entries) {
                Result<Optional<byte[]>> bytes = archive.read(entry, "brief.json");
                problems.addAll(bytes.problems());
                if (bytes.value().isPresent() && bytes.value().get().isPresent()) {
                    Result<Earlier> earlier = SnapshotReader.read(
                            entry.version().text(), bytes.value().get().get());
                    problems.addAll(earlier.problems());
                    earlier.value().ifPresent(read::add);
                }
            }
            return read;
        }
    }
}
