package io.sitebrief.start;

import io.sitebrief.site.SiteFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The files of a new project: the build, and a brief, either complete with a story or the smallest that there is. */
public final class StarterFiles {

    /** Where the brief stands in the project. */
    public static final String BRIEF = "src/brief/";

    private static final String HOME = "/site-brief/start/";

    private static final String JVM = ".mvn/jvm.config";

    /** A resource by the path that it gets; the build tools leave out resources whose name begins with a dot. */
    private static final Map<String, String> PROJECT = new TreeMap<>(Map.of(
            "pom.xml",
            "pom.xml",
            ".gitignore",
            "gitignore",
            ".github/workflows/brief.yml",
            "github-brief.yml",
            ".gitlab-ci.yml",
            "gitlab-ci.yml",
            JVM,
            "jvm.config"));

    private static final List<String> SAMPLE = List.of(
            "benefits.yaml",
            "brief.yaml",
            "campaigns/evening-tours.yaml",
            "costs.yaml",
            "events.yaml",
            "gates.yaml",
            "metrics/kpis.yaml",
            "metrics/posts.csv",
            "metrics/sources.yaml",
            "network.yaml",
            "notes/strategy.md",
            "presence.yaml",
            "resources.yaml",
            "risks.yaml",
            "strategy.yaml",
            "theme/theme.yaml");

    private StarterFiles() {}

    /**
     * What a project with a build of its own gets around the brief: it keeps its POM, and the JVM of its build is its own
     * choice.
     */
    public static List<SiteFile> beside(String folder, String pluginVersion) throws IOException {
        return project(folder, pluginVersion).stream()
                .filter(file -> !file.path().equals(JVM))
                .toList();
    }

    /** The files around the brief; the project's name is made from the folder's. */
    public static List<SiteFile> project(String folder, String pluginVersion) throws IOException {
        List<SiteFile> files = new ArrayList<>();
        for (Map.Entry<String, String> entry : PROJECT.entrySet()) {
            String text = read("project/" + entry.getValue(), entry.getKey()).text();
            files.add(SiteFile.text(
                    entry.getKey(), text.replace("@name@", name(folder)).replace("@version@", pluginVersion)));
        }
        return files;
    }

    /** The brief with a story, a comment for every choice, and numbers to replace. */
    public static List<SiteFile> sample() throws IOException {
        List<SiteFile> files = new ArrayList<>();
        for (String path : SAMPLE) {
            files.add(read("sample/" + path, BRIEF + path));
        }
        return files;
    }

    /** The required keys and nothing else. */
    public static List<SiteFile> minimal() throws IOException {
        return List.of(read("minimal/brief.yaml", BRIEF + "brief.yaml"));
    }

    private static String name(String folder) {
        String name =
                folder.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? "our-brief" : name;
    }

    private static SiteFile read(String resource, String path) throws IOException {
        try (InputStream in = StarterFiles.class.getResourceAsStream(HOME + resource)) {
            if (in == null) {
                throw new IllegalStateException("the plugin lacks its own file " + HOME + resource);
            }
            return SiteFile.of(path, in.readAllBytes());
        }
    }
}
