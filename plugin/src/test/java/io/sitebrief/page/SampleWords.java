package io.sitebrief.page;

import io.sitebrief.site.Words;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/** The default theme's words as the tests of pages use them. */
public final class SampleWords {

    private SampleWords() {}

    public static Words in(String language) {
        String name = "/site-brief/themes/base/messages/" + language + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(SampleWords.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return new Words(properties.stringPropertyNames().stream()
                    .collect(Collectors.toMap(key -> key, properties::getProperty)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
