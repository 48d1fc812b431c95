package io.sitebrief.pipeline;

import io.sitebrief.source.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What came of a run: the problems as they are printed, and the site where one was built.
 *
 * @param report one text a problem, with the line, a caret and a hint, in the order of the problems
 * @param notes what was done beside building, one line a step, to be shown as it is
 */
public record Outcome(
        List<Problem> problems, List<String> report, boolean stopped, List<String> notes, Optional<Built> built) {

    /** A version that was written: its page to open, how many pages, and how many files changed. */
    public record Built(String version, Path open, int pages, int written, int unchanged) {}

    /** The same, failing the run or not by another measure than errors. */
    Outcome stopping(boolean stop) {
        return new Outcome(problems, report, stop, notes, built);
    }

    public long errors() {
        return problems.stream().filter(Problem::isError).count();
    }

    public long warnings() {
        return problems.size() - errors();
    }

    /** What was found, in words: "1 error and 2 warnings". */
    public String found() {
        return count(errors(), "error") + " and " + count(warnings(), "warning");
    }

    /** A number of things in words: "no warnings", "1 warning", "2 warnings". */
    public static String count(long number, String what) {
        return number == 0 ? "no " + what + "s" : number + " " + what + (number == 1 ? "" : "s");
    }
}
