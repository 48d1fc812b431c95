package io.sitebrief.review;

import io.sitebrief.site.SiteFile;
import io.sitebrief.source.Problem;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Problems in the XML of Checkstyle, which most build servers read. */
public final class Checkstyle {

    private final Places places;

    public Checkstyle(Places places) {
        this.places = places;
    }

    /** The problems by file, sorted by place, as a file of this path. */
    public SiteFile file(String path, List<Problem> problems) {
        Map<String, List<Problem>> files = problems.stream()
                .sorted()
                .collect(Collectors.groupingBy(
                        problem -> places.path(problem.source()), TreeMap::new, Collectors.toList()));
        StringBuilder xml =
                new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"10.0\">\n");
        files.forEach((name, found) -> {
            xml.append("  <file name=\"").append(attribute(name)).append("\">\n");
            found.forEach(problem -> xml.append(error(problem)));
            xml.append("  </file>\n");
        });
        return SiteFile.text(path, xml.append("</checkstyle>\n").toString());
    }

    private static String error(Problem problem) {
        String text =
                problem.message() + problem.hint().map(hint -> "; " + hint).orElse("");
        return "    <error line=\"" + Places.line(problem.source())
                + "\" column=\"" + Places.column(problem.source())
                + "\" severity=\"" + problem.kind().severity().word()
                + "\" message=\"" + attribute(text)
                + "\" source=\"site-brief." + problem.kind().code() + "\"/>\n";
    }

    /** A text inside double quotes; what XML cannot hold becomes a replacement mark. */
    private static String attribute(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(sign -> {
            switch (sign) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n', '\r', '\t' -> out.append(' ');
                default -> out.appendCodePoint(isXml(sign) ? sign : 0xFFFD);
            }
        });
        return out.toString();
    }

    private static boolean isXml(int sign) {
        return sign >= 0x20 && sign < 0xD800 || sign >= 0xE000 && sign < 0xFFFE || sign >= 0x10000;
    }
}
