package io.sitebrief.render;

import io.sitebrief.site.SiteFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Folders of the class path, each in a jar or on disk, with all that stands in them. */
final class ClassPath {

    private ClassPath() {}

    /** The files beside this one and below, by their path from its folder; empty where no jar has it. */
    static Optional<SortedMap<String, SiteFile>> folderOf(String file) throws IOException {
        URL url = loader().getResource(file);
        if (url == null) {
            return Optional.empty();
        }
        String folder = file.substring(0, file.lastIndexOf('/') + 1);
        return Optional.of(
                url.openConnection() instanceof JarURLConnection jar
                        ? inJar(jar, folder)
                        : inFolder(Path.of(URI.create(url.toString()).resolve("."))));
    }

    /** The files of this path in every jar, in the order of the class path. */
    static List<SiteFile> all(String file) throws IOException {
        return Collections.list(loader().getResources(file)).stream()
                .map(url -> SiteFile.of(file, bytes(url)))
                .toList();
    }

    /** The names of the folders inside this one, whichever jar they stand in. */
    static SortedSet<String> foldersIn(String folder) throws IOException {
        SortedSet<String> names = new TreeSet<>();
        for (URL url : Collections.list(loader().getResources(folder))) {
            Map<String, SiteFile> files = url.openConnection() instanceof JarURLConnection jar
                    ? inJar(jar, folder)
                    : inFolder(Path.of(URI.create(url.toString())));
            files.keySet().stream()
                    .filter(path -> path.indexOf('/') > 0)
                    .forEach(path -> names.add(path.substring(0, path.indexOf('/'))));
        }
        return names;
    }

    private static ClassLoader loader() {
        return ClassPath.class.getClassLoader();
    }

    private static byte[] bytes(URL url) {
        try (InputStream in = url.openStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
