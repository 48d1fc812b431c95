package io.sitebrief.read;

import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.syntax.Node;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A list of values of one type. An item that cannot be read is reported and left out.
 *
 * @param most entries that it may have
 */
public record ListOf<T>(Type<T> item, int most) implements Type<List<T>> {

    /** More than anybody reads, and few enough for every page that may show them all. */
    static final int MOST = 1_000;

    ListOf(Type<T> item) {
        this(item, MOST);
    }

    @Override
    public String noun() {
        return "a list, each item " + item.noun();
    }

    @Override
    public Optional<List<T>> read(Node node, String name, Findings findings) {
        if (node instanceof Node.Sequence sequence) {
            if (sequence.items().size() > most) {
                findings.report(tooMany(sequence, name));
                findings.incomplete(node.source().file());
                return Optional.empty();
            }
            return Optional.of(sequence.items().stream()
                    .flatMap(each -> item.read(each, "an item of " + name, findings).stream())
                    .toList());
        }
        findings.wrongShape(node, name, noun());
        findings.incomplete(node.source().file());
        return Optional.empty();
    }

    /** The problem of the first entry beyond the limit. */
    private Problem tooMany(Node.Sequence sequence, String name) {
        return Problem.of(
                        ProblemKind.TOO_LARGE,
                        sequence.items().get(most).source(),
                        "the number of entries of " + name,
                        String.format(Locale.ROOT, "%,d", most))
                .withHint("sum up what nobody looks at one by one; measures belong into metric files");
    }
}
