package io.sitebrief.render;

import io.sitebrief.source.Located;
import io.sitebrief.source.Result;
import io.sitebrief.source.Source;
import io.sitebrief.syntax.DottedKeys;
import io.sitebrief.syntax.YamlReader;
import java.io.IOException;
import java.util.Map;

/** The default theme as tests use it. */
public final class BriefingTheme {

    private BriefingTheme() {}

    static ThemeFiles files() throws IOException {
        return ThemeFiles.onClassPath(new Located<>("briefing", Source.ofFile("brief.yaml")))
                .value()
                .orElseThrow();
    }

    static Map<String, Located<String>> settings() throws IOException {
        return YamlReader.read("theme.yaml", files().settings())
                .then(DottedKeys::of)
                .value()
                .orElseThrow();
    }

    static Result<Theme> with(String language, Overrides own) throws IOException {
        return Theme.of(files(), settings(), language, own);
    }

    public static Theme in(String language) throws IOException {
        return with(language, Overrides.none()).value().orElseThrow();
    }
}
