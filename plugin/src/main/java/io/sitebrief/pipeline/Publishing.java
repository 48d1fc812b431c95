package io.sitebrief.pipeline;

import io.sitebrief.brief.Earlier;
import io.sitebrief.brief.InputEntry;
import io.sitebrief.compare.SnapshotReader;
import io.sitebrief.publish.Disk;
import io.sitebrief.publish.Publication;
import io.sitebrief.publish.PublishOrder;
import io.sitebrief.publish.Publisher;
import io.sitebrief.publish.Target;
import io.sitebrief.source.InputFile;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Result;
import io.sitebrief.source.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Adds a generated version to a published site: its bytes as they were generated, the list of versions anew. */
final class Publishing {

    private final PublishRequest request;
    private final Disk disk;

    Publishing(PublishRequest request, Disk disk) {
        this.request = request;
        this.disk = disk;
    }

    Outcome run() throws IOException {
        List<InputFile> files = InputFolder.files(request.brief().folder());
        Report report = new Report(request.brief(), files);
        Result<Computed> computed = Computed.of(request.brief(), files, report);
        List<Problem> problems = new ArrayList<>(computed.problems());
        Result<Target> target = request.target().target();
        problems.addAll(target.problems());
        Result<Instant> at = at();
        problems.addAll(at.problems());
        if (computed.value().isPresent() && !request.force()) {
            stale(computed.value().get()).ifPresent(problems::add);
        }
        if (report.stops(problems) || computed.value().isEmpty()) {
            return report.outcome(problems, List.of(), Optional.empty());
        }
        Result<Publication> done = publish(
                computed.value().get(), target.value().orElseThrow(), at.value().orElseThrow());
        problems.addAll(done.problems());
        return report.outcome(problems, done.value().map(Publication::lines).orElse(List.of()), Optional.empty());
    }

    private Result<Instant> at() {
        try {
            return Result.of(request.issued()
                    .map(day -> LocalDate.parse(day).atStartOfDay().toInstant(ZoneOffset.UTC))
                    .orElse(request.at()));
        } catch (DateTimeParseException e) {
            String text = request.issued().orElse("");
            return Result.failed(List.of(Problem.of(ProblemKind.NOT_A_DAY, Source.ofFile("site-brief.issued"), text)));
        }
    }

    private Result<Publication> publish(Computed computed, Target target, Instant at) throws IOException {
        PublishOrder order = new PublishOrder(
                computed.version(), at, request.publisher(), request.dryRun(), RootPages.of(computed)::versions);
        return new Publisher(disk, request.brief().output()).publish(target, order);
    }

    /** The first input that is not as it was when the version was generated: what is published would be old. */
    private Optional<Problem> stale(Computed computed) throws IOException {
        String version = computed.version().text();
        Path file = request.brief().output().resolve(version).resolve("brief.json");
        Optional<Earlier> generated = disk.read(file)
                .flatMap(bytes -> SnapshotReader.read(version, bytes).value());
        Map<String, String> now = new TreeMap<>();
        for (InputEntry input : computed.brief().sources()) {
            if (!input.file().startsWith(Earlier.ARCHIVE)) {
                now.put(input.file(), input.sha256());
            }
        }
        return generated
                .flatMap(then -> difference(then.snapshot().inputs(), now))
                .map(name -> Problem.of(ProblemKind.STALE_VERSION, Source.ofFile(version), name)
                        .withHint("run site-brief:generate first; site-brief.force publishes it as it was generated"));
    }

    private static Optional<String> difference(Map<String, String> then, Map<String, String> now) {
        TreeMap<String, String> all = new TreeMap<>(then);
        all.putAll(now);
        return all.keySet().stream()
                .filter(name -> !now.containsKey(name) || !now.get(name).equals(then.get(name)))
                .findFirst();
    }
}
