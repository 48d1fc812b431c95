package io.sitebrief.maven;

import io.sitebrief.pipeline.Place;
import io.sitebrief.source.Database;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;

/** Names and passwords from the servers of Maven's settings. */
final class Logins {

    private final MavenSession session;
    private final SettingsDecrypter decrypter;

    Logins(MavenSession session, SettingsDecrypter decrypter) {
        this.session = session;
        this.decrypter = decrypter;
    }

    /** The login of the server with this id, its password decrypted where it is encrypted. */
    Optional<Place.Login> of(Optional<String> id) {
        return id.flatMap(this::server).flatMap(Logins::login);
    }

    /** Databases by id, each with the login of the server of that id, where there is one. */
    Map<String, Database> databases(Map<String, String> addresses) {
        Map<String, Database> databases = new TreeMap<>();
        addresses.forEach((id, url) -> {
            Optional<Server> server = server(id);
            databases.put(
                    id,
                    new Database(
                            url,
                            server.flatMap(known -> Optional.ofNullable(known.getUsername())),
                            server.flatMap(known -> Optional.ofNullable(known.getPassword()))));
        });
        return databases;
    }

    private Optional<Server> server(String id) {
        return Optional.ofNullable(session.getSettings().getServer(id))
                .map(server -> decrypter
                        .decrypt(new DefaultSettingsDecryptionRequest(server))
                        .getServer());
    }

    private static Optional<Place.Login> login(Server server) {
        return Optional.ofNullable(server.getPassword())
                .map(password -> new Place.Login(String.valueOf(server.getUsername()), password));
    }
}
