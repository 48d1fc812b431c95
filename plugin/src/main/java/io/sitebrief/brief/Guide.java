package io.sitebrief.brief;

import java.util.List;
import java.util.Optional;

/** The guide's points in the brief's order, resources, the metric dictionary and the glossary. Texts are Markdown. */
public record Guide(List<Point> points, List<Resource> resources, List<MetricEntry> metrics, List<Term> glossary) {

    /** A point: its title, its answer in a sentence, the text, and minutes to read it. */
    public record Point(String id, String title, String answer, String text, int minutes) {}

    /** Something to go deeper with. */
    public record Resource(
            String id,
            String point,
            String title,
            Optional<String> publisher,
            Optional<String> link,
            Optional<String> why,
            Optional<String> kind,
            boolean own) {}

    /** A metric as the dictionary defines it. */
    public record MetricEntry(
            String id,
            String label,
            String unit,
            boolean addsUp,
            String better,
            Optional<String> formula,
            Optional<String> definition) {}

    /** A term of the glossary. */
    public record Term(String id, String term, String meaning, List<String> see) {}
}
