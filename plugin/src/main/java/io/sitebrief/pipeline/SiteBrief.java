package io.sitebrief.pipeline;

import io.sitebrief.publish.Disk;
import io.sitebrief.publish.LocalDisk;
import io.sitebrief.publish.Target;
import io.sitebrief.publish.Verification;
import io.sitebrief.publish.Verifier;
import io.sitebrief.publish.VersionName;
import io.sitebrief.source.Exhausted;
import io.sitebrief.source.InputFile;
import io.sitebrief.source.Problem;
import io.sitebrief.source.Result;
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
        return new Report(request, files).outcome(Given.read(request, files).problems(), List.of(), Optional.empty());
    }

    /** Reads, checks, computes and renders; writes the version in one step, or nothing at all. */
    public static Outcome generate(Request request) throws IOException {
        return generate(request, new LocalDisk());
    }

    static Outcome generate(Request request, Disk disk) throws IOException {
        List<InputFile> files = InputFolder.files(request.folder());
        Made made = new Made(request, disk);
        Optional<String> digest = made.digest(files);
        Optional<Outcome> again = made.again(digest);
        if (again.isPresent()) {
            return again.get();
        }
        Outcome outcome = build(request, files, disk);
        made.note(digest, outcome);
        return outcome;
    }

    private static Outcome build(Request request, List<InputFile> files, Disk disk) throws IOException {
        Report report = new Report(request, files);
        Result<Computed> computed = Computed.of(request, files, report);
        List<Problem> problems = new ArrayList<>(computed.problems());
        Optional<Outcome.Built> built = Optional.empty();
        if (computed.value().isPresent()) {
            Generating pages = new Generating(request, computed.value().get(), disk);
            Result<Outcome.Built> written = Exhausted.guard(
                    "the pages were made", "the entries of a list and the number of campaigns", pages::run);
            problems.addAll(written.problems());
            built = written.value();
        }
        return report.outcome(problems, List.of(), built);
    }

    /** Adds the generated version to a published site; where anything speaks against it, changes nothing. */
    public static Outcome publish(PublishRequest request) throws IOException {
        return new Publishing(request, new LocalDisk()).run();
    }

    /** Holds a published site against its manifests; changes nothing. */
    public static Proof verify(Place place) throws IOException {
        Result<Target> target = place.target();
        if (target.value().isEmpty()) {
            return new Proof(target.problems(), List.of(), List.of(), List.of());
        }
        Result<Verification> found = Verifier.verify(target.value().get());
        return found.value()
                .map(proof -> new Proof(
                        List.of(),
                        proof.versions().stream().map(VersionName::text).toList(),
                        proof.faults(),
                        proof.notes()))
                .orElseGet(() -> new Proof(found.problems(), List.of(), List.of(), List.of()));
    }
}
