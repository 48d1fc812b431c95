package io.sitebrief.publish;

import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Result;
import io.sitebrief.source.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What publishing a version to a site comes to: the list of versions afterwards, whether the version's files must be
 * copied, and the steps in words.
 */
record Plan(SiteIndex index, boolean copies, boolean lists, List<String> lines) {

    Plan {
        lines = List.copyOf(lines);
    }

    /** The plan, or why the site refuses the version. */
    static Result<Plan> of(GeneratedSite generated, OpenSite site, PublishOrder order) throws IOException {
        Result<Optional<SiteIndex>> read = IndexFile.read(site.disk(), site.root());
        if (read.hasErrors()) {
            return Result.failed(read.problems());
        }
        Optional<SiteIndex> before = read.value().flatMap(found -> found);
        Optional<Problem> refusal = strange(generated, site, before);
        if (refusal.isPresent()) {
            return Result.failed(List.of(refusal.get()));
        }
        SiteIndex list = before.orElse(generated.index().keep(entry -> false));
        return new Decision(generated, site, list, order).plan();
    }

    /** Why the place is not this brief's site. */
    private static Optional<Problem> strange(GeneratedSite generated, OpenSite site, Optional<SiteIndex> before) {
        if (before.isPresent()) {
            return before.flatMap(list -> otherBrief(generated, list).or(() -> capitals(generated, list)));
        }
        return RootFiles.NAMES.stream()
                .filter(name -> site.disk().exists(site.root().resolve(name)))
                .findFirst()
                .map(name -> Problem.of(ProblemKind.NOT_A_SITE, Source.ofFile(name), name));
    }

    private static Optional<Problem> otherBrief(GeneratedSite generated, SiteIndex list) {
        String id = generated.index().id();
        return list.id().equals(id)
                ? Optional.empty()
                : Optional.of(Problem.of(ProblemKind.OTHER_BRIEF, Source.ofFile(IndexFile.NAME), list.id(), id));
    }

    /** Where capitals do not count, such versions would share a folder. */
    private static Optional<Problem> capitals(GeneratedSite generated, SiteIndex list) {
        String name = generated.entry().version().text();
        return list.versions().stream()
                .map(entry -> entry.version().text())
                .filter(other -> other.equalsIgnoreCase(name) && !other.equals(name))
                .findFirst()
                .map(other -> Problem.of(ProblemKind.CAPITALS_ONLY, Source.ofFile(name), name, other));
    }

    /** The version held against what the site has under its name. */
    private record Decision(GeneratedSite generated, OpenSite site, SiteIndex list, PublishOrder order) {

        Result<Plan> plan() throws IOException {
            VersionName version = order.version();
            Path there = new Staging(site.disk(), site.root(), Durability.LASTING).whereabouts(version);
            boolean exists = site.disk().exists(there);
            List<String> faults = exists ? new VersionCheck(site.disk(), there, version.text()).faults() : List.of();
            boolean sameManifest = Manifest.in(site.disk(), there).equals(Optional.of(generated.manifest()));
            Optional<Problem> refusal = version.isDraft() ? Optional.empty() : changed(exists, sameManifest, faults);
            if (refusal.isPresent()) {
                return Result.failed(List.of(refusal.get()));
            }
            return Result.of(plan(exists, !(exists && sameManifest && faults.isEmpty())));
        }

        /** Why an issued version cannot be published; none where it is new, or stands there byte for byte. */
        private Optional<Problem> changed(boolean exists, boolean sameManifest, List<String> faults) {
            String name = order.version().text();
            Optional<String> listed = list.entry(order.version()).map(VersionEntry::manifestSha256);
            if (listed.isPresent() && !listed.get().equals(generated.manifest().sha256())
                    || exists && !sameManifest && faults.isEmpty()) {
                return Optional.of(Problem.of(ProblemKind.ISSUED_DIFFERS, Source.ofFile(name), name)
                        .withHint("give the new content a new version"));
            }
            if (listed.isPresent() && !exists) {
                return Optional.of(damaged(name, "the folder is missing"));
            }
            return faults.stream().findFirst().map(fault -> damaged(name, fault));
        }

        private static Problem damaged(String name, String fault) {
            return Problem.of(ProblemKind.DAMAGED_VERSION, Source.ofFile(name), name, fault)
                    .withHint("put the published version back from a copy; site-brief:verify lists every fault");
        }

        private Plan plan(boolean exists, boolean copies) {
            VersionName version = order.version();
            Optional<VersionEntry> listed = list.entry(version);
            VersionEntry entry = generated.entry().withSequence(list.sequenceFor(version));
            if (entry.isIssued()) {
                entry = entry.issuedOn(listed.flatMap(VersionEntry::issued).orElse(order.day()));
            }
            SiteIndex after = list.named(
                            generated.index().title(), generated.index().language())
                    .with(entry);
            boolean lists = !after.equals(list);
            return new Plan(after, copies, lists, lines(after, exists, copies, lists));
        }

        private List<String> lines(SiteIndex after, boolean exists, boolean copies, boolean lists) {
            String name = order.version().text();
            List<String> lines = new ArrayList<>();
            if (copies) {
                int files = generated.manifest().digests().size() + 1;
                lines.add((exists ? "replace the draft " : "add the version ") + name + ": " + files + " files");
            }
            if (lists) {
                lines.add("list " + name + " as number " + after.sequenceFor(order.version())
                        + after.entry(order.version())
                                .flatMap(VersionEntry::issued)
                                .map(day -> ", issued on " + day)
                                .orElse(", a draft"));
            }
            Optional<VersionEntry> newest = after.newestIssued();
            if (!newest.equals(list.newestIssued())) {
                newest.ifPresent(entry -> lines.add("lead latest/ to "
                        + entry.version().text() + ": " + entry.pages().size() + " pages"));
            }
            return lines;
        }
    }
}
