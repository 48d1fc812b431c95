package io.sitebrief.source;

/**
 * Names with a star for any characters, matched in time that grows with the lengths alone: a regular expression of many
 * stars would try every way to share out a name that does not fit.
 */
public final class Wildcard {

    private static final char ANY = '*';
    private static final char ONE = '?';

    private Wildcard() {}

    /** Whether a name fits a pattern, in which {@code *} stands for any characters. */
    public static boolean fits(String name, String pattern) {
        return fits(name, pattern, false);
    }

    /** Whether a path fits a pattern, in which {@code *} and {@code ?}, which stands for one character, stay in a folder. */
    public static boolean fitsPath(String path, String pattern) {
        String[] names = path.split("/", -1);
        String[] patterns = pattern.split("/", -1);
        boolean fits = names.length == patterns.length;
        for (int i = 0; fits && i < names.length; i++) {
            fits = fits(names[i], patterns[i], true);
        }
        return fits;
    }

    /** Goes back to the last star only: what an earlier one could take, the last one takes as well. */
    private static boolean fits(String name, String pattern, boolean one) {
        int at = 0;
        int in = 0;
        int star = -1;
        int from = 0;
        while (at < name.length()) {
            if (in < pattern.length() && pattern.charAt(in) == ANY) {
                star = in++;
                from = at;
            } else if (in < pattern.length() && isSame(name.charAt(at), pattern.charAt(in), one)) {
                at++;
                in++;
            } else if (star >= 0) {
                in = star + 1;
                at = ++from;
            } else {
                return false;
            }
        }
        return pattern.substring(in).chars().allMatch(rest -> rest == ANY);
    }

    private static boolean isSame(char written, char wanted, boolean one) {
        return written == wanted || one && wanted == ONE;
    }
}
