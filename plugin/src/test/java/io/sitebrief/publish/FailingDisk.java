package io.sitebrief.publish;

import io.sitebrief.site.SiteFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A disk whose n-th change fails: as when the process dies (nothing after it happens, a file may be half written), or
 * once only, as when a share is briefly away.
 */
public final class FailingDisk extends ForwardingDisk {

    /** How it fails. */
    public enum Fault {
        DIES,
        FAILS_ONCE
    }

    private final int failing;
    private final Fault fault;
    private int changes;

    public FailingDisk(int failing, Fault fault) {
        this.failing = failing;
        this.fault = fault;
    }

    /** The number of changes asked for so far. */
    public int changes() {
        return changes;
    }

    private void count() throws IOException {
        changes++;
        if (changes == failing || fault == Fault.DIES && changes > failing) {
            throw new IOException("change " + failing + " fails by intent");
        }
    }

    @Override
    public void write(Path file, SiteFile content) throws IOException {
        if (changes + 1 == failing && content.size() > 1) {
            super.write(file, SiteFile.text(content.path(), content.text().substring(0, content.size() / 2)));
        }
        count();
        super.write(file, content);
    }

    @Override
    public boolean link(Path existing, Path name) throws IOException {
        count();
        return super.link(existing, name);
    }

    @Override
    public Optional<Closeable> lock(Path file, String holder) throws IOException {
        count();
        return super.lock(file, holder);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        count();
        super.createFolder(folder);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        count();
        super.move(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        count();
        super.delete(path);
    }

    @Override
    public void force(Path path) throws IOException {
        count();
        super.force(path);
    }
}
