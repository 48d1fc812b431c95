package io.sitebrief.review;

import io.sitebrief.site.JsonText;
import io.sitebrief.site.SiteFile;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Source;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Problems in SARIF 2.1.0, the form that code hosts and editors read. */
public final class Sarif {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String ROOT = "SRCROOT";

    private final String pluginVersion;
    private final Places places;
    private final Function<ProblemKind, Optional<Explanation>> reference;

    /** @param reference what the reference says of a kind */
    public Sarif(String pluginVersion, Places places, Function<ProblemKind, Optional<Explanation>> reference) {
        this.pluginVersion = pluginVersion;
        this.places = places;
        this.reference = reference;
    }

    /** The problems, sorted by place, as a file of this path. */
    public SiteFile file(String path, List<Problem> problems) {
        List<Problem> sorted = problems.stream().sorted().toList();
        List<ProblemKind> kinds =
                sorted.stream().map(Problem::kind).distinct().sorted().toList();
        Map<String, Object> driver = Tree.of(
                "name",
                "site-brief",
                "semanticVersion",
                pluginVersion,
                "rules",
                kinds.stream().map(this::rule).toList());
        Map<String, Object> run = Tree.of(
                "tool", Map.of("driver", driver),
                "columnKind", "unicodeCodePoints",
                "results",
                        sorted.stream().map(problem -> result(problem, kinds)).toList());
        return SiteFile.text(
                path, JsonText.lines(Tree.of("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run))));
    }

    private Map<String, Object> rule(ProblemKind kind) {
        Map<String, Object> rule = Tree.of("id", kind.code(), "name", name(kind));
        reference.apply(kind).ifPresent(known -> {
            rule.put("shortDescription", Map.of("text", known.meaning()));
            rule.put("help", Map.of("text", known.cure()));
        });
        rule.put("defaultConfiguration", Map.of("level", level(kind)));
        return rule;
    }

    /** The kind as one word: NotADate. */
    private static String name(ProblemKind kind) {
        StringBuilder name = new StringBuilder();
        for (String word : kind.name().split("_")) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }

    private static String level(ProblemKind kind) {
        return kind.severity().word();
    }

    private Map<String, Object> result(Problem problem, List<ProblemKind> kinds) {
        Source source = problem.source();
        String text =
                problem.message() + problem.hint().map(hint -> "\n" + hint).orElse("");
        Map<String, Object> region = Tree.of("startLine", Places.line(source), "startColumn", Places.column(source));
        Map<String, Object> artifact = Tree.of("uri", places.uri(source), "uriBaseId", ROOT);
        List<Object> locations = new ArrayList<>();
        locations.add(Map.of("physicalLocation", Tree.of("artifactLocation", artifact, "region", region)));
        return Tree.of(
                "ruleId", problem.kind().code(),
                "ruleIndex", kinds.indexOf(problem.kind()),
                "level", level(problem.kind()),
                "message", Map.of("text", text),
                "locations", locations,
                "partialFingerprints", Map.of("siteBrief/v1", fingerprint(problem)));
    }

    /** The same for the same mistake on another line. */
    private String fingerprint(Problem problem) {
        String text = problem.kind().code() + "\n" + places.path(problem.source()) + "\n" + problem.message();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
