package io.sitebrief.serve;

import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The server of a preview: one folder, for the browsers of this machine only. */
public final class PreviewServer implements Closeable {

    /** The port that is tried first, so that an address stays the same from day to day. */
    private static final int USUAL_PORT = 8642;

    private final HttpServer server;
    private final Stage stage;
    private final ExecutorService workers = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "site-brief-serve");
        thread.setDaemon(true);
        return thread;
    });

    private PreviewServer(HttpServer server, Path site, Stage stage) {
        this.server = server;
        this.stage = stage;
        context("/", new SiteHandler(site, stage));
        context(PreviewPage.OWN + "events", new Events(stage));
        server.setExecutor(workers);
    }

    /**
     * Serves the folder.
     *
     * @param port empty for the usual one, or any that is free where that is taken
     * @throws IOException if the port asked for is taken
     */
    public static PreviewServer open(Path site, Optional<Integer> port, Shown first) throws IOException {
        HttpServer server = port.isPresent() ? on(port.get()) : onAFreePort();
        PreviewServer preview = new PreviewServer(server, site.toAbsolutePath().normalize(), new Stage(first));
        server.start();
        return preview;
    }

    private static HttpServer onAFreePort() throws IOException {
        try {
            return on(USUAL_PORT);
        } catch (BindException e) {
            return on(0);
        }
    }

    private static HttpServer on(int port) throws IOException {
        return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    }

    private void context(String path, HttpHandler handler) {
        HttpContext context = server.createContext(path, handler);
        context.getFilters().addAll(List.of(new Guard()));
    }

    /** Where the browser finds the site. */
    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    /** Puts the newest build on show: pages that carry an older one reload, or tell the problems. */
    public void show(Shown shown) {
        stage.show(shown);
    }

    @Override
    public void close() {
        stage.close();
        server.stop(0);
        workers.shutdownNow();
    }
}
