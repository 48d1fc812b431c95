package io.sitebrief.reference;

import static io.sitebrief.reference.Markdown.code;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every goal with its parameters, from the annotations and their Javadoc. */
final class GoalsReference {

    private static final Path ROOM = Path.of("src/main/java/io/sitebrief/maven");
    private static final Pattern GOAL = Pattern.compile("@Mojo\\(([^)]*)\\)");
    private static final Pattern PARAMETER = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*@Parameter\\(([^)]*)\\)\\s*private (?:@Nullable )?([\\w<>, ]+?) (\\w+)( =[^;]*)?;",
            Pattern.DOTALL);

    private GoalsReference() {}

    static String text() throws IOException {
        Markdown page = new Markdown("Goals and parameters", """
                Each parameter can be set in the POM, under the plugin's `<configuration>` by its name, or on the command
                line by its property: `-Dsite-brief.strict`. `mvn site-brief:help -Ddetail -Dgoal=NAME` tells the same in
                the terminal. In a module without a brief the goals do nothing.
                """);
        for (JavaSource goal : goals()) {
            goal(page, goal);
        }
        return page.toString();
    }

    private static List<JavaSource> goals() throws IOException {
        try (Stream<Path> files = Files.list(ROOM)) {
            SortedMap<String, JavaSource> goals = new TreeMap<>();
            for (Path file :
                    files.filter(each -> each.toString().endsWith("Mojo.java")).toList()) {
                JavaSource source = new JavaSource(Files.readString(file));
                annotation(source, "name").ifPresent(name -> goals.put(name, source));
            }
            return List.copyOf(goals.values());
        }
    }

    private static void goal(Markdown page, JavaSource goal) throws IOException {
        page.heading(2, "site-brief:" + annotation(goal, "name").orElseThrow());
        page.paragraph(goal.about());
        String phase = annotation(goal, "defaultPhase")
                .map(value -> "Bound to the phase `"
                        + value.replaceAll(".*\\.", "")
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace('_', '-')
                        + "` where the POM names the goal in an `<execution>` without a phase. ")
                .orElse("");
        boolean alone =
                annotation(goal, "requiresProject").filter("false"::equals).isPresent();
        page.paragraph(phase + (alone ? "Needs no POM." : "Needs a POM."));
        SortedMap<String, String[]> rows = new TreeMap<>();
        parameters(goal, rows);
        page.columns("parameter", "property", "default", "meaning");
        rows.values().forEach(page::row);
    }

    private static void parameters(JavaSource source, SortedMap<String, String[]> rows) throws IOException {
        Matcher matcher = PARAMETER.matcher(source.text());
        while (matcher.find()) {
            String settings = matcher.group(2);
            if (!settings.contains("readonly = true")) {
                rows.putIfAbsent(matcher.group(4), new String[] {
                    code(matcher.group(4)),
                    code(value(settings, "property").orElse("")),
                    code(value(settings, "defaultValue").orElse("")),
                    JavaSource.plain(matcher.group(1))
                });
            }
        }
        if (source.parent().isPresent()
                && Files.exists(ROOM.resolve(source.parent().get() + ".java"))) {
            parameters(JavaSource.of("maven", source.parent().get()), rows);
        }
    }

    private static Optional<String> annotation(JavaSource source, String name) {
        Matcher matcher = GOAL.matcher(source.text());
        return matcher.find() ? value(matcher.group(1), name) : Optional.empty();
    }

    private static Optional<String> value(String settings, String name) {
        Matcher matcher =
                Pattern.compile("\\b" + name + "\\s*=\\s*\"?([^\",)]*)").matcher(settings);
        return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }
}
