package io.sitebrief.read;

import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Source;
import io.sitebrief.syntax.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What comes to light while reading: problems, Markdown texts, files that values name, files not read whole. */
final class Findings {

    private final Set<String> folder;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Prose> prose = new ArrayList<>();
    private final Set<String> named = new TreeSet<>();
    private final Set<String> incomplete = new TreeSet<>();
    private final Set<String> lost = new TreeSet<>();

    /** @param folder the paths of all files of the brief */
    Findings(Set<String> folder) {
        this.folder = Set.copyOf(folder);
    }

    void report(Problem problem) {
        problems.add(problem);
    }

    void report(List<Problem> all) {
        problems.addAll(all);
    }

    void prose(Prose text) {
        prose.add(text);
    }

    /** Notes that a value names a file; a warning where the folder does not hold it. */
    void names(String file, Source source) {
        named.add(file);
        if (!folder.contains(file)) {
            report(Problem.of(ProblemKind.MISSING_LINK_TARGET, source, file));
        }
    }

    /** Notes that a group could not be read that bears this id. */
    void lost(String id) {
        lost.add(id);
    }

    /** Notes that groups of a file could not be read whose ids are not known. */
    void incomplete(String file) {
        incomplete.add(file);
    }

    /** Reports that a node has another form than its key takes; says nothing of what is already reported. */
    void wrongShape(Node node, String name, String expected) {
        if (node instanceof Node.Refused) {
            return;
        }
        report(Problem.of(ProblemKind.WRONG_SHAPE, node.source(), name, form(node), expected));
    }

    private static String form(Node node) {
        if (node instanceof Node.Mapping) {
            return "a group of keys";
        }
        if (node instanceof Node.Sequence) {
            return "a list";
        }
        return node instanceof Node.Empty ? "empty" : "text";
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    List<Prose> prose() {
        return List.copyOf(prose);
    }

    /** Whether a value or a Markdown text names the file. */
    boolean isNamed(String file) {
        return named.contains(file)
                || prose.stream().anyMatch(text -> text.text().contains(file));
    }

    Reading.Unread unread() {
        return new Reading.Unread(incomplete, lost);
    }
}
