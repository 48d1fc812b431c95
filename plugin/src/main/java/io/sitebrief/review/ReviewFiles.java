package io.sitebrief.review;

import io.sitebrief.site.JsonText;
import io.sitebrief.site.SiteFile;
import io.sitebrief.site.Words;
import io.sitebrief.source.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files that a review is told in. */
public final class ReviewFiles {

    private static final String SCHEMA = "diff.schema.json";

    private final Review review;
    private final Say say;

    public ReviewFiles(Review review, Words words, Wording numbers) {
        this.review = review;
        this.say = new Say(words, numbers);
    }

    /** All of them, problems told in SARIF and as annotations too. */
    public List<SiteFile> all(Sarif sarif, Annotations annotations) {
        return List.of(
                SiteFile.text("comment.md", new Comment(review, say, Flavour.FOLDING).text()),
                SiteFile.text("comment-plain.md", new Comment(review, say, Flavour.PLAIN).text()),
                SiteFile.text("diff.json", JsonText.lines(new DiffJson(review, say).tree())),
                SiteFile.text(SCHEMA, schema()),
                sarif.file("diff.sarif", problems()),
                SiteFile.text(
                        "annotations.txt",
                        String.join(
                                "",
                                annotations.lines(problems()).stream()
                                        .map(line -> line + "\n")
                                        .toList())),
                SiteFile.text("summary.txt", summary()));
    }

    /** What is wrong with the change: mistakes, gates that do not hold, targets made easier. */
    public List<Problem> problems() {
        Change change = review.change();
        Stream<Problem> gates = review.gates().stream().flatMap(gate -> gate.problem(say.gate(gate)).stream());
        return Stream.of(change.baseProblems().stream(), change.problems().stream(), gates)
                .flatMap(all -> all)
                .sorted()
                .toList();
    }

    /** The review in a few lines of plain text, for a log. */
    public String summary() {
        List<String> lines = new ArrayList<>();
        lines.add(new Headline(review, say).text());
        lines.add(say.text(
                "summary.verdict", say.text("verdict." + review.verdict().id())));
        lines.add(say.text(
                "summary.gates",
                say.numbers().count(review.count(GateResult.State.FAILED)),
                say.numbers().count(review.count(GateResult.State.WARNED)),
                say.numbers().count(review.count(GateResult.State.PASSED)),
                say.numbers().count(review.count(GateResult.State.NOT_EVALUATED))));
        review.gates().stream()
                .filter(gate -> gate.verdict() != Verdict.PASS)
                .map(gate -> "  " + say.text("gate." + gate.state().id()) + " "
                        + gate.gate().id().value() + ": " + say.gate(gate))
                .forEach(lines::add);
        review.change()
                .baseProblems()
                .forEach(problem -> lines.add("  " + problem.message()
                        + problem.hint().map(hint -> "; " + hint).orElse("")));
        return String.join("\n", lines) + "\n";
    }

    /** The review's first sentence. */
    public String headline() {
        return new Headline(review, say).text();
    }

    /** What the change is compared with, in a sentence. */
    public String against() {
        Base base = review.change().base();
        return say.text(
                "base." + base.kind().id(), base.name(), base.shortCommit().orElse(""));
    }

    /** How a page changes. */
    public String what(PageChange page) {
        return new Details(review, say).what(page);
    }

    private static String schema() {
        try (InputStream in = ReviewFiles.class.getResourceAsStream("/site-brief/" + SCHEMA)) {
            if (in == null) {
                throw new IllegalStateException("the plugin's jar lacks " + SCHEMA);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
