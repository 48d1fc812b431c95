package io.sitebrief.read;

import io.sitebrief.programme.GuidePoint;
import io.sitebrief.source.InputFile;
import io.sitebrief.source.Located;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Source;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Reads a text of the guide: its title, the answer in the first paragraph, and the Markdown after it. */
final class GuideReader {

    private static final String TITLE = "# ";

    private GuideReader() {}

    static Optional<GuidePoint> read(InputFile file, boolean own, FileReader reader) throws IOException {
        Optional<Located<String>> id = reader.id(file);
        Optional<String> text = reader.text(file);
        return id.flatMap(known -> text.flatMap(all -> point(known, all, own, reader.findings())));
    }

    private static Optional<GuidePoint> point(Located<String> id, String text, boolean own, Findings findings) {
        List<String> lines = List.of(text.split("\n", -1));
        int title = next(lines, 0, false);
        int answer = next(lines, title + 1, false);
        int rest = next(lines, answer, true);
        String file = id.source().file();
        if (title == lines.size() || !lines.get(title).startsWith(TITLE)) {
            return missing("title", file, title, lines, findings);
        }
        if (answer == lines.size() || lines.get(answer).startsWith("#")) {
            return missing("answer", file, answer, lines, findings);
        }
        String body = String.join("\n", lines.subList(rest, lines.size()));
        findings.prose(new Prose(body, new Source(file, rest + 1, 1), true));
        return Optional.of(new GuidePoint(
                id.value(),
                lines.get(title).substring(TITLE.length()).strip(),
                String.join(" ", lines.subList(answer, rest)).strip(),
                body.strip(),
                own,
                new Source(file, title + 1, 1)));
    }

    /** The index of the next line from a start that is blank, or is not; the number of lines where there is none. */
    private static int next(List<String> lines, int start, boolean blank) {
        int line = Math.min(start, lines.size());
        while (line < lines.size() && lines.get(line).isBlank() != blank) {
            line++;
        }
        return line;
    }

    private static Optional<GuidePoint> missing(
            String what, String file, int line, List<String> lines, Findings findings) {
        int place = Math.min(line, lines.size() - 1) + 1;
        findings.report(Problem.of(ProblemKind.NO_TITLE, new Source(file, place, 1), what));
        return Optional.empty();
    }
}
