package io.sitebrief.serve;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * Lets in what one's own browser asks of the preview: GET and HEAD, under a name of the loopback address.
 *
 * <p>A page from elsewhere can point a host name of its own at the loopback address and read the preview through it; its
 * requests carry that name.
 */
final class Guard extends Filter {

    private static final Set<String> METHODS = Set.of("GET", "HEAD");
    private static final List<String> NAMES = List.of("localhost", "127.0.0.1", "[::1]");

    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        String host = String.valueOf(exchange.getRequestHeaders().getFirst("Host"));
        int port = exchange.getLocalAddress().getPort();
        if (!METHODS.contains(exchange.getRequestMethod())) {
            refuse(exchange, 405, "The preview only shows.");
        } else if (NAMES.stream().noneMatch(name -> host.equals(name + ":" + port))) {
            refuse(exchange, 403, "The preview answers to the name localhost only.");
        } else {
            chain.doFilter(exchange);
        }
    }

    private static void refuse(HttpExchange exchange, int status, String why) throws IOException {
        new Reply(status, "text/plain; charset=utf-8", (why + "\n").getBytes(StandardCharsets.UTF_8)).send(exchange);
    }

    @Override
    public String description() {
        return "own browser only";
    }
}
