package io.sitebrief.pipeline;

import io.sitebrief.programme.Profile;
import io.sitebrief.render.Overrides;
import io.sitebrief.render.OwnAsset;
import io.sitebrief.render.Theme;
import io.sitebrief.render.ThemeFiles;
import io.sitebrief.site.SiteFile;
import io.sitebrief.source.InputFile;
import io.sitebrief.source.Located;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Result;
import io.sitebrief.source.Source;
import io.sitebrief.syntax.DottedKeys;
import io.sitebrief.syntax.Node;
import io.sitebrief.syntax.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
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
        Optional<SiteFile> logo = logo(profile, files, problems);
        Overrides own = new Overrides(
                own(files, OWN_SETTINGS, problems),
                own(files, OWN + "messages/" + language + ".yaml", problems),
                assets(files, logo, problems),
                profile.look().accent());
        Result<Theme> made = Theme.of(theme, settings, language, own);
        problems.addAll(made.problems());
        return new Result<>(made.value().map(look -> new Look(look, logo.map(SiteFile::path))), problems);
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

    private static Optional<SiteFile> logo(Profile profile, List<InputFile> files, List<Problem> problems)
            throws IOException {
        Optional<Located<String>> named =
                profile.look().logo().or(() -> profile.organisation().logo());
        if (named.isEmpty()) {
            return Optional.empty();
        }
        Located<String> path = named.get();
        for (InputFile file : files) {
            if (file.path().equals(path.value())) {
                return kept(OwnAsset.logo(file(file, file.path()), path.source()), problems);
            }
        }
        problems.add(Problem.of(ProblemKind.MISSING_LINK_TARGET, path.source(), path.value()));
        return Optional.empty();
    }

    private static List<SiteFile> assets(List<InputFile> files, Optional<SiteFile> logo, List<Problem> problems)
            throws IOException {
        List<SiteFile> assets = new ArrayList<>();
        for (InputFile file : files) {
            if (file.path().startsWith(OWN_ASSETS)) {
                kept(OwnAsset.of(file(file, file.path())), problems)
                        .map(own -> own.at("assets/" + file.path().substring(OWN_ASSETS.length())))
                        .ifPresent(assets::add);
            }
        }
        logo.ifPresent(assets::add);
        return assets;
    }

    private static Optional<SiteFile> kept(Result<SiteFile> own, List<Problem> problems) {
        problems.addAll(own.problems());
        return own.value();
    }

    private static SiteFile file(InputFile file, String path) throws IOException {
        try (InputStream in = file.open()) {
            return SiteFile.of(path, in.readAllBytes());
        }
    }

    /** A tree of keys as dotted keys: {@code colours.ink.light}. */
    private static Map<String, Located<String>> flat(Result<Node> tree, List<Problem> problems) {
        Result<SortedMap<String, Located<String>>> flat = tree.then(DottedKeys::of);
        problems.addAll(flat.problems());
        return flat.value().orElseGet(TreeMap::new);
    }
}
