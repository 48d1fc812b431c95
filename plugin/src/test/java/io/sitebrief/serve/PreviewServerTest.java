package io.sitebrief.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class PreviewServerTest {

    private static final String PAGE = "<!DOCTYPE html><html><head><meta http-equiv=\"Content-Security-Policy\" "
            + "content=\"default-src 'none'; script-src 'self'\"></head><body>ROI</body></html>";

    private final HttpClient browser = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    private PreviewServer server;

    @BeforeEach
    void serve() throws IOException {
        Path site = Files.createDirectories(folder.resolve("site/2026.3"));
        Files.writeString(site.resolve("index.html"), PAGE);
        Files.write(site.resolve("data.bin"), new byte[] {0, -1, 2});
        Files.writeString(folder.resolve("secret.txt"), "not part of the site");
        Shown first = new Shown("a-0", Showcase.empty(), Optional.empty(), "on its way", List.of(), false);
        server = PreviewServer.open(folder.resolve("site"), Optional.empty(), first);
    }

    @AfterEach
    void end() {
        server.close();
    }

    @Test
    void listensOnTheLoopbackAddressAlone() throws IOException {
        int port = server.address().getPort();
        try (Socket own = new Socket(InetAddress.getLoopbackAddress(), port)) {
            assertThat(own.isConnected()).isTrue();
        }
        InetAddress outside = InetAddress.getLocalHost();
        if (!outside.isLoopbackAddress()) {
            assertThatThrownBy(() -> new Socket(outside, port).close()).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aPageCarriesTheScriptOfItsBuildAndMayListen() throws Exception {
        server.show(good("a-1"));
        String page = get("2026.3/index.html").body();
        assertThat(page)
                .contains("/.preview/preview.js\" data-build=\"a-1\"")
                .contains("default-src 'none'; connect-src 'self'; script-src 'self'")
                .contains("<body>ROI</body>");
        assertThat(get(".preview/preview.js").body()).contains("EventSource");
        assertThat(get(".preview/preview.css").statusCode()).isEqualTo(200);
    }

    @Test
    void everyOtherFileIsServedAsItIs() throws Exception {
        HttpResponse<byte[]> data = browser.send(
                HttpRequest.newBuilder(server.address().resolve("2026.3/data.bin"))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(data.body()).containsExactly(0, -1, 2);
        assertThat(data.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void whatTheBuildHoldsInMemoryComesBeforeTheFolder() throws Exception {
        Showcase memory = path -> path.equals("2026.3/index.html")
                ? Optional.of("<head></head>fresh".getBytes(StandardCharsets.UTF_8))
                : Optional.empty();
        server.show(new Shown("a-2", memory, Optional.of("2026.3/index.html"), "no errors", List.of(), false));
        assertThat(get("2026.3/index.html").body()).contains("fresh").contains("data-build=\"a-2\"");
        assertThat(get("2026.3/data.bin").statusCode()).isEqualTo(200);
    }

    @Test
    void theAddressAloneLeadsToTheFrontPageOnceThereIsOne() throws Exception {
        assertThat(get("").statusCode()).isEqualTo(503);
        server.show(good("a-1"));
        assertThat(get("").headers().firstValue("Location")).contains("/2026.3/index.html");
    }

    @Test
    void anAddressWithoutAPageStillListensForOne() throws Exception {
        HttpResponse<String> none = get("2026.3/gone.html");
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(none.body()).contains("preview.js");
    }

    @Test
    void nothingOutsideTheSiteIsReadByDotsOrByALink() throws Exception {
        Files.createSymbolicLink(folder.resolve("site/link.txt"), folder.resolve("secret.txt"));
        assertThat(raw("GET /link.txt", host())).startsWith("HTTP/1.1 404");
        assertThat(raw("GET /../secret.txt", host())).startsWith("HTTP/1.1 404");
        assertThat(raw("GET /%2e%2e/secret.txt", host())).startsWith("HTTP/1.1 404");
        assertThat(raw("GET /2026.3/%00", host())).startsWith("HTTP/1.1 404");
    }

    @Test
    void anotherHostNameIsRefused() throws IOException {
        assertThat(raw("GET /", "evil.example:" + server.address().getPort())).startsWith("HTTP/1.1 403");
        assertThat(raw("GET /.preview/events", "evil.example")).startsWith("HTTP/1.1 403");
    }

    @Test
    void nothingCanBeWritten() throws IOException {
        assertThat(raw("POST /", host())).startsWith("HTTP/1.1 405");
    }

    @Test
    void aNewBuildIsToldAtOnceAndSoAreItsProblems() throws Exception {
        HttpResponse<InputStream> stream = browser.send(
                HttpRequest.newBuilder(server.address().resolve(".preview/events"))
                        .build(),
                HttpResponse.BodyHandlers.ofInputStream());
        try (BufferedReader events = new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
            assertThat(next(events)).contains("\"build\":\"a-0\"");
            server.show(new Shown(
                    "a-1",
                    Showcase.empty(),
                    Optional.empty(),
                    "1 error",
                    List.of("costs.yaml:2:1: error: \"x\""),
                    true));
            assertThat(next(events))
                    .contains("\"build\":\"a-1\"", "\"failed\":true", "costs.yaml:2:1: error: \\\"x\\\"");
        }
    }

    @Test
    void aTakenPortIsReplacedUnlessItWasAskedFor() throws IOException {
        Shown shown = good("b-0");
        try (PreviewServer other = PreviewServer.open(folder, Optional.empty(), shown)) {
            assertThat(other.address().getPort()).isNotEqualTo(server.address().getPort());
        }
        assertThatThrownBy(() ->
                        PreviewServer.open(folder, Optional.of(server.address().getPort()), shown))
                .isInstanceOf(BindException.class);
    }

    private static Shown good(String build) {
        return new Shown(build, Showcase.empty(), Optional.of("2026.3/index.html"), "no errors", List.of(), false);
    }

    private static String next(BufferedReader events) throws IOException {
        String line = events.readLine();
        while (line != null && !line.startsWith("data:")) {
            line = events.readLine();
        }
        return String.valueOf(line);
    }

    private String host() {
        return "localhost:" + server.address().getPort();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI address = server.address().resolve(path);
        return browser.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The first line of the answer to a request that no tidy client would send. */
    private String raw(String request, String host) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write((request + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
        }
    }
}
