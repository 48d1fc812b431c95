package io.sitebrief.publish;

import io.sitebrief.site.SiteFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Small sites to write and to look at. */
public final class Sites {

    private Sites() {}

    /** The files of a version, each with a word of its own in it. */
    public static List<SiteFile> files(String word) {
        return List.of(
                SiteFile.text("index.html", "<p>" + word + "</p>"),
                SiteFile.text("campaigns/autumn.html", "<p>autumn " + word + "</p>"),
                SiteFile.text("assets/site.css", "body { color: black }"),
                SiteFile.text("data/costs.csv", "a,b\n1," + word + "\n"));
    }

    public static VersionEntry entry(String version, int sequence, String manifest) {
        VersionName name = new VersionName(version);
        return new VersionEntry(
                name,
                name.status(),
                sequence,
                LocalDate.of(2026, 7, 1),
                LocalDate.of(2026, 9, 30),
                "Value overtook cost in June",
                Optional.empty(),
                manifest,
                List.of("index.html", "campaigns/autumn.html"),
                List.of(new DecisionEntry("leave-x", "Leave X by 31 December", "decisions.html")));
    }

    public static SiteIndex index(VersionEntry... entries) {
        return new SiteIndex("example", "Example programme", "en", List.of(entries));
    }

    /** Every file below a folder and its text. */
    public static Map<String, String> contents(Path root) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (String path : new Tree(new LocalDisk(), root).files()) {
            contents.put(path, Files.readString(root.resolve(path), StandardCharsets.UTF_8));
        }
        return contents;
    }

    /** Generates a version into a folder, as the goal does, beside those that are there. */
    public static void generate(Path root, String version, String word) throws IOException {
        Disk disk = new LocalDisk();
        VersionName name = new VersionName(version);
        Staging staging = new Staging(disk, root, Durability.REBUILDABLE);
        Staged staged = staging.stage(name, files(word).stream());
        staging.place(staged);
        SiteIndex before = IndexFile.read(disk, root)
                .value()
                .flatMap(found -> found)
                .orElseGet(() -> SiteIndex.empty("example", "Example programme", "en"));
        SiteIndex after = before.with(entry(version, before.sequenceFor(name), staged.manifestSha256()));
        new RootFiles(disk, root).write(after, List.of(), Sites::pages);
    }

    /** The page of versions, simply. */
    public static List<SiteFile> pages(RootListing listing) {
        return List.of(SiteFile.text(
                "versions.html", "<p>" + listing.index().versions().size() + " versions</p>"));
    }

    /** An order to publish, given on the day at the last second before midnight UTC. */
    public static PublishOrder order(String version, String day) {
        return new PublishOrder(
                new VersionName(version), Instant.parse(day + "T23:59:59Z"), "Ada", false, Sites::pages);
    }

    public static PublishOrder dry(PublishOrder order) {
        return new PublishOrder(order.version(), order.at(), order.publisher(), true, order.pages());
    }
}
