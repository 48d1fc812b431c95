package io.sitebrief.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalSiteTest {

    @TempDir
    Path root;

    private final Disk disk = new LocalDisk();

    private SiteIndex generate(String version, String title) throws IOException {
        LocalSite site = new LocalSite(disk, root);
        VersionName name = new VersionName(version);
        Staged staged = site.stage(name, Sites.files("word").stream());
        SiteIndex before = site.index("example", title, "en").value().orElseThrow();
        SiteIndex after = before.with(Sites.entry(version, before.sequenceFor(name), staged.manifestSha256()));
        site.finish(staged, after, List.of(), Sites::pages);
        return after;
    }

    private static List<String> names(SiteIndex index) {
        return index.versions().stream().map(entry -> entry.version().text()).toList();
    }

    @Test
    void versionsThatAreStillThereStayInTheListUnderThePresentTitle() throws IOException {
        generate("1", "Old title");
        generate("2", "Old title");
        generate("3", "Old title");
        new Tree(disk, root.resolve("2")).delete();
        SiteIndex index = generate("3", "New title");
        assertThat(names(index)).containsExactly("1", "3");
        assertThat(index.title()).isEqualTo("New title");
        assertThat(index.versions()).extracting(VersionEntry::sequence).containsExactly(1, 3);
        assertThat(Verifier.verify(new FolderTarget(disk, root))
                        .value()
                        .orElseThrow()
                        .faults())
                .isEmpty();
    }

    @Test
    void anotherBriefsVersionsAreNotListed() throws IOException {
        generate("1", "Title");
        assertThat(new LocalSite(disk, root).index("another", "Another", "de").value())
                .contains(SiteIndex.empty("another", "Another", "de"));
    }

    @Test
    void aListThatCannotBeReadIsAProblem() throws IOException {
        generate("1", "Title");
        Files.writeString(root.resolve("versions.json"), "{");
        assertThat(new LocalSite(disk, root).index("example", "Title", "en").hasErrors())
                .isTrue();
    }

    @Test
    void aListThatDoesNotNameTheStagedVersionIsABug() throws IOException {
        LocalSite site = new LocalSite(disk, root);
        Staged staged = site.stage(new VersionName("1"), Sites.files("word").stream());
        SiteIndex index = Sites.index(Sites.entry("1", 1, "0".repeat(64)));
        assertThatThrownBy(() -> site.finish(staged, index, List.of(), Sites::pages))
                .isInstanceOf(IllegalStateException.class);
        site.abandon(staged);
        assertThat(disk.list(root)).isEmpty();
    }
}
