package io.sitebrief.render;

import io.sitebrief.site.SiteFile;
import io.sitebrief.site.Words;
import io.sitebrief.source.Located;
import io.sitebrief.source.Nearest;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Result;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A look in one language: templates, words, colours and files, with the brief's own in place of the theme's. */
public final class Theme {

    static final String TEMPLATE = ".ftlh";
    private static final String ACCENT = "colours.brand.light";
    private static final String ACCENT_DARK = "colours.brand.dark";

    private final ThemeFiles files;
    private final Palette palette;
    private final Words words;
    private final List<SiteFile> ownAssets;

    private Theme(ThemeFiles files, Palette palette, Words words, List<SiteFile> ownAssets) {
        this.files = files;
        this.palette = palette;
        this.words = words;
        this.ownAssets = List.copyOf(ownAssets);
    }

    /**
     * The theme of these files.
     *
     * @param settings the theme's {@code theme.yaml} as dotted keys: {@code colours.ink.light}
     * @param language tag of the words to use ({@code de}); one of {@link #languages}
     * @param own what the brief puts in place of the theme's own; what it cannot is told as a problem
     */
    public static Result<Theme> of(
            ThemeFiles files, Map<String, Located<String>> settings, String language, Overrides own) {
        Result<Map<String, Located<String>>> all = Palette.overridden(settings, own.settings());
        Result<Palette> palette = all.then(set -> Palette.of(withAccent(set, own)));
        Result<Words> words = words(files, language, own.messages());
        List<Problem> problems = Stream.concat(palette.problems().stream(), words.problems().stream())
                .toList();
        return new Result<>(
                palette.value()
                        .flatMap(colours -> words.value().map(text -> new Theme(files, colours, text, own.assets()))),
                problems);
    }

    /** Tags of the languages that these files have words for. */
    public static List<String> languages(ThemeFiles files) {
        return files.below("messages/")
                .map(file -> file.path().replaceAll("messages/|\\.properties", ""))
                .toList();
    }

    public Words words() {
        return words;
    }

    /** Every file that the pages need beside them: style, script, fonts, colours; in the order of their paths. */
    public List<SiteFile> assets() {
        SortedMap<String, SiteFile> all = new TreeMap<>();
        Stream.of("style/", "assets/")
                .flatMap(folder -> files.below(folder).map(file -> moved(file, folder, "assets/")))
                .forEach(file -> all.put(file.path(), file));
        files.below("fonts/")
                .map(file -> moved(file, "fonts/", "assets/fonts/"))
                .forEach(file -> all.put(file.path(), file));
        all.put("assets/tokens.css", SiteFile.text("assets/tokens.css", palette.css()));
        ownAssets.forEach(file -> all.put(file.path(), file));
        return List.copyOf(all.values());
    }

    /** The colour of this name on light paper, as hex. */
    String colour(String name) {
        return palette.pair(name).light().hex();
    }

    /** The templates by name, {@code roi.ftlh}. */
    Map<String, String> templates() {
        return files.below("")
                .filter(file -> file.path().endsWith(TEMPLATE))
                .collect(Collectors.toMap(SiteFile::path, SiteFile::text));
    }

    private static SiteFile moved(SiteFile file, String from, String to) {
        return file.at(to + file.path().substring(from.length()));
    }

    private static Map<String, Located<String>> withAccent(Map<String, Located<String>> settings, Overrides own) {
        SortedMap<String, Located<String>> all = new TreeMap<>(settings);
        own.accent().ifPresent(accent -> {
            all.put(ACCENT, accent);
            if (!own.settings().containsKey(ACCENT_DARK)) {
                onDark(accent.value(), settings).ifPresent(dark -> all.put(ACCENT_DARK, accent.map(light -> dark)));
            }
        });
        return all;
    }

    private static Optional<String> onDark(String accent, Map<String, Located<String>> settings) {
        return Optional.ofNullable(settings.get("colours.paper.dark"))
                .flatMap(paper -> Colour.parse(paper.value()))
                .flatMap(paper -> Colour.parse(accent)
                        .map(colour -> colour.readableOn(paper).hex()));
    }

    private static Result<Words> words(ThemeFiles files, String language, Map<String, Located<String>> own) {
        SortedMap<String, String> texts = new TreeMap<>(read(files, language));
        List<Problem> problems = new ArrayList<>();
        new TreeMap<>(own).forEach((key, value) -> {
            if (texts.replace(key, value.value()) == null) {
                Problem problem = Problem.of(ProblemKind.UNKNOWN_MESSAGE, value.source(), key);
                problems.add(Nearest.to(key, texts.keySet())
                        .map(near -> problem.withHint("did you mean '" + near + "'?"))
                        .orElse(problem));
            }
        });
        return Result.of(new Words(texts), problems);
    }

    private static Map<String, String> read(ThemeFiles files, String language) {
        SiteFile file = files.files().get("messages/" + language + ".properties");
        if (file == null) {
            throw new IllegalStateException("the theme has no words for the language '" + language + "'");
        }
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(file.text()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }
}
