package io.sitebrief.review;

import io.sitebrief.brief.Head;
import io.sitebrief.source.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The one comment of a pull request: the same change, the same bytes. */
final class Comment {

    /** What hosts take, with room for a bot's own words. */
    static final int MOST_CHARACTERS = 60_000;

    private static final int[] ROWS = {1_000, 200, 100, 50, 25, 10, 5, 1, 0};
    private static final int OPEN_ROWS = 20;
    private static final String METRICS = "metrics/";

    private final Review review;
    private final Say say;
    private final Flavour flavour;

    Comment(Review review, Say say, Flavour flavour) {
        this.review = review;
        this.say = say;
        this.flavour = flavour;
    }

    /** The comment; where it is too long, details lose rows first. */
    String text() {
        List<Section> details = details();
        String text = "";
        for (int rows : ROWS) {
            text = text(details, rows);
            if (text.length() <= MOST_CHARACTERS) {
                return text;
            }
        }
        return text(List.of(), 0);
    }

    private List<Section> details() {
        if (!review.material()) {
            return List.of();
        }
        List<Section> all = new ArrayList<>(new Details(review, say).all());
        List<String> findings = review.change().problems().stream()
                .filter(problem -> !problem.isError())
                .map(this::problem)
                .toList();
        if (!findings.isEmpty()) {
            String title = say.text("title.warnings", say.numbers().count(findings.size()));
            all.add(Section.list(title, findings));
        }
        return all;
    }

    private String text(List<Section> details, int rows) {
        List<String> blocks = new ArrayList<>();
        blocks.add(flavour.marker(Mark.of(review.change()).text()));
        blocks.add("## " + Escaped.text(new Headline(review, say).text()));
        blocks.add(lead());
        blocks.addAll(alerts());
        open().forEach(section -> blocks.add(flavour.section(section, OPEN_ROWS, this::more)));
        blocks.add(gates());
        details.forEach(section -> blocks.add(flavour.section(section, rows, this::more)));
        return String.join(
                        "\n\n",
                        blocks.stream().filter(block -> !block.isEmpty()).toList()) + "\n";
    }

    private String more(int left) {
        return say.text("more", say.numbers().count(left));
    }

    private String lead() {
        Optional<Head> head = review.change().after().map(brief -> brief.head());
        Base base = review.change().base();
        String what = head.map(known -> say.text(
                                "lead",
                                Escaped.text(known.organisation()),
                                Escaped.text(known.title()),
                                say.numbers().period(known.period()))
                        + " ")
                .orElse("");
        String against = say.text(
                "base." + base.kind().id(),
                Escaped.code(base.name()),
                base.shortCommit().map(Escaped::code).orElse(""));
        return what + against;
    }

    /** What must not be overlooked: no base, targets made easier, risks above the appetite, metric files gone. */
    private List<String> alerts() {
        Details details = new Details(review, say);
        Stream<String> base = review.change().baseProblems().stream().map(this::alert);
        Stream<String> eased = review.eased().stream().limit(OPEN_ROWS).map(target -> "> " + details.target(target));
        Stream<String> risks = review.alarming().stream().limit(OPEN_ROWS).map(risk -> "> " + details.risk(risk));
        Stream<String> gone = review.change().inputs().stream()
                .filter(input -> input.after().isEmpty() && input.file().startsWith(METRICS))
                .limit(OPEN_ROWS)
                .map(input -> "> " + say.text("alert.removed", Escaped.code(input.file())));
        return Stream.of(base, eased, risks, gone).flatMap(all -> all).toList();
    }

    private String alert(Problem problem) {
        return "> " + Escaped.text(problem.message())
                + problem.hint().map(hint -> "  \n> " + Escaped.text(hint)).orElse("");
    }

    private List<Section> open() {
        List<String> errors = review.change().problems().stream()
                .filter(Problem::isError)
                .map(this::problem)
                .toList();
        Measures measures = new Measures(review, say);
        Section table =
                Section.open(measures.columns(), review.material() ? measures.rows(review.measures()) : List.of());
        Section broken = Section.open(List.of(), errors.stream().map(List::of).toList());
        return Stream.of(broken, table).filter(section -> !section.isEmpty()).toList();
    }

    private String problem(Problem problem) {
        return Escaped.code(problem.source().text()) + " " + Escaped.text(problem.message()) + " "
                + Escaped.code(problem.kind().code())
                + problem.hint().map(hint -> ", " + Escaped.text(hint)).orElse("");
    }

    /** How many gates ended how, and a line for each that needs a look. */
    private String gates() {
        String counts = say.text(
                "gates.counts",
                count(GateResult.State.FAILED),
                count(GateResult.State.WARNED),
                count(GateResult.State.PASSED),
                count(GateResult.State.NOT_EVALUATED));
        long aside = review.count(GateResult.State.NOT_APPLICABLE);
        String rest = aside > 0 ? say.text("gates.aside", say.numbers().count(aside)) : "";
        String none = review.gates().isEmpty()
                ? " " + say.text("gates.none")
                : review.evaluated() == 0 ? " " + say.text("gates.unevaluated") : "";
        List<String> lines = review.gates().stream()
                .filter(gate ->
                        gate.verdict() != Verdict.PASS && review.change().errors() == 0)
                .limit(OPEN_ROWS)
                .map(gate -> "- **" + say.text("gate." + gate.state().id()) + "** "
                        + Escaped.code(gate.gate().id().value()) + ": " + Escaped.text(say.gate(gate)))
                .toList();
        return counts + rest + "." + none + (lines.isEmpty() ? "" : "\n\n" + String.join("\n", lines));
    }

    private String count(GateResult.State state) {
        return say.numbers().count(review.count(state));
    }
}
