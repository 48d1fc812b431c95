package io.sitebrief.publish;

import io.sitebrief.publish.git.GitLogin;
import io.sitebrief.publish.git.GitTarget;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Result;
import io.sitebrief.source.Source;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A target from the words that name it: a folder, or {@code git:REMOTE#BRANCH[:PATH]}. */
public final class Targets {

    private Targets() {}

    /**
     * The target, or the problem with its words.
     *
     * @param base the project's folder, where relative paths begin
     * @param login for a Git repository over https; unused elsewhere
     */
    public static Result<Target> of(String text, Path base, Optional<GitLogin> login) throws IOException {
        if (text.startsWith("git:")) {
            return GitTarget.of(text, base, login).map(target -> target);
        }
        try {
            return text.isBlank() ? failed(text) : Result.of(new FolderTarget(new LocalDisk(), base.resolve(text)));
        } catch (InvalidPathException e) {
            return failed(text);
        }
    }

    private static Result<Target> failed(String text) {
        return Result.failed(List.of(Problem.of(ProblemKind.NOT_A_TARGET, Source.ofFile("target"), text)));
    }
}
