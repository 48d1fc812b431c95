package io.sitebrief.publish;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What may name a file of a site, so that it opens on every system that it may be copied to. */
final class FileNames {

    /** Names that Windows keeps for devices, whatever ending they have. */
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?", Pattern.CASE_INSENSITIVE);

    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x1f\\x7f\\\\<>:\"|?*]|[. ]$");

    /** Every file and folder taken so far: its name in lower case, and as it was first written. */
    private final Map<String, String> taken = new HashMap<>();

    static boolean isDevice(String name) {
        return DEVICE.matcher(name).matches();
    }

    /** Whether the path is relative, stays below its root, and each of its names is one that every system takes. */
    static boolean isSafe(String path) {
        if (path.isEmpty()) {
            return false;
        }
        for (String name : path.split("/", -1)) {
            if (name.isEmpty() || FORBIDDEN.matcher(name).find() || isDevice(name)) {
                return false;
            }
        }
        return true;
    }

    /** Takes the path, or throws where it is unsafe or would meet another where capitals do not count. */
    void take(String path) {
        if (!isSafe(path)) {
            throw new IllegalStateException("'" + path + "' cannot be a file of a site");
        }
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            claim(path.substring(0, slash + 1), true);
        }
        claim(path, false);
    }

    private void claim(String name, boolean folder) {
        String key = name.toLowerCase(Locale.ROOT);
        String other = folder ? key.substring(0, key.length() - 1) : key + "/";
        String before = taken.putIfAbsent(key, name);
        if (taken.containsKey(other) || before != null && !(folder && before.equals(name))) {
            throw new IllegalStateException("'" + name + "' meets another file of the site with the same name");
        }
    }
}
