package io.sitebrief.render;

import io.sitebrief.site.SiteFile;
import io.sitebrief.source.Located;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Result;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of a theme, by their path in the theme's folder, read from the class path: a folder or a jar. */
public record ThemeFiles(Map<String, SiteFile> files) {

    private static final String THEMES = "site-brief/themes/";
    private static final String SETTINGS = "theme.yaml";
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public ThemeFiles {
        files = Map.copyOf(files);
    }

    /** The theme of this name; a name that no jar on the class path knows is a problem. */
    public static Result<ThemeFiles> onClassPath(Located<String> name) throws IOException {
        URL settings = NAME.matcher(name.value()).matches()
                ? ThemeFiles.class.getClassLoader().getResource(THEMES + name.value() + "/" + SETTINGS)
                : null;
        return settings == null
                ? Result.failed(List.of(Problem.of(ProblemKind.NO_THEME, name.source(), name.value())))
                : Result.of(new ThemeFiles(read(settings, THEMES + name.value() + "/")));
    }

    /** The same theme with other templates in place of its own or beside them; only those that escape: {@code .ftlh}. */
    public ThemeFiles withTemplates(List<SiteFile> templates) {
        SortedMap<String, SiteFile> all = new TreeMap<>(files);
        templates.stream()
                .filter(template -> template.path().endsWith(Theme.TEMPLATE))
                .forEach(template -> all.put(template.path(), template));
        return new ThemeFiles(all);
    }

    /** The theme's settings as YAML text. */
    public String settings() {
        SiteFile file = files.get(SETTINGS);
        if (file == null) {
            throw new IllegalStateException("the theme has no " + SETTINGS);
        }
        return file.text();
    }

    /** The files below a folder ({@code parts/}), in the order of their paths. */
    Stream<SiteFile> below(String folder) {
        return new TreeMap<>(files).values().stream().filter(file -> file.path().startsWith(folder));
    }

    private static SortedMap<String, SiteFile> read(URL settings, String folder) throws IOException {
        return settings.openConnection() instanceof JarURLConnection jar
                ? inJar(jar, folder)
                : inFolder(Path.of(URI.create(settings.toString()).resolve(".")));
    }

    private static SortedMap<String, SiteFile> inJar(JarURLConnection connection, String folder) throws IOException {
        connection.setUseCaches(false);
        SortedMap<String, SiteFile> files = new TreeMap<>();
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : jar.stream().toList()) {
                if (entry.getName().startsWith(folder) && !entry.isDirectory()) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        String path = entry.getName().substring(folder.length());
                        files.put(path, SiteFile.of(path, in.readAllBytes()));
                    }
                }
            }
        }
        return files;
    }

    private static SortedMap<String, SiteFile> inFolder(Path folder) throws IOException {
        SortedMap<String, SiteFile> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path file : paths.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                files.put(path, SiteFile.of(path, Files.readAllBytes(file)));
            }
        }
        return files;
    }
}
