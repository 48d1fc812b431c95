package io.sitebrief.engines;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Trino as two processes on this machine: a coordinator that computes nothing, and a worker; over a folder of files. */
final class Trino implements AutoCloseable {

    private static final long SECONDS_TO_START = 600;

    private final Path home;
    private final Path java;
    private final Path folder;
    private final Path lake;
    private final int port;
    private final List<Process> nodes = new ArrayList<>();

    /**
     * @param home the server's folder, unpacked beside its archive where it is not there yet
     * @param java the Java that it runs on
     * @param folder for its settings and logs
     * @param lake the folder of files
     */
    Trino(Path home, Path java, Path folder, Path lake) throws IOException {
        this.home = home;
        this.java = java;
        this.folder = folder;
        this.lake = lake;
        this.port = freePort();
    }

    void start() throws IOException, InterruptedException, SQLException {
        unpack();
        nodes.add(node("coordinator", true, port));
        nodes.add(node("worker", false, freePort()));
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_START);
        while (workers() < 1) {
            if (System.nanoTime() > end || nodes.stream().anyMatch(node -> !node.isAlive())) {
                throw new IOException("Trino did not start; its log is in " + folder);
            }
            Thread.sleep(500);
        }
    }

    /** By tar itself: the plugins share their jars by hard links, which Maven's unpacking leaves empty. */
    private void unpack() throws IOException, InterruptedException {
        if (!Files.exists(home)) {
            Process tar = new ProcessBuilder("tar", "-xzf", home.getFileName() + ".tar.gz")
                    .directory(home.getParent().toFile())
                    .inheritIO()
                    .start();
            if (tar.waitFor() != 0) {
                throw new IOException("the archive of Trino does not unpack: " + home + ".tar.gz");
            }
        }
    }

    /** How many nodes compute; 0 while nothing answers. */
    private long workers() {
        try {
            return number("SELECT count(*) FROM system.runtime.nodes WHERE NOT coordinator AND state = 'active'");
        } catch (SQLException notYet) {
            return 0;
        }
    }

    String url() {
        return "jdbc:trino://127.0.0.1:" + port + "/lake/social";
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(), "loader", null);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    long number(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(), "loader", null);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    private Process node(String name, boolean coordinator, int own) throws IOException {
        Path place = folder.resolve(name);
        Files.createDirectories(place.resolve("etc/catalog"));
        Files.createDirectories(place.resolve("plugin"));
        Files.createSymbolicLink(place.resolve("plugin/hive"), home.resolve("plugin/hive"));
        Files.writeString(place.resolve("etc/catalog/lake.properties"), """
                connector.name=hive
                hive.metastore=file
                hive.metastore.catalog.dir=local:///catalog
                fs.native-local.enabled=true
                local.location=%s
                """.formatted(lake));
        Files.writeString(place.resolve("etc/config.properties"), """
                coordinator=%s
                http-server.http.port=%d
                discovery.uri=http://127.0.0.1:%d
                node.internal-address=127.0.0.1
                query.max-memory-per-node=256MB
                catalog.config-dir=%s
                plugin.dir=%s
                %s
                """.formatted(
                        coordinator,
                        own,
                        port,
                        place.resolve("etc/catalog"),
                        place.resolve("plugin"),
                        coordinator ? "node-scheduler.include-coordinator=false" : ""));
        return new ProcessBuilder(command(place, name))
                .directory(place.toFile())
                .redirectErrorStream(true)
                .redirectOutput(place.resolve("log").toFile())
                .start();
    }

    private List<String> command(Path place, String name) {
        return List.of(
                java.resolve("bin/java").toString(),
                "-Xmx1G",
                "-XX:ReservedCodeCacheSize=256M",
                "-XX:+EnableDynamicAgentLoading",
                "-Djdk.attach.allowAttachSelf=true",
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-Dnode.environment=test",
                "-Dnode.id=" + name,
                "-Dnode.data-dir=" + place.resolve("data"),
                "-Dconfig=" + place.resolve("etc/config.properties"),
                "-cp",
                home.resolve("lib") + "/*",
                "io.trino.server.TrinoServer");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws InterruptedException {
        for (Process node : nodes) {
            node.destroy();
            if (!node.waitFor(20, TimeUnit.SECONDS)) {
                node.destroyForcibly();
            }
        }
    }
}
