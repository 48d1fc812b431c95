package io.sitebrief.publish;

import io.sitebrief.site.SiteFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The real disk, for a test to change one of its answers. */
public class ForwardingDisk implements Disk {

    private final Disk disk = new LocalDisk();

    @Override
    public boolean isFolder(Path path) {
        return disk.isFolder(path);
    }

    @Override
    public boolean isFile(Path path) {
        return disk.isFile(path);
    }

    @Override
    public boolean exists(Path path) {
        return disk.exists(path);
    }

    @Override
    public List<String> list(Path folder) throws IOException {
        return disk.list(folder);
    }

    @Override
    public InputStream open(Path file) throws IOException {
        return disk.open(file);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        disk.createFolder(folder);
    }

    @Override
    public void write(Path file, SiteFile content) throws IOException {
        disk.write(file, content);
    }

    @Override
    public boolean link(Path existing, Path name) throws IOException {
        return disk.link(existing, name);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        disk.move(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        disk.delete(path);
    }

    @Override
    public Optional<Closeable> lock(Path file, String holder) throws IOException {
        return disk.lock(file, holder);
    }

    @Override
    public void force(Path path) throws IOException {
        disk.force(path);
    }
}
