package io.sitebrief.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifierTest {

    private static final Disk DISK = new LocalDisk();
    private static final int TAMPERINGS = 1000;

    @TempDir
    Path folder;

    private Path site;

    @BeforeEach
    void publishThree() throws IOException {
        Path generated = folder.resolve("generated");
        site = folder.resolve("site");
        for (String version : List.of("1", "2", "3-SNAPSHOT")) {
            Sites.generate(generated, version, "word of " + version);
            new Publisher(DISK, generated).publish(new FolderTarget(DISK, site), Sites.order(version, "2026-10-05"));
        }
    }

    private Verification verify() throws IOException {
        return Verifier.verify(new FolderTarget(DISK, site)).value().orElseThrow();
    }

    @Test
    void anUntouchedSiteIsProven() throws IOException {
        assertThat(verify())
                .isEqualTo(new Verification(
                        List.of(new VersionName("1"), new VersionName("2"), new VersionName("3-SNAPSHOT")),
                        List.of(),
                        List.of()));
    }

    @Test
    void everyKindOfFaultIsALine() throws IOException {
        Files.writeString(site.resolve("1/index.html"), "tampered");
        Files.delete(site.resolve("1/data/costs.csv"));
        Files.writeString(site.resolve("1/extra.html"), "extra");
        Files.delete(site.resolve("2/MANIFEST.sha256"));
        Files.writeString(site.resolve("latest/old.html"), "old");
        Files.createDirectory(site.resolve(".staging-9"));
        Files.move(site.resolve("3-SNAPSHOT"), site.resolve("4"));
        assertThat(verify().faults())
                .containsExactly(
                        "1/data/costs.csv: missing",
                        "1/index.html: other bytes than the manifest states",
                        "1/extra.html: not in the manifest",
                        "2/MANIFEST.sha256: missing, or not as a manifest is written",
                        "3-SNAPSHOT: the folder is missing",
                        "latest/old.html: not in the manifest",
                        ".staging-9: left by a run that was interrupted; the next publish clears it",
                        "4: a version that the list does not name");
    }

    @Test
    void aVersionRewrittenWithItsManifestIsFound() throws IOException {
        Staging staging = new Staging(DISK, site, Durability.REBUILDABLE);
        staging.place(staging.stage(new VersionName("2"), Sites.files("forged").stream()));
        assertThat(verify().faults())
                .containsExactly("2/MANIFEST.sha256: not the manifest that the list of versions names");
    }

    @Test
    void theOwnersFilesAreNotedAndNoFault() throws IOException {
        Files.writeString(site.resolve("robots.txt"), "User-agent: *");
        assertThat(verify().faults()).isEmpty();
        assertThat(verify().notes()).containsExactly("robots.txt: not part of the site");
    }

    @Test
    void anEmptyFolderIsNoSite() throws IOException {
        site = folder.resolve("nothing");
        assertThat(verify().faults())
                .containsExactly("versions.json: missing", "MANIFEST.sha256: missing, or not as a manifest is written");
        assertThat(site).doesNotExist();
    }

    @Test
    void aLinkInPlaceOfAFileIsFoundEvenWhereItsTargetHasTheSameBytes() throws IOException {
        Path page = site.resolve("1/index.html");
        Path moved = folder.resolve("moved.html");
        Files.move(page, moved);
        Files.createSymbolicLink(page, moved);
        assertThat(verify().faults()).containsExactly("1/index.html: not a file");
    }

    @Test
    void aThousandRandomTamperingsAreFoundAndNeverRepaired() throws IOException {
        Random random = new Random(20261123);
        List<String> paths = new ArrayList<>(new Tree(DISK, site).files());
        paths.remove(FolderLock.NAME);
        for (int i = 1; i <= TAMPERINGS; i++) {
            String path = paths.get(random.nextInt(paths.size()));
            Path file = site.resolve(path);
            byte[] before = Files.readAllBytes(file);
            String what = tamper(random, file, before);
            Map<String, String> tampered = Sites.contents(site);
            assertThat(verify().faults()).as(what + " " + path).isNotEmpty();
            assertThat(Sites.contents(site)).isEqualTo(tampered);
            Files.deleteIfExists(site.resolve("2/added.html"));
            Files.deleteIfExists(file.resolveSibling("renamed"));
            Files.write(file, before);
        }
        assertThat(verify().faults()).isEmpty();
    }

    private String tamper(Random random, Path file, byte[] before) throws IOException {
        switch (random.nextInt(6)) {
            case 0 -> {
                byte[] bytes = before.clone();
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(7));
                Files.write(file, bytes);
                return "a bit turned in";
            }
            case 1 -> {
                Files.write(file, java.util.Arrays.copyOf(before, random.nextInt(before.length)));
                return "an end cut from";
            }
            case 2 -> {
                byte[] bytes = java.util.Arrays.copyOf(before, before.length + 1);
                bytes[before.length] = '\n';
                Files.write(file, bytes);
                return "a line added to";
            }
            case 3 -> {
                Files.delete(file);
                return "deleted";
            }
            case 4 -> {
                Files.move(file, file.resolveSibling("renamed"));
                return "renamed";
            }
            default -> {
                Files.writeString(site.resolve("2/added.html"), "added");
                return "a file added beside";
            }
        }
    }
}
