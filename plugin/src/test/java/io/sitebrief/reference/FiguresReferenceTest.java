package io.sitebrief.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sitebrief.pipeline.Request;
import io.sitebrief.pipeline.SiteBrief;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The manual's page of figures names a family for every fact of the example, and no family that has no fact. */
class FiguresReferenceTest {

    private static final Path PAGE = Path.of("src/site/markdown/figures.md");
    private static final Pattern FAMILY = Pattern.compile("(?m)^\\| `([^`]+)` \\|");
    private static final String VERSION = "2026.3";

    @TempDir
    Path folder;

    @Test
    void everyFactOfTheExampleBelongsToAFamilyAndEveryFamilyHasOne() throws IOException {
        List<String> families = FAMILY.matcher(Files.readString(PAGE))
                .results()
                .map(MatchResult::group)
                .map(row -> row.substring(3, row.length() - 3))
                .toList();
        List<String> ids = ids();
        List<String> strangers = new ArrayList<>(ids);
        List<String> empty = new ArrayList<>();
        for (String family : families) {
            Pattern pattern = pattern(family);
            strangers.removeIf(id -> pattern.matcher(id).matches());
            if (ids.stream().noneMatch(id -> pattern.matcher(id).matches())) {
                empty.add(family);
            }
        }
        assertThat(strangers).as("facts without a family in " + PAGE).isEmpty();
        assertThat(empty).as("families of " + PAGE + " without a fact").isEmpty();
    }

    /** Capitals stand for one part of an id, the three dots for any number; the parts of a fact belong to its family. */
    private static Pattern pattern(String family) {
        StringBuilder pattern = new StringBuilder();
        for (String part : family.split("(?<=…)|(?=…)|(?<=\\.)|(?=\\.)")) {
            if (part.equals("…")) {
                pattern.append(".+");
            } else {
                pattern.append(part.equals(part.toLowerCase(Locale.ROOT)) ? Pattern.quote(part) : "[^.]+");
            }
        }
        return Pattern.compile(pattern + "(\\..+)?");
    }

    private List<String> ids() throws IOException {
        SiteBrief.generate(new Request(
                Path.of("../example-site/src/brief"),
                folder,
                VERSION,
                Optional.empty(),
                Optional.empty(),
                false,
                2,
                "test"));
        List<String> ids = new ArrayList<>();
        JsonNode brief = new ObjectMapper()
                .readTree(folder.resolve(VERSION).resolve("brief.json").toFile());
        brief.get("facts").forEach(fact -> ids.add(fact.get("id").asText()));
        brief.path("inputs").forEach(fact -> ids.add(fact.path("id").asText()));
        assertThat(ids).hasSizeGreaterThan(100);
        return ids;
    }
}
