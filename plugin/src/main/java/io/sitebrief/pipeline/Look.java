package io.sitebrief.pipeline;

import io.sitebrief.programme.Profile;
import io.sitebrief.render.Overrides;
import io.sitebrief.render.Theme;
import io.sitebrief.render.ThemeFiles;
import io.sitebrief.site.SiteFile;
import io.sitebrief.source.InputFile;
import io.sitebrief.source.Located;
import io.sitebrief.source.Problem;
import io.sitebrief.source.Result;
import io.sitebrief.source.Source;
import io.sitebrief.syntax.Node;
import io.sitebrief.syntax.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The theme that a brief asks for, with the brief's own tokens, words, assets, colour and logo in their place. */
record Look(Theme theme, Optional<String> logo) {

    private static final String DEFAULT = "briefing";
    private static final String FALLBACK_LANGUAGE = "en";
    private static final String OWN = "theme/";
    private static final String OWN_SETTINGS = OWN + "theme.yaml";
    private static final String OWN_ASSETS = OWN + "assets/";

    static Result<Look> of(Request request, Profile profile, List<InputFile> files) throws IOException {
        Located<String> name = request.theme()
                .map(asked -> new Located<>(asked, Source.ofFile("site-brief.theme")))
                .or(() -> profile.look().theme())
                .orElseGet(() -> new Located<>(DEFAULT, profile.source()));
        Result<ThemeFiles> found = ThemeFiles.onClassPath(name);
        if (found.value().isEmpty()) {
            return Result.failed(found.problems());
        }
        return of(found.value().get(), request, profile, files);
    }

    private static Result<Look> of(ThemeFiles theme, Request request, Profile profile, List<InputFile> files)
            throws IOException {
        List<Problem> problems = new ArrayList<>();
        Map<String, Located<String>> settings = flat(YamlReader.read("theme.yaml", theme.settings()), problems);
        String wanted = request.locale().orElse(profile.locale().value()).replaceFirst("[-_].*", "");
        String language = Theme.languages(theme).contains(wanted) ? wanted : FALLBACK_LANGUAGE;
        Optional<InputFile> logo = logo(profile, files);
        Overrides own = new Overrides(
                own(files, OWN_SETTINGS, problems),
                own(files, OWN + "messages/" + language + ".yaml", problems),
                assets(files, logo),
                profile.look().accent());
        Result<Theme> made = Theme.of(theme, settings, language, own);
        problems.addAll(made.problems());
        return new Result<>(
                made.value().map(look -> new Look(look, logo.map(file -> "assets/" + name(file.path())))), problems);
    }

    private static Map<String, Located<String>> own(List<InputFile> files, String path, List<Problem> problems)
            throws IOException {
        for (InputFile file : files) {
            if (file.path().equals(path)) {
                return flat(YamlReader.read(file), problems);
            }
        }
        return Map.of();
    }

    private static Optional<InputFile> logo(Profile profile, List<InputFile> files) {
        return profile.look()
                .logo()
                .or(() -> profile.organisation().logo())
                .flatMap(path -> files.stream()
                        .filter(file -> file.path().equals(path.value()))
                        .findFirst());
    }

    private static List<SiteFile> assets(List<InputFile> files, Optional<InputFile> logo) throws IOException {
        List<SiteFile> assets = new ArrayList<>();
        for (InputFile file : files) {
            if (file.path().startsWith(OWN_ASSETS)) {
                assets.add(file(file, "assets/" + file.path().substring(OWN_ASSETS.length())));
            }
        }
        if (logo.isPresent()) {
            assets.add(file(logo.get(), "assets/" + name(logo.get().path())));
        }
        return assets;
    }

    private static SiteFile file(InputFile file, String path) throws IOException {
        try (InputStream in = file.open()) {
            return SiteFile.of(path, in.readAllBytes());
        }
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** A tree of keys as dotted keys: {@code colours.ink.light}. */
    private static Map<String, Located<String>> flat(Result<Node> tree, List<Problem> problems) {
        problems.addAll(tree.problems());
        Map<String, Located<String>> flat = new TreeMap<>();
        tree.value().ifPresent(node -> flatten("", node, flat));
        return flat;
    }

    private static void flatten(String prefix, Node node, Map<String, Located<String>> flat) {
        if (node instanceof Node.Mapping mapping) {
            mapping.entries()
                    .forEach(entry -> flatten(
                            prefix.isEmpty()
                                    ? entry.key().value()
                                    : prefix + "." + entry.key().value(),
                            entry.value(),
                            flat));
        } else if (node instanceof Node.Scalar scalar) {
            flat.put(prefix, new Located<>(scalar.text(), scalar.source()));
        }
    }
}
