package io.sitebrief.publish;

import io.sitebrief.site.SiteFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Small sites to write and to look at. */
final class Sites {

    private Sites() {}

    /** The files of a version, each with a word of its own in it. */
    static List<SiteFile> files(String word) {
        return List.of(
                SiteFile.text("index.html", "<p>" + word + "</p>"),
                SiteFile.text("campaigns/autumn.html", "<p>autumn " + word + "</p>"),
                SiteFile.text("assets/site.css", "body { color: black }"),
                SiteFile.text("data/costs.csv", "a,b\n1," + word + "\n"));
    }

    static VersionEntry entry(String version, int sequence, String manifest) {
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

    static SiteIndex index(VersionEntry... entries) {
        return new SiteIndex("example", "Example programme", "en", List.of(entries));
    }

    /** Every file below a folder and its text. */
    static Map<String, String> contents(Path root) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (String path : new Tree(new LocalDisk(), root).files()) {
            contents.put(path, Files.readString(root.resolve(path), StandardCharsets.UTF_8));
        }
        return contents;
    }
}
