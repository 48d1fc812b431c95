package io.sitebrief.pipeline;

import io.sitebrief.publish.Target;
import io.sitebrief.publish.Targets;
import io.sitebrief.publish.git.GitLogin;
import io.sitebrief.source.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a published site lies.
 *
 * @param words a folder, or {@code git:REMOTE#BRANCH[:PATH]}
 * @param project the project's folder, where relative paths begin and whose repository knows a remote's name
 * @param login for a Git repository over https
 */
public record Place(String words, Path project, Optional<Login> login) {

    /** A name and a password, or token. */
    public record Login(String user, String password) {

        /** Without the password, because log files are read by many. */
        @Override
        public String toString() {
            return "Login[" + user + "]";
        }
    }

    Result<Target> target() throws IOException {
        return Targets.of(words, project, login.map(known -> new GitLogin(known.user(), known.password())));
    }
}
