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

    static final String DEFAULT = "briefing";

    static Result<Look> of(Request request, Profile profile, List<InputFile> files) throws IOException {
        Located<String> name = request.theme()
                .map(asked -> new Located<>(asked, Source.ofFile("site-brief.theme")))
                .or(() -> profile.look().theme())
                .orElseGet(() -> new Located<>(DEFAULT, profile.source()));
        String language = profile.locale().value().replaceFirst("[-_].*", "");
        Result<ThemeFiles> found = ThemeChain.of(name);
        List<Problem> problems = new ArrayList<>(found.problems());
        Optional<ThemeFiles> theme = found.value();
        if (theme.isPresent()) {
            theme = kept(theme.get().withBundles(language), problems);
        }
        if (theme.isPresent() && request.templates().isPresent()) {
            theme = kept(TemplateFolder.in(request.templates().get()).then(theme.get()::withTemplates), problems);
        }
        if (theme.isEmpty()) {
            return Result.failed(problems);
        }
        Result<Look> look = of(theme.get(), language, profile, files);
        problems.addAll(look.problems());
        return new Result<>(look.value(), problems);
    }

    private static Result<Look> of(ThemeFiles theme, String language, Profile profile, List<InputFile> files)
            throws IOException {
        List<Problem> problems = new ArrayList<>(OwnTheme.outOfPlace(files));
        Optional<SiteFile> logo = logo(profile, files, problems);
        Overrides own = new Overrides(
                own(files, OwnTheme.SETTINGS, problems),
                own(files, OwnTheme.MESSAGES + language + ".yaml", problems),
                assets(files, logo, problems),
                profile.look().accent());
        Result<Theme> made = Theme.of(theme, language, own);
        problems.addAll(made.problems());
        return new Result<>(made.value().map(look -> new Look(look, logo.map(SiteFile::path))), problems);
    }

    /** The default theme in a language, where no brief can be read that would choose another. */
    static Theme plain(String locale) throws IOException {
        String language = locale.replaceFirst("[-_].*", "");
        List<Problem> problems = new ArrayList<>();
        Optional<ThemeFiles> files =
                kept(ThemeChain.of(new Located<>(DEFAULT, Source.ofFile("site-brief.theme"))), problems);
        if (files.isPresent()) {
            files = kept(files.get().withBundles(language), problems);
        }
        return files.flatMap(
                        theme -> Theme.of(theme, language, Overrides.none()).value())
                .orElseThrow(() -> new IOException("the default theme cannot be read: " + problems));
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
            if (file.path().startsWith(OwnTheme.ASSETS)) {
                kept(OwnAsset.of(file(file, file.path())), problems)
                        .map(own -> own.at("assets/" + file.path().substring(OwnTheme.ASSETS.length())))
                        .ifPresent(assets::add);
            }
        }
        logo.ifPresent(assets::add);
        return assets;
    }

    private static <T> Optional<T> kept(Result<T> result, List<Problem> problems) {
        problems.addAll(result.problems());
        return result.value();
    }

    private static SiteFile file(InputFile file, String path) throws IOException {
        try (InputStream in = file.open()) {
            return SiteFile.of(path, in.readNBytes(OwnAsset.MOST_BYTES + 1));
        }
    }

    /** A tree of keys as dotted keys: {@code colours.ink.light}. */
    private static Map<String, Located<String>> flat(Result<Node> tree, List<Problem> problems) {
        Result<SortedMap<String, Located<String>>> flat = tree.then(DottedKeys::of);
        problems.addAll(flat.problems());
        return flat.value().orElseGet(TreeMap::new);
    }
}
