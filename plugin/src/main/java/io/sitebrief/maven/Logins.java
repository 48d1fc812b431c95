package io.sitebrief.maven;

import io.sitebrief.pipeline.Place;
import java.util.Optional;
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
        return id.map(name -> session.getSettings().getServer(name))
                .map(server -> decrypter
                        .decrypt(new DefaultSettingsDecryptionRequest(server))
                        .getServer())
                .flatMap(Logins::login);
    }

    private static Optional<Place.Login> login(Server server) {
        return Optional.ofNullable(server.getPassword())
                .map(password -> new Place.Login(String.valueOf(server.getUsername()), password));
    }
}
