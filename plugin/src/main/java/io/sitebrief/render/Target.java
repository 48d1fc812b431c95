package io.sitebrief.render;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a link or an image may lead: https, http, mailto, a place in the page, or a path inside the version. All else is
 * refused, and so is whatever a browser could read as something else after decoding it once more.
 */
final class Target {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
    private static final Pattern SCHEME = Pattern.compile("([^/?#]*?):(.*)", Pattern.DOTALL);
    private static final Pattern ENTITY = Pattern.compile("&#?\\w+;");
    private static final Pattern WEB = Pattern.compile("//[^/?#@]+(?:[/?#].*)?");

    private Target() {}

    /** The href for this target on a page whose way back to the version's folder is {@code root}; empty where refused. */
    static Optional<String> link(String target, String root) {
        if (!isPlain(target)) {
            return Optional.empty();
        }
        Matcher scheme = SCHEME.matcher(target);
        if (scheme.matches()) {
            return isOpen(scheme.group(1).toLowerCase(Locale.ROOT), scheme.group(2))
                    ? Optional.of(target)
                    : Optional.empty();
        }
        return Optional.of(target.startsWith("#") ? target : root + target);
    }

    /** The src for this target: a path inside the version only, and no file of a version has a colon in its name. */
    static Optional<String> image(String target, String root) {
        boolean inside = isPlain(target) && !target.startsWith("#") && !target.contains(":") && !target.contains("..");
        return inside ? Optional.of(root + target) : Optional.empty();
    }

    /** Whether the target leads to another host. */
    static boolean leavesSite(String target) {
        return target.regionMatches(true, 0, "http", 0, 4);
    }

    private static boolean isOpen(String scheme, String rest) {
        return SCHEMES.contains(scheme)
                && (scheme.equals("mailto")
                        ? !rest.isEmpty()
                        : WEB.matcher(rest).matches());
    }

    private static boolean isPlain(String target) {
        return !target.isEmpty()
                && !target.startsWith("/")
                && !ENTITY.matcher(target).find()
                && target.chars().noneMatch(Target::isRefused);
    }

    private static boolean isRefused(int character) {
        return character <= ' ' || character == '\\' || (character >= 0x7f && character <= 0xa0);
    }
}
