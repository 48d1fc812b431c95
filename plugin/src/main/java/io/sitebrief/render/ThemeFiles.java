package io.sitebrief.render;

import io.sitebrief.site.SiteFile;
import io.sitebrief.source.Located;
import io.sitebrief.source.Nearest;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Result;
import io.sitebrief.source.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a theme is made of, alone or with the themes that it builds on: files by their path in the theme's folder, settings
 * by dotted key ({@code colours.ink.light}), words by language.
 */
public record ThemeFiles(
        String name, Map<String, SiteFile> files, Map<String, Located<String>> settings, Vocabulary words) {

    /** The theme that every other builds on in the end. */
    public static final String BASE = "base";

    private static final String THEMES = "site-brief/themes/";
    private static final String LANGUAGES = "site-brief/messages/";
    private static final String SETTINGS = "theme.yaml";
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public ThemeFiles {
        files = Map.copyOf(files);
        settings = Map.copyOf(settings);
    }

    /** The theme of this name, its settings not yet read; a name that no jar on the class path knows is a problem. */
    public static Result<ThemeFiles> onClassPath(Located<String> name) throws IOException {
        Optional<SortedMap<String, SiteFile>> files = NAME.matcher(name.value()).matches()
                ? ClassPath.folderOf(THEMES + name.value() + "/" + SETTINGS)
                : Optional.empty();
        if (files.isPresent()) {
            SortedMap<String, SiteFile> found = files.get();
            return Result.of(new ThemeFiles(name.value(), found, Map.of(), Vocabulary.of(found)));
        }
        SortedSet<String> known = ClassPath.foldersIn(THEMES);
        Problem problem = Problem.of(ProblemKind.NO_THEME, name.source(), name.value());
        return Result.failed(List.of(problem.withHint(Nearest.to(name.value(), known)
                .map(near -> "did you mean '" + near + "'?")
                .orElse("there are " + String.join(", ", known)))));
    }

    /** The same with the settings of its {@link #settingsText}. */
    public ThemeFiles with(Map<String, Located<String>> read) {
        return new ThemeFiles(name, files, read, words);
    }

    /** Where a file of this theme stands, as problems name it: {@code themes/briefing/theme.yaml}. */
    public Source place(String path) {
        return Source.ofFile(folder() + path);
    }

    private String folder() {
        return "themes/" + name + "/";
    }

    /**
     * This theme on top of the one that it builds on: a file in place of a file, a key in place of a key. A template, a
     * token or a message that the other does not have is a problem, unless its name begins with this theme's.
     */
    public Result<ThemeFiles> over(ThemeFiles below) {
        Result<Map<String, Located<String>>> tokens = Palette.overridden(below.settings, settings, name);
        List<Problem> problems = new ArrayList<>(tokens.problems());
        problems.addAll(words.unknown(below.words, folder(), name));
        Map<String, SiteFile> all = new TreeMap<>(below.files);
        all.putAll(files);
        templatePaths(files.keySet())
                .filter(path -> !path.startsWith("parts/" + name + "-"))
                .flatMap(path -> unknownTemplate(below, path, place(path)).stream())
                .forEach(problems::add);
        templatePaths(files.keySet())
                .flatMap(path -> Optional.ofNullable(files.get(path)).stream())
                .flatMap(file -> TemplateSyntax.check(file, folder() + file.path()).stream())
                .forEach(problems::add);
        return Result.of(
                new ThemeFiles(name, all, tokens.value().orElse(below.settings), words.over(below.words)), problems);
    }

    /** The same theme with these templates in place of its own; one that it does not have is a problem. */
    public Result<ThemeFiles> withTemplates(List<SiteFile> templates) {
        List<Problem> problems = new ArrayList<>();
        SortedMap<String, SiteFile> all = new TreeMap<>(files);
        for (SiteFile template : templates) {
            Source place = Source.ofFile(template.path());
            if (template.path().endsWith(Theme.TEMPLATE)) {
                unknownTemplate(this, template.path(), place).ifPresent(problems::add);
                TemplateSyntax.check(template, template.path()).ifPresent(problems::add);
                all.put(template.path(), template);
            } else {
                problems.add(Problem.of(ProblemKind.NOT_A_TEMPLATE, place, template.path()));
            }
        }
        return Result.of(new ThemeFiles(name, all, settings, words), problems);
    }

    /** The same theme with the words that other jars bring for a language; the theme's own stand before theirs. */
    public Result<ThemeFiles> withBundles(String tag) throws IOException {
        List<Problem> problems = new ArrayList<>();
        Vocabulary all = words;
        if (NAME.matcher(tag).matches()) {
            String path = LANGUAGES + tag + ".properties";
            for (SiteFile bundle : ClassPath.all(path)) {
                SiteFile file = bundle.at("messages/" + tag + ".properties");
                Vocabulary brought = Vocabulary.of(Map.of(file.path(), file));
                problems.addAll(brought.unknown(words, "", name));
                all = all.over(brought);
            }
        }
        return Result.of(new ThemeFiles(name, files, settings, all), problems);
    }

    /** The theme's own settings as YAML text. */
    public String settingsText() {
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

    private static Stream<String> templatePaths(Collection<String> paths) {
        return paths.stream().filter(path -> path.endsWith(Theme.TEMPLATE)).sorted();
    }

    private static Optional<Problem> unknownTemplate(ThemeFiles below, String path, Source place) {
        if (below.files.containsKey(path)) {
            return Optional.empty();
        }
        Problem problem = Problem.of(ProblemKind.UNKNOWN_TEMPLATE, place, path);
        return Optional.of(Nearest.to(path, templatePaths(below.files.keySet()).toList())
                .map(near -> problem.withHint("did you mean '" + near + "'?"))
                .orElse(problem));
    }
}
