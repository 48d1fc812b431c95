package io.sitebrief.importer;

import io.sitebrief.programme.Contacts;
import io.sitebrief.programme.Metrics;
import io.sitebrief.source.Problem;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/**
 * Reads a file on a thread of its own and adds up on the one that asked, in the file's order, so that a large file keeps
 * two cores busy. A bounded number of rows is on the way at any time.
 */
final class SinkBelt implements MetricSink {

    private static final int BATCHES = 8;
    private static final int ROWS = 512;
    private static final List<Consumer<MetricSink>> END = List.of();

    private final BlockingQueue<List<Consumer<MetricSink>>> queue = new ArrayBlockingQueue<>(BATCHES);
    private List<Consumer<MetricSink>> batch = new ArrayList<>(ROWS);

    private SinkBelt() {}

    /** What reads a file into a sink. */
    interface Reading {

        void into(MetricSink sink) throws IOException;
    }

    /** Hands everything that is read to the sink; what breaks the reading is thrown here. */
    static void carry(Reading reading, MetricSink sink) throws IOException {
        SinkBelt belt = new SinkBelt();
        FutureTask<Boolean> task = new FutureTask<>(() -> belt.load(reading));
        Thread reader = new Thread(task, "site-brief reader");
        reader.setDaemon(true);
        reader.start();
        try {
            belt.unload(sink);
            task.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while reading", stopped);
        } catch (ExecutionException broken) {
            throw cause(broken);
        } finally {
            reader.interrupt();
        }
    }

    private boolean load(Reading reading) throws IOException, InterruptedException {
        try {
            reading.into(this);
            pass();
        } finally {
            queue.put(END);
        }
        return true;
    }

    private void unload(MetricSink sink) throws InterruptedException {
        for (List<Consumer<MetricSink>> next = queue.take(); next != END; next = queue.take()) {
            for (Consumer<MetricSink> one : next) {
                one.accept(sink);
            }
        }
    }

    private static IOException cause(ExecutionException broken) {
        if (broken.getCause() instanceof IOException io) {
            return io;
        }
        if (broken.getCause() instanceof RuntimeException wrong) {
            throw wrong;
        }
        if (broken.getCause() instanceof Error fatal) {
            throw fatal;
        }
        throw new IllegalStateException(broken.getCause());
    }

    private void add(Consumer<MetricSink> one) {
        batch.add(one);
        if (batch.size() == ROWS) {
            pass();
        }
    }

    private void pass() {
        try {
            queue.put(batch);
        } catch (InterruptedException stopped) {
            throw new CancellationException("nobody takes the rows any more");
        }
        batch = new ArrayList<>(ROWS);
    }

    @Override
    public void observe(Observation observation, long rows) {
        add(sink -> sink.observe(observation, rows));
    }

    @Override
    public void conversion(Metrics.Conversion conversion, long rows) {
        add(sink -> sink.conversion(conversion, rows));
    }

    @Override
    public void contact(Contacts.Contact contact) {
        add(sink -> sink.contact(contact));
    }

    @Override
    public void dropped(String why, long rows) {
        add(sink -> sink.dropped(why, rows));
    }

    @Override
    public void query(String sql, String sha256, long rows) {
        add(sink -> sink.query(sql, sha256, rows));
    }

    @Override
    public void total(String metric, BigDecimal stated, BigDecimal summed) {
        add(sink -> sink.total(metric, stated, summed));
    }

    @Override
    public void problem(Problem problem) {
        add(sink -> sink.problem(problem));
    }
}
