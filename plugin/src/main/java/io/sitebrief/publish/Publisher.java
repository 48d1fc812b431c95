package io.sitebrief.publish;

import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Result;
import io.sitebrief.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Adds a generated version to a published site.
 *
 * <p>The order survives a death at any moment: the version's files beside their place, the version into its place, the
 * list of versions, what is made from the list, the root's manifest. Publishing the same again finishes what was cut off.
 */
public final class Publisher {

    private static final int ATTEMPTS = 8;

    private final Disk disk;
    private final Path generated;

    /** A publisher of what {@code generate} wrote to this folder. */
    public Publisher(Disk disk, Path generated) {
        this.disk = disk;
        this.generated = generated;
    }

    /** What was done, or the problem for which nothing was. */
    public Result<Publication> publish(Target target, PublishOrder order) throws IOException {
        Result<GeneratedSite> version = GeneratedSite.read(disk, generated, order.version());
        if (version.value().isEmpty()) {
            return Result.failed(version.problems());
        }
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Optional<Result<Publication>> done = attempt(version.value().get(), target, order);
            if (done.isPresent()) {
                return done.get();
            }
        }
        String name = order.version().text();
        return Result.failed(
                List.of(Problem.of(ProblemKind.BRANCH_MOVED, Source.ofFile(name), target.toString(), ATTEMPTS)));
    }

    /** Empty where somebody else was faster. */
    private static Optional<Result<Publication>> attempt(GeneratedSite version, Target target, PublishOrder order)
            throws IOException {
        Result<OpenSite> open = target.open(order.dryRun() ? Optional.empty() : Optional.of(order.publisher()));
        if (open.value().isEmpty()) {
            return Optional.of(Result.failed(open.problems()));
        }
        try (OpenSite site = open.value().get()) {
            Result<Plan> plan = Plan.of(version, site, order);
            if (plan.value().isEmpty()) {
                return Optional.of(Result.failed(plan.problems()));
            }
            List<String> leftovers = site.disk().list(site.root()).stream()
                    .filter(Staging::isLeftover)
                    .toList();
            if (order.dryRun()) {
                return Optional.of(Result.of(said(order, plan.value().get(), leftovers, 0)));
            }
            int renewed = carryOut(version, site, plan.value().get(), order);
            Publication done = said(order, plan.value().get(), leftovers, renewed);
            boolean seen =
                    !done.changed() || site.commit("Publish " + order.version().text(), order.at());
            return seen ? Optional.of(Result.of(done)) : Optional.empty();
        } catch (UncheckedIOException e) {
            throw e.getCause(); // a file that could not be read while it was streamed
        }
    }

    /** The number of files renewed at the root. */
    private static int carryOut(GeneratedSite version, OpenSite site, Plan plan, PublishOrder order)
            throws IOException {
        Staging staging = new Staging(site.disk(), site.root(), Durability.LASTING);
        staging.recover();
        if (plan.copies()) {
            Staged staged = staging.stage(order.version(), version.files());
            if (!staged.manifestSha256().equals(version.manifest().sha256())) {
                staging.abandon(staged);
                throw new IOException("the generated version changed while it was being published");
            }
            staging.place(staged);
        }
        return new RootFiles(site.disk(), site.root())
                .write(plan.index(), version.comparisons(plan.index()), order.pages());
    }

    private static Publication said(PublishOrder order, Plan plan, List<String> leftovers, int rootFiles) {
        List<String> lines = new ArrayList<>();
        leftovers.forEach(name -> lines.add("clear " + name + ", left by a run that was interrupted"));
        lines.addAll(plan.lines());
        boolean changed = plan.copies() || plan.lists() || rootFiles > 0 || !leftovers.isEmpty();
        if (rootFiles > 0) {
            lines.add("renew files at the root: " + rootFiles);
        }
        if (!changed) {
            lines.add(order.version().text() + " is published already, byte for byte: nothing to do");
        }
        return new Publication(changed, plan.index(), lines);
    }
}
