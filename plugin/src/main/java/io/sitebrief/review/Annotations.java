package io.sitebrief.review;

import io.sitebrief.source.Problem;
import java.util.ArrayList;
import java.util.List;

/** Problems as workflow commands, which a run on GitHub shows at the lines of the change; the first ten, as many as it shows. */
public final class Annotations {

    private static final int MOST = 10;

    private final Places places;

    public Annotations(Places places) {
        this.places = places;
    }

    /** One line each, errors first, then by place; the last one tells how many more there are. */
    public List<String> lines(List<Problem> problems) {
        List<Problem> sorted = problems.stream()
                .sorted((a, b) -> a.isError() == b.isError() ? a.compareTo(b) : a.isError() ? -1 : 1)
                .toList();
        List<String> lines = new ArrayList<>();
        sorted.stream().limit(MOST).map(this::line).forEach(lines::add);
        if (sorted.size() > MOST) {
            lines.add("::notice title=site-brief::and " + (sorted.size() - MOST) + " more");
        }
        return List.copyOf(lines);
    }

    private String line(Problem problem) {
        String text =
                problem.message() + problem.hint().map(hint -> "\n" + hint).orElse("");
        return "::" + problem.kind().severity().word()
                + " file=" + property(places.path(problem.source()))
                + ",line=" + Places.line(problem.source())
                + ",col=" + Places.column(problem.source())
                + ",title=" + property(problem.kind().code())
                + "::" + data(text);
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
