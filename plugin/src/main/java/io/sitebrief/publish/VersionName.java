package io.sitebrief.publish;

import io.sitebrief.source.Nearest;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Result;
import io.sitebrief.source.Source;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The name of a version, which is also its folder: letters, digits, dots, hyphens, underscores. */
public record VersionName(String text) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_]([A-Za-z0-9._-]{0,98}[A-Za-z0-9_-])?");

    /** What else stands at the root of a site. */
    private static final Set<String> ROOT_NAMES = Set.of(
            "latest",
            "compare",
            "assets",
            "index.html",
            "versions.html",
            "versions.js",
            "versions.json",
            "feed.xml",
            "manifest.sha256");

    public VersionName {
        if (!isValid(text)) {
            throw new IllegalStateException("'" + text + "' cannot name a version");
        }
    }

    /** The name, or the problem at the place where its owner wrote it. */
    public static Result<VersionName> of(String text, Source source) {
        if (isValid(text)) {
            return Result.of(new VersionName(text));
        }
        Problem problem = Problem.of(ProblemKind.NOT_A_VERSION, source, text);
        return Result.failed(List.of(hint(text).map(problem::withHint).orElse(problem)));
    }

    static boolean isValid(String text) {
        return FORM.matcher(text).matches()
                && !FileNames.isDevice(text)
                && !ROOT_NAMES.contains(text.toLowerCase(Locale.ROOT));
    }

    private static Optional<String> hint(String text) {
        if (FileNames.isDevice(text)) {
            return Optional.of("Windows keeps this name for a device");
        }
        if (ROOT_NAMES.contains(text.toLowerCase(Locale.ROOT))) {
            return Optional.of("the site itself uses this name");
        }
        String near = text.strip().replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[.-]+|[.]+$", "");
        return Nearest.to(text, List.of(near)).filter(VersionName::isValid).map(name -> "'" + name + "' would do");
    }

    /** A draft may be replaced; any other version never changes once it is issued. */
    public boolean isDraft() {
        return text.toUpperCase(Locale.ROOT).endsWith("SNAPSHOT");
    }

    public VersionStatus status() {
        return isDraft() ? VersionStatus.DRAFT : VersionStatus.ISSUED;
    }
}
