package io.sitebrief.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The stream of server-sent events: what is on show, told at once and whenever it changes. */
final class Events implements HttpHandler {

    /** After so long in silence a line is sent that means nothing: a browser that has gone is noticed. */
    private static final long SILENCE_MILLIS = 15_000;

    private final Stage stage;

    Events(Stage stage) {
        this.stage = stage;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Reply.headers(exchange).set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.sendResponseHeaders(200, 0);
        try (exchange;
                OutputStream out = exchange.getResponseBody()) {
            Shown shown = stage.now();
            send(out, "data: " + shown.json());
            while (!stage.isClosed()) {
                Optional<Shown> newer = stage.after(shown.build(), SILENCE_MILLIS);
                shown = newer.orElse(shown);
                send(out, newer.map(now -> "data: " + now.json()).orElse(": still here"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for a build");
        }
    }

    private static void send(OutputStream out, String event) throws IOException {
        out.write((event + "\n\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
