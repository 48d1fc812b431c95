package io.sitebrief.publish;

import io.sitebrief.site.SiteFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The files at the root of a site, all made from the list of versions: the list itself, the way in, the permanent
 * addresses, the feed, and a manifest that names them and every version's manifest.
 *
 * <p>Each file is replaced in one step, the list first: a run that dies in between is finished by the next. Files with
 * the bytes wanted are left alone, and so is what the site's owner put beside them.
 */
public final class RootFiles {

    /** The one file being written, before it is renamed into its place. */
    static final String WRITING = ".writing";

    static final String LATEST = "latest";
    static final String COMPARE = "compare/";

    /** What stands at the root of every site beside its versions and the pages given. */
    static final List<String> NAMES =
            List.of(IndexFile.NAME, "versions.js", "index.html", Feed.NAME, LATEST, "compare", Manifest.NAME);

    /** What stands beside them for those that write and serve the site. */
    static final List<String> HOUSEKEEPING = List.of(FolderLock.NAME, BuildNote.NAME, ".nojekyll", ".gitattributes");

    private final Disk disk;
    private final Path root;

    public RootFiles(Disk disk, Path root) {
        this.disk = disk;
        this.root = root;
    }

    /**
     * Writes the root files for the list, with pages rendered elsewhere; comparisons written earlier stay. Yields the
     * number of files that changed.
     *
     * @param comparisons {@code compare/…}, new or changed
     * @param pages renders the pages that need the list, such as {@code versions.html}
     */
    public int write(SiteIndex index, Collection<SiteFile> comparisons, Function<RootListing, List<SiteFile>> pages)
            throws IOException {
        List<SiteFile> files = new ArrayList<>(of(index));
        files.addAll(comparisons);
        files.addAll(pages.apply(listing(index, comparisons)));
        FileNames names = new FileNames();
        names.take(Manifest.NAME);
        files.forEach(file -> names.take(file.path()));
        int changed = 0;
        for (SiteFile file : files) {
            changed += replace(file);
        }
        List<String> stale = stale(files);
        for (String path : stale) {
            disk.delete(root.resolve(path));
        }
        changed += replace(manifest(index, files));
        disk.force(root);
        return changed + stale.size();
    }

    private RootListing listing(SiteIndex index, Collection<SiteFile> comparisons) throws IOException {
        List<String> names = new ArrayList<>(new Tree(disk, root.resolve(COMPARE)).files());
        comparisons.forEach(file -> names.add(file.path().substring(COMPARE.length())));
        return new RootListing(index, names);
    }

    /** The files that the list alone decides, the list first. */
    static List<SiteFile> of(SiteIndex index) {
        List<SiteFile> files = new ArrayList<>();
        files.add(IndexFile.of(index));
        files.add(script(index));
        index.front().ifPresent(entry -> files.add(redirect(index, entry, "index.html", "", "index.html")));
        Feed.of(index).ifPresent(files::add);
        permanent(index)
                .forEach((page, entry) -> files.add(redirect(index, entry, LATEST + "/" + page, up(page), page)));
        return files;
    }

    /** Every page ever issued, with the newest version that has it: an address once passed on never ends. */
    private static SortedMap<String, VersionEntry> permanent(SiteIndex index) {
        SortedMap<String, VersionEntry> newest = new TreeMap<>();
        index.versions().stream()
                .filter(VersionEntry::isIssued)
                .forEach(entry -> entry.pages().forEach(page -> newest.put(page, entry)));
        return newest;
    }

    private static SiteFile script(SiteIndex index) {
        List<?> versions = index.versions().stream().map(IndexFile::brief).toList();
        return SiteFile.text("versions.js", "window.siteBriefVersions = " + Json.script(versions) + ";\n");
    }

    private static SiteFile redirect(SiteIndex index, VersionEntry entry, String path, String up, String page) {
        String version = entry.version().text();
        return new Redirect(path, index.language(), index.title() + ", " + version, up + version + "/" + page).file();
    }

    /** From a page below latest/ to the root. */
    private static String up(String page) {
        return "../".repeat(1 + (int) page.chars().filter(c -> c == '/').count());
    }

    private int replace(SiteFile file) throws IOException {
        Path place = root.resolve(file.path());
        if (disk.isFile(place) && Sha256.of(disk, place).equals(file.sha256())) {
            return 0;
        }
        Path parent = place.getParent();
        if (parent != null) {
            disk.createFolder(parent);
        }
        Path writing = root.resolve(WRITING);
        disk.delete(writing);
        try {
            disk.write(writing, file);
            if (file.path().equals(IndexFile.NAME) || file.path().equals(Manifest.NAME)) {
                disk.force(writing);
            }
            disk.move(writing, place);
            return 1;
        } catch (IOException e) {
            new Tree(disk, writing).deleteAfter(e);
            throw e;
        }
    }

    /** What an earlier list called for and this one does not. */
    private List<String> stale(List<SiteFile> files) throws IOException {
        List<String> stale = new ArrayList<>();
        for (String path : new Tree(disk, root.resolve(LATEST)).files()) {
            stale.add(LATEST + "/" + path);
        }
        for (String name : List.of(Feed.NAME, "index.html")) {
            if (disk.isFile(root.resolve(name))) {
                stale.add(name);
            }
        }
        files.forEach(file -> stale.remove(file.path()));
        return stale;
    }

    private SiteFile manifest(SiteIndex index, List<SiteFile> files) throws IOException {
        SortedMap<String, String> digests = new TreeMap<>();
        for (String path : new Tree(disk, root.resolve(COMPARE)).files()) {
            digests.put(COMPARE + path, Sha256.of(disk, root.resolve(COMPARE + path)));
        }
        files.forEach(file -> digests.put(file.path(), file.sha256()));
        index.versions()
                .forEach(entry -> digests.put(entry.version().text() + "/" + Manifest.NAME, entry.manifestSha256()));
        return Manifest.of(digests).file();
    }
}
