package io.sitebrief.pipeline;

import io.sitebrief.review.Explanation;
import io.sitebrief.source.Located;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.syntax.DottedKeys;
import io.sitebrief.syntax.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** The reference of problems as the content has it: for each code what it means, an example, and the cure. */
final class Reference {

    private static final String FILE = "site-brief/content/problems.yaml";

    private final Map<String, Located<String>> texts;

    private Reference(Map<String, Located<String>> texts) {
        this.texts = texts;
    }

    static Reference read() throws IOException {
        try (InputStream in = Reference.class.getClassLoader().getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IOException("the content on the class path has no " + FILE);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Reference(YamlReader.read("problems.yaml", text)
                    .then(DottedKeys::of)
                    .value()
                    .orElseThrow(() -> new IOException(FILE + " cannot be read")));
        }
    }

    /** What is said of a kind; empty where an older content does not know it yet. */
    Optional<Explanation> of(ProblemKind kind) {
        return text(kind, "meaning").flatMap(meaning -> text(kind, "cure").map(cure -> new Explanation(meaning, cure)));
    }

    Optional<String> example(ProblemKind kind) {
        return text(kind, "example");
    }

    /** The file that the example is the whole of. */
    Optional<String> file(ProblemKind kind) {
        return text(kind, "file");
    }

    private Optional<String> text(ProblemKind kind, String key) {
        return Optional.ofNullable(texts.get(kind.code() + "." + key)).map(Located::value);
    }
}
