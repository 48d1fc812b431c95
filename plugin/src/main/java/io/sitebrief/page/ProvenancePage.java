package io.sitebrief.page;

import io.sitebrief.source.Source;
import java.util.List;
import java.util.Optional;

/**
 * provenance.html: every figure with its formula, the numbers in it, and the lines of the files that they come from.
 *
 * @param elsewhere pages like this one with the figures of one campaign or channel, where there are very many
 * @param files the table of all input files; on the main page only
 */
public record ProvenancePage(
        Top top,
        List<Link> contents,
        List<Group> groups,
        List<FileOf> written,
        List<Link> elsewhere,
        Optional<Table> files) {

    /** Figures that belong together. */
    public record Group(String id, String title, List<Owner> owners) {}

    /**
     * The figures of one campaign, month, risk, …
     *
     * @param name empty for figures of the whole programme
     * @param entries those that a formula makes
     * @param lines those that are written, or sums of what is
     */
    public record Owner(Optional<String> name, List<Entry> entries, List<Line> lines) {}

    /**
     * One figure.
     *
     * @param formula in words, what it names leads on; a long sum has its terms one by one, with what each comes to
     * @param working the formula with the numbers in it; empty where it says no more than the formula
     * @param rest what else it is made of and the formula does not name
     */
    public record Entry(
            String fact,
            String label,
            String value,
            Optional<String> why,
            String certainty,
            List<List<Piece>> formula,
            Optional<String> working,
            List<Piece> rest) {}

    /** A number as its owner wrote it, as it was counted in a metric file, or a sum of such numbers. */
    public record Line(String fact, String label, String value, List<Piece> from) {}

    /** The numbers as one file has them. */
    public record FileOf(Link file, List<Line> lines) {}

    /** Where a value is written: the line, and the way to its file on the provenance page. */
    static Link placeOf(Source source) {
        return new Link(FactPages.MAIN + "#file-" + anchor(source.file()), source.text());
    }

    /** The anchor of an input file in the table of files. */
    static String anchor(String file) {
        return file.replaceAll("[^A-Za-z0-9._-]", "-");
    }
}
