package io.sitebrief.publish.git;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.FetchConnection;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.eclipse.jgit.transport.SshTransport;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.transport.UsernamePasswordCredentialsProvider;

/**
 * Another repository: fetches the newest commit of one branch, and pushes one commit if the branch has not moved.
 *
 * @param login for https
 * @param ssh the program that opens connections over ssh
 */
record GitRemote(URIish address, Optional<GitLogin> login, String ssh) {

    private static final int TIMEOUT_SECONDS = 60;

    /** The newest commit of the branch, with all that it holds but without its history; empty where there is none. */
    Optional<ObjectId> fetch(Repository repository, String branch) throws IOException {
        String name = Constants.R_HEADS + branch;
        Ref ref;
        try (Transport transport = transport(repository);
                FetchConnection connection = transport.openFetch()) {
            ref = connection.getRef(name);
        }
        if (ref == null) {
            return Optional.empty();
        }
        try (Transport transport = transport(repository)) {
            transport.setDepth(1);
            transport.fetch(NullProgressMonitor.INSTANCE, List.of(new RefSpec("+" + name + ":" + name)));
        }
        return Optional.ofNullable(repository.resolve(name));
    }

    /**
     * Moves the branch to the commit; false where it no longer stands at the commit expected.
     *
     * @throws IOException when the other side refuses for any other reason
     */
    boolean push(Repository repository, String branch, Optional<ObjectId> expected, ObjectId commit)
            throws IOException {
        String name = Constants.R_HEADS + branch;
        RemoteRefUpdate update = new RemoteRefUpdate(
                repository, "commit", commit, name, false, null, expected.orElse(ObjectId.zeroId()));
        try (Transport transport = transport(repository)) {
            transport.push(NullProgressMonitor.INSTANCE, List.of(update));
        }
        return switch (update.getStatus()) {
            case OK, UP_TO_DATE -> true;
            case REJECTED_REMOTE_CHANGED, REJECTED_NONFASTFORWARD -> false;
            default -> wasAhead(update, branch);
        };
    }

    /** Two pushes at the very same moment: the loser is told that the reference is locked. */
    private static boolean wasAhead(RemoteRefUpdate update, String branch) throws IOException {
        String why = String.valueOf(update.getMessage());
        if (why.contains("lock")) {
            return false;
        }
        throw new IOException("the branch '" + branch + "' was not changed: " + update.getStatus() + ", " + why);
    }

    private Transport transport(Repository repository) throws IOException {
        Transport transport = Transport.open(repository, address);
        transport.setTimeout(TIMEOUT_SECONDS);
        if (transport instanceof SshTransport secure) {
            secure.setSshSessionFactory(new SystemSsh(ssh));
        }
        login.ifPresent(known -> transport.setCredentialsProvider(
                new UsernamePasswordCredentialsProvider(known.user(), known.password())));
        return transport;
    }
}
