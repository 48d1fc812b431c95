package io.sitebrief.publish.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.annotations.Nullable;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.RemoteSession;
import org.eclipse.jgit.transport.SshSessionFactory;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.util.FS;

/**
 * The machine's own {@code ssh}, with the user's keys, agent, known hosts and settings, as {@code git} itself uses it. It
 * never asks a question, since nobody may be there to answer.
 */
final class SystemSsh extends SshSessionFactory {

    private final String program;

    SystemSsh(String program) {
        this.program = program;
    }

    @Override
    public RemoteSession getSession(
            URIish address, @Nullable CredentialsProvider login, @Nullable FS fs, int timeoutMillis)
            throws TransportException {
        List<String> command = command(address);
        return new RemoteSession() {
            @Override
            public Process exec(String remoteCommand, int timeoutSeconds) throws IOException {
                List<String> whole = new ArrayList<>(command);
                whole.add(remoteCommand);
                return new ProcessBuilder(whole).start();
            }

            @Override
            public void disconnect() {}
        };
    }

    /** A host or user that begins with a hyphen would be read as an option. */
    private List<String> command(URIish address) throws TransportException {
        String user =
                Optional.ofNullable(address.getUser()).map(name -> name + "@").orElse("");
        String host = user + address.getHost();
        if (host.startsWith("-") || String.valueOf(address.getHost()).startsWith("-")) {
            throw new TransportException("a host cannot begin with a hyphen: " + address.getHost());
        }
        List<String> command = new ArrayList<>(List.of(program, "-o", "BatchMode=yes"));
        if (address.getPort() > 0) {
            command.add("-p");
            command.add(Integer.toString(address.getPort()));
        }
        command.add("--");
        command.add(host);
        return command;
    }

    @Override
    public String getType() {
        return "system";
    }
}
