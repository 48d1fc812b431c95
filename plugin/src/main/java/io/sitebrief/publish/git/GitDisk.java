package io.sitebrief.publish.git;

import io.sitebrief.publish.Disk;
import io.sitebrief.site.SiteFile;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * The tree of a commit as a disk: names point to blobs, so that a rename costs nothing and nobody sees a change before
 * the tree is committed. Folders exist as long as something is in them, as in Git.
 */
final class GitDisk implements Disk {

    private final ObjectInserter inserter;
    private final ObjectReader reader;
    private final SortedMap<String, Blob> blobs = new TreeMap<>();

    /** A name's kind (file, program, link, submodule) and its object. */
    private record Blob(FileMode mode, ObjectId id) {}

    /** An empty tree, whose new blobs go to the inserter. */
    GitDisk(ObjectInserter inserter) {
        this.inserter = inserter;
        this.reader = inserter.newReader();
    }

    /** Takes over every name of an existing tree. */
    void load(ObjectId tree) throws IOException {
        try (TreeWalk walk = new TreeWalk(reader)) {
            walk.addTree(tree);
            walk.setRecursive(true);
            while (walk.next()) {
                blobs.put(walk.getPathString(), new Blob(walk.getFileMode(0), walk.getObjectId(0)));
            }
        }
    }

    /** Writes the tree as it stands. */
    ObjectId tree() throws IOException {
        DirCache cache = DirCache.newInCore();
        DirCacheBuilder builder = cache.builder();
        for (Map.Entry<String, Blob> each : blobs.entrySet()) {
            DirCacheEntry entry = new DirCacheEntry(each.getKey());
            entry.setFileMode(each.getValue().mode());
            entry.setObjectId(each.getValue().id());
            builder.add(entry);
        }
        builder.finish();
        return cache.writeTree(inserter);
    }

    /** The path in the tree: without the first name, which stands for the tree itself. */
    private static String key(Path path) {
        StringBuilder key = new StringBuilder();
        for (int i = 1; i < path.getNameCount(); i++) {
            key.append(i > 1 ? "/" : "").append(path.getName(i));
        }
        return key.toString();
    }

    /** What stands below a folder, by full path. */
    private SortedMap<String, Blob> below(Path folder) {
        String key = key(folder);
        return key.isEmpty() ? blobs : blobs.subMap(key + "/", key + "0"); // '0' follows '/'
    }

    @Override
    public boolean isFolder(Path path) {
        return !below(path).isEmpty();
    }

    @Override
    public boolean isFile(Path path) {
        Blob blob = blobs.get(key(path));
        return blob != null && (blob.mode() == FileMode.REGULAR_FILE || blob.mode() == FileMode.EXECUTABLE_FILE);
    }

    @Override
    public boolean exists(Path path) {
        return blobs.containsKey(key(path)) || isFolder(path);
    }

    @Override
    public List<String> list(Path folder) {
        String key = key(folder);
        int start = key.isEmpty() ? 0 : key.length() + 1;
        SortedSet<String> names = new TreeSet<>();
        for (String path : below(folder).keySet()) {
            int end = path.indexOf('/', start);
            names.add(end < 0 ? path.substring(start) : path.substring(start, end));
        }
        return List.copyOf(names);
    }

    @Override
    public InputStream open(Path file) throws IOException {
        Blob blob = blobs.get(key(file));
        if (blob == null) {
            throw new NoSuchFileException(key(file));
        }
        return reader.open(blob.id(), Constants.OBJ_BLOB).openStream();
    }

    /** A tree has no empty folders: the first file makes it. */
    @Override
    public void createFolder(Path folder) {}

    @Override
    public void write(Path file, SiteFile content) throws IOException {
        if (exists(file)) {
            throw new FileAlreadyExistsException(key(file));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.size());
        content.writeTo(bytes);
        ObjectId id = inserter.insert(Constants.OBJ_BLOB, bytes.toByteArray());
        blobs.put(key(file), new Blob(FileMode.REGULAR_FILE, id));
    }

    @Override
    public boolean link(Path existing, Path name) {
        Blob blob = blobs.get(key(existing));
        if (blob != null) {
            blobs.put(key(name), blob);
        }
        return blob != null;
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        if (!exists(from)) {
            throw new NoSuchFileException(key(from));
        }
        if (isFolder(to)) {
            throw new FileAlreadyExistsException(key(to));
        }
        Blob file = blobs.remove(key(from));
        if (file != null) {
            blobs.put(key(to), file);
            return;
        }
        int start = key(from).length();
        SortedMap<String, Blob> moved = new TreeMap<>();
        for (Iterator<Map.Entry<String, Blob>> each = below(from).entrySet().iterator(); each.hasNext(); ) {
            Map.Entry<String, Blob> entry = each.next();
            moved.put(key(to) + entry.getKey().substring(start), entry.getValue());
            each.remove();
        }
        blobs.putAll(moved);
    }

    @Override
    public void delete(Path path) {
        blobs.remove(key(path));
    }

    /** Nobody else sees this tree; who comes first is decided when it is pushed. */
    @Override
    public Optional<Closeable> lock(Path file, String holder) {
        return Optional.of(() -> {});
    }

    /** Nothing is on any device before the commit. */
    @Override
    public void force(Path path) {}
}
