package io.sitebrief.pipeline;

import io.sitebrief.site.SiteFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Files that are made on several threads and taken one by one in a fixed order. Only a few more than were taken are
 * made, so that a version need not fit in memory.
 */
final class Making implements Iterator<SiteFile> {

    /** How many pieces of work a thread may be ahead of the one who takes the files. */
    private static final int AHEAD = 8;

    private final Workers workers;
    private final int most;
    private final Iterator<Supplier<List<SiteFile>>> work;
    private final Queue<Workers.Begun<List<SiteFile>>> begun = new ArrayDeque<>();
    private final List<Workers.Begun<List<SiteFile>>> last;
    private final Deque<SiteFile> made = new ArrayDeque<>();

    private Making(
            Workers workers,
            int threads,
            List<Supplier<List<SiteFile>>> longest,
            Stream<Supplier<List<SiteFile>>> work) {
        this.workers = workers;
        this.most = threads * AHEAD;
        this.last = new ArrayList<>(longest.stream().map(this::begin).toList());
        this.work = work.iterator();
    }

    /**
     * The files as a stream, which must be closed.
     *
     * @param longest what takes long: it begins first, and its files come last
     * @param work asked for piece by piece
     */
    static Stream<SiteFile> of(
            int threads, List<Supplier<List<SiteFile>>> longest, Stream<Supplier<List<SiteFile>>> work) {
        Workers workers = new Workers(threads);
        Making making = new Making(workers, threads, longest, work);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(making, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(workers::close);
    }

    private Workers.Begun<List<SiteFile>> begin(Supplier<List<SiteFile>> piece) {
        return workers.begin(() -> {
            List<SiteFile> files = piece.get();
            files.forEach(SiteFile::sha256);
            return files;
        });
    }

    /** @throws UncheckedIOException what the work threw */
    @Override
    public boolean hasNext() {
        while (made.isEmpty()) {
            while (begun.size() < most && work.hasNext()) {
                begun.add(begin(work.next()));
            }
            if (begun.isEmpty() && last.isEmpty()) {
                return false;
            }
            take(begun.isEmpty() ? last.remove(0) : begun.remove());
        }
        return true;
    }

    private void take(Workers.Begun<List<SiteFile>> done) {
        try {
            made.addAll(done.result());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public SiteFile next() {
        if (!hasNext()) {
            throw new NoSuchElementException("all files were taken");
        }
        return made.remove();
    }
}
