package io.sitebrief.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A class as its source says it, for what a compiled class has forgotten. */
record JavaSource(String text) {

    private static final Path ROOMS = Path.of("src/main/java/io/sitebrief");
    private static final Pattern PARENT = Pattern.compile("class \\w+ extends (\\w+)");
    private static final Pattern OF_CLASS = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\w+(?:\\([^)]*\\))?\\s*)*(?:public )?(?:abstract |final )*class ",
            Pattern.DOTALL);

    static JavaSource of(String room, String name) throws IOException {
        return new JavaSource(Files.readString(ROOMS.resolve(room).resolve(name + ".java")));
    }

    Optional<String> parent() {
        Matcher matcher = PARENT.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The Javadoc of the class as plain text. */
    String about() {
        Matcher matcher = OF_CLASS.matcher(text);
        return matcher.find() ? plain(matcher.group(1)) : "";
    }

    /** Javadoc without stars and tags, as Markdown. */
    static String plain(String javadoc) {
        return javadoc.replaceAll("(?m)^\\s*\\*", " ")
                .replaceAll("\\{@(?:code|link) ([^}]*)\\}", "`$1`")
                .replaceAll("<pre>.*?</pre>", "")
                .replaceAll("</?p>", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
