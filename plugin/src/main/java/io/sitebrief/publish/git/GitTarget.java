package io.sitebrief.publish.git;

import io.sitebrief.publish.OpenSite;
import io.sitebrief.publish.Target;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Result;
import io.sitebrief.source.Source;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.URIish;

/**
 * A site on a branch of a Git repository, at its root or in a folder of it.
 *
 * <p>Publishing is one commit on top of the branch, pushed only if the branch still stands where it was read. The branch
 * is made where it is missing. No working copy is touched. Over
 * ssh the machine's own {@code ssh} connects; over https a login may be given.
 */
public final class GitTarget implements Target {

    private static final Pattern FORM = Pattern.compile("git:(?<remote>[^#]+)#(?<branch>[^:#]+)(:(?<path>[^:#]*))?");
    private static final Pattern REMOTE_NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]*");
    private static final Pattern PATH_NAME =
            Pattern.compile("(?!\\.)[^\\\\/\\x00-\\x1f]+(/(?!\\.)[^\\\\/\\x00-\\x1f]+)*");

    private final URIish remote;
    private final String branch;
    private final String path;
    private final Optional<GitLogin> login;

    private GitTarget(URIish remote, String branch, String path, Optional<GitLogin> login) {
        this.remote = remote;
        this.branch = branch;
        this.path = path;
        this.login = login;
    }

    /**
     * The target that {@code git:REMOTE#BRANCH[:PATH]} stands for, or the problem with it.
     *
     * @param base the project's folder: where relative paths begin, and whose repository knows a remote's name
     */
    public static Result<GitTarget> of(String text, Path base, Optional<GitLogin> login) throws IOException {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return failed(text, "an example is git:origin#pages");
        }
        String branch = matcher.group("branch");
        String path = Optional.ofNullable(matcher.group("path")).orElse("").replaceAll("^/+|/+$", "");
        if (!Repository.isValidRefName(Constants.R_HEADS + branch)) {
            return failed(text, "Git allows no branch named '" + branch + "'");
        }
        if (!path.isEmpty() && !PATH_NAME.matcher(path).matches()) {
            return failed(text, "'" + path + "' is not a folder of a branch");
        }
        String remote = matcher.group("remote");
        Optional<URIish> address = address(remote, base);
        return address.isEmpty()
                ? failed(text, "there is neither a repository nor a remote '" + remote + "'")
                : Result.of(new GitTarget(address.get(), branch, path, login));
    }

    private static Result<GitTarget> failed(String text, String hint) {
        return Result.failed(List.of(Problem.of(ProblemKind.NOT_A_TARGET, Source.ofFile("target"), text)
                .withHint(hint)));
    }

    private static Optional<URIish> address(String remote, Path base) throws IOException {
        Optional<String> named = REMOTE_NAME.matcher(remote).matches() ? named(remote, base) : Optional.empty();
        try {
            URIish address = new URIish(named.orElse(remote));
            if (address.isRemote()) {
                return Optional.of(address);
            }
            Path folder = base.resolve(address.getPath()).normalize();
            return folder.toFile().isDirectory()
                    ? Optional.of(new URIish(folder.toUri().toString()))
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The address that the project's own repository has for a remote's name. */
    private static Optional<String> named(String name, Path base) throws IOException {
        QuietHome.install();
        FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(base.toFile());
        if (builder.getGitDir() == null) {
            return Optional.empty();
        }
        try (Repository repository = builder.build()) {
            return Optional.ofNullable(repository.getConfig().getString("remote", name, "url"));
        }
    }

    @Override
    public Result<OpenSite> open(Optional<String> publisher) throws IOException {
        return Result.of(GitSite.open(new GitRemote(remote, login, "ssh"), branch, path, publisher.orElse("")));
    }

    /** The target in words, without any password that the address holds. */
    @Override
    public String toString() {
        return "git:" + remote + "#" + branch + (path.isEmpty() ? "" : ":" + path);
    }
}
