package io.sitebrief.publish;

import io.sitebrief.site.SiteFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * {@code feed.xml}: an Atom feed (RFC 4287) of the issued versions and their decisions, newest first.
 *
 * <p>Ids are name-based UUIDs (RFC 4122, version 3) of the brief, the version and the decision; instants are midnight
 * UTC of the day of issue, so that no clock decides a byte.
 */
final class Feed {

    static final String NAME = "feed.xml";

    private final SiteIndex index;
    private final StringBuilder xml = new StringBuilder();

    private Feed(SiteIndex index) {
        this.index = index;
    }

    /** The feed; empty while no version has a day of issue, for a feed must name one. */
    static Optional<SiteFile> of(SiteIndex index) {
        return new Feed(index).file();
    }

    private Optional<SiteFile> file() {
        List<VersionEntry> issued = index.versions().stream()
                .filter(entry -> entry.isIssued() && entry.issued().isPresent())
                .toList();
        Optional<LocalDate> updated =
                issued.stream().flatMap(entry -> entry.issued().stream()).max(LocalDate::compareTo);
        return updated.map(day -> {
            head(day);
            for (int i = issued.size() - 1; i >= 0; i--) {
                version(issued.get(i));
            }
            xml.append("</feed>\n");
            return SiteFile.text(NAME, xml.toString());
        });
    }

    private void head(LocalDate updated) {
        xml.append(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
                .append(text(index.language()))
                .append("\">\n");
        element("id", id());
        element("title", index.title());
        element("updated", instant(updated));
        xml.append("<author><name>").append(text(index.title())).append("</name></author>\n");
        xml.append("<link rel=\"self\" href=\"feed.xml\"/>\n<link rel=\"alternate\" href=\"index.html\"/>\n");
    }

    private void version(VersionEntry entry) {
        String version = entry.version().text();
        LocalDate day = entry.issued().orElseThrow();
        entry(id("version", version), version + ": " + entry.headline(), day, version + "/index.html");
        for (DecisionEntry decision : entry.decisions()) {
            String title = version + ": " + decision.title();
            entry(id("decision", version, decision.id()), title, day, version + "/" + decision.page());
        }
    }

    private void entry(String id, String title, LocalDate day, String page) {
        xml.append("<entry>\n");
        element("id", id);
        element("title", title);
        element("published", instant(day));
        element("updated", instant(day));
        xml.append("<link rel=\"alternate\" type=\"text/html\" href=\"")
                .append(text(Redirect.encode(page)))
                .append("\"/>\n");
        element("summary", title);
        xml.append("</entry>\n");
    }

    private void element(String name, String text) {
        xml.append('<')
                .append(name)
                .append('>')
                .append(text(text))
                .append("</")
                .append(name)
                .append(">\n");
    }

    private static String instant(LocalDate day) {
        return day + "T00:00:00Z";
    }

    /** The parts joined by a character that none of them holds, so that no two entries share a name. */
    private String id(String... parts) {
        String name = "site-brief\n" + index.id() + "\n" + String.join("\n", parts);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** Without the control characters that XML cannot hold. */
    private static String text(String text) {
        return Redirect.escape(text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", ""));
    }
}
