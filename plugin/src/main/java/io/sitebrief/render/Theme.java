package io.sitebrief.render;

import freemarker.template.Configuration;
import io.sitebrief.site.SiteFile;
import io.sitebrief.site.Words;
import io.sitebrief.source.Located;
import io.sitebrief.source.Problem;
import io.sitebrief.source.Result;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A look in one language: templates, words, colours and files, with the brief's own in place of the theme's. */
public final class Theme {

    static final String TEMPLATE = ".ftlh";
    private static final String ACCENT = "colours.brand.light";
    private static final String ACCENT_DARK = "colours.brand.dark";

    private static final String ICON = "assets/icon.svg";
    private static final String MAIL_STYLE = "mail/mail.css";
    private static final Pattern COLOUR = Pattern.compile("var\\(--([a-z0-9-]+)\\)");

    private final ThemeFiles files;
    private final Palette palette;
    private final Words words;
    private final List<SiteFile> ownAssets;
    private final Configuration configuration;

    private Theme(ThemeFiles files, Palette palette, Words words, List<SiteFile> ownAssets) {
        this.files = files;
        this.palette = palette;
        this.words = words;
        this.ownAssets = List.copyOf(ownAssets);
        this.configuration = Renderer.configuration(templates());
    }

    /**
     * The theme of these files.
     *
     * @param language tag of the words to use ({@code de}); a key that this language lacks is told, and English stands in
     * @param own what the brief puts in place of the theme's own; what it cannot is told as a problem
     */
    public static Result<Theme> of(ThemeFiles files, String language, Overrides own) {
        Result<Map<String, Located<String>>> all = Palette.overridden(files.settings(), own.settings(), "");
        Result<Palette> palette = all.then(set -> Palette.of(withAccent(set, own)));
        Result<Words> words = Speech.of(files.words(), language, own.messages());
        List<Problem> problems = Stream.concat(palette.problems().stream(), words.problems().stream())
                .toList();
        return new Result<>(
                palette.value()
                        .flatMap(colours -> words.value().map(text -> new Theme(files, colours, text, own.assets()))),
                problems);
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
        all.computeIfPresent(ICON, (path, icon) -> SiteFile.text(path, coloured(icon.text())));
        ownAssets.forEach(file -> all.put(file.path(), file));
        return List.copyOf(all.values());
    }

    /** The style of mails, colours as hex in their light mode. */
    public String mailStyle() {
        SiteFile style = files.files().get(MAIL_STYLE);
        if (style == null) {
            throw new IllegalStateException("the theme has no " + MAIL_STYLE);
        }
        return coloured(style.text());
    }

    /** A text with the colours that it names as hex, in their light mode. */
    private String coloured(String text) {
        return COLOUR.matcher(text).replaceAll(use -> colour(use.group(1)));
    }

    /**
     * Reads every template that pages are made with, which is otherwise done when a page first asks for one: for a thread
     * that has nothing else to do.
     *
     * @throws IOException where one cannot be read, which a page that needs it tells again
     */
    public void prepare() throws IOException {
        for (String template : new TreeMap<>(templates()).keySet()) {
            configuration.getTemplate(template);
        }
    }

    /** The engine with the theme's templates. */
    Configuration configuration() {
        return configuration;
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

    /** The shade of an accent for dark pages, one that can be read on every ground of theirs. */
    private static Optional<String> onDark(String accent, Map<String, Located<String>> settings) {
        List<Colour> grounds = Palette.GROUNDS.stream()
                .flatMap(name -> Optional.ofNullable(settings.get("colours." + name + ".dark")).stream())
                .flatMap(ground -> Colour.parse(ground.value()).stream())
                .toList();
        return Colour.parse(accent).map(colour -> colour.readableOn(grounds).hex());
    }
}
