package io.sitebrief.render;

import io.sitebrief.site.SiteFile;
import io.sitebrief.source.Located;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a brief puts in place of the theme's own: settings by key ({@code colours.brand.light}), messages by key for the
 * brief's language, files for the version's {@code assets/} folder, and the accent colour of the brand, which sets the
 * light brand colour and from which the dark one follows.
 */
public record Overrides(
        Map<String, Located<String>> settings,
        Map<String, Located<String>> messages,
        List<SiteFile> assets,
        Optional<Located<String>> accent) {

    public Overrides {
        settings = Map.copyOf(settings);
        messages = Map.copyOf(messages);
        assets = List.copyOf(assets);
    }

    public static Overrides none() {
        return new Overrides(Map.of(), Map.of(), List.of(), Optional.empty());
    }
}
