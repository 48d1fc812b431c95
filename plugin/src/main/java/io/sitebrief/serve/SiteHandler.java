package io.sitebrief.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The files of a site's folder, its pages with the preview's script, and nothing outside of the folder. */
final class SiteHandler implements HttpHandler {

    private static final byte[] NONE = {};

    private final Path site;
    private final Stage stage;

    SiteHandler(Path site, Stage stage) {
        this.site = site;
        this.stage = stage;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Shown shown = stage.now();
        if (path.startsWith(PreviewPage.OWN)) {
            own(path.substring(PreviewPage.OWN.length())).send(exchange);
        } else if (path.equals("/")) {
            front(exchange, shown);
        } else {
            page(path, shown).send(exchange);
        }
    }

    private static void front(HttpExchange exchange, Shown shown) throws IOException {
        if (shown.front().isPresent()) {
            exchange.getResponseHeaders().set("Location", "/" + shown.front().get());
            new Reply(302, Reply.HTML, NONE).send(exchange);
        } else {
            String sentence = shown.failed()
                    ? "The brief has problems; they stand below. This page reloads itself once they are solved."
                    : "The first build is on its way.";
            new Reply(503, Reply.HTML, PreviewPage.of("There is no site yet", sentence, shown.build())).send(exchange);
        }
    }

    private Reply page(String path, Shown shown) throws IOException {
        Optional<byte[]> bytes = shown.site().file(path.substring(1));
        if (bytes.isEmpty()) {
            bytes = onDisk(path);
        }
        if (bytes.isEmpty()) {
            String sentence = "The site has no page at this address. <a href=\"/\">To its front page</a>.";
            return new Reply(404, Reply.HTML, PreviewPage.of("Not a page of this site", sentence, shown.build()));
        }
        String type = Reply.typeOf(path);
        return new Reply(200, type, type.equals(Reply.HTML) ? PreviewPage.of(bytes.get(), shown.build()) : bytes.get());
    }

    /** The file of the folder at this path; empty where there is none, or it stands outside, by dots or by a link. */
    private Optional<byte[]> onDisk(String path) throws IOException {
        try {
            Path file = site.resolve(path.substring(1)).normalize();
            boolean inside = file.startsWith(site) && Files.isRegularFile(file);
            return inside && file.toRealPath().startsWith(site.toRealPath())
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Reply own(String name) throws IOException {
        boolean known = name.equals("preview.js") || name.equals("preview.css");
        try (InputStream in = known ? SiteHandler.class.getResourceAsStream("/site-brief/serve/" + name) : null) {
            return in == null
                    ? new Reply(404, "text/plain; charset=utf-8", "none\n".getBytes(StandardCharsets.UTF_8))
                    : new Reply(200, Reply.typeOf(name), in.readAllBytes());
        }
    }
}
