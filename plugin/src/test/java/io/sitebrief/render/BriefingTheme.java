package io.sitebrief.render;

import io.sitebrief.source.Located;
import io.sitebrief.source.Result;
import io.sitebrief.source.Source;
import io.sitebrief.syntax.DottedKeys;
import io.sitebrief.syntax.YamlReader;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** The default theme as tests use it. */
public final class BriefingTheme {

    private BriefingTheme() {}

    static ThemeFiles files() throws IOException {
        return one("briefing").over(one(ThemeFiles.BASE)).value().orElseThrow();
    }

    private static ThemeFiles one(String name) throws IOException {
        ThemeFiles files = ThemeFiles.onClassPath(new Located<>(name, Source.ofFile("brief.yaml")))
                .value()
                .orElseThrow();
        Map<String, Located<String>> settings = YamlReader.read("theme.yaml", files.settingsText())
                .then(DottedKeys::of)
                .<Map<String, Located<String>>>map(TreeMap::new)
                .value()
                .orElseThrow();
        settings.remove("parent");
        return files.with(settings);
    }

    static Result<Theme> with(String language, Overrides own) throws IOException {
        return Theme.of(files(), language, own);
    }

    public static Theme in(String language) throws IOException {
        return with(language, Overrides.none()).value().orElseThrow();
    }
}
