package io.sitebrief.page;

import io.sitebrief.brief.Head;
import io.sitebrief.site.Frame;
import io.sitebrief.site.SiteFile;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** llms.txt: the way in for programs that read text: what the site is, and each page's Markdown with a line on it. */
final class LlmsText {

    private final Edition edition;
    private final SortedMap<String, Top> tops;

    private LlmsText(Edition edition, Map<String, Top> tops) {
        this.edition = edition;
        this.tops = new TreeMap<>(tops);
    }

    static SiteFile of(Edition edition, Map<String, Top> tops) {
        return SiteFile.text("llms.txt", new LlmsText(edition, tops).text());
    }

    private String text() {
        Head head = edition.brief().head();
        String opening = "# " + head.organisation() + ": " + head.title() + "\n\n> "
                + oneLine(IndexPage.headline(edition)) + "\n\n"
                + edition.text("llms.opening", head.version(), edition.dates().period(head.period())) + "\n";
        String groups = Frames.of(edition, Optional.empty()).navigation().stream()
                .map(this::group)
                .collect(Collectors.joining());
        return opening + groups + data();
    }

    private String group(Frame.Group group) {
        return "\n## " + edition.text("nav." + group.key()) + "\n\n"
                + group.entries().stream().map(this::entry).collect(Collectors.joining());
    }

    /** The entry's page, then the further pages that it covers. */
    private String entry(Frame.Entry entry) {
        String first = line(entry.path(), entry.label());
        String others = entry.covers()
                .map(folder -> tops.keySet().stream()
                        .filter(path -> path.startsWith(folder) && !path.equals(entry.path()))
                        .map(path -> line(path, top(path).windowTitle()))
                        .collect(Collectors.joining()))
                .orElse("");
        return first + others;
    }

    private String line(String path, String name) {
        String about = Optional.ofNullable(tops.get(path))
                .map(top -> top.description().isBlank() ? top.windowTitle() : top.description())
                .filter(text -> !text.equals(name))
                .map(text -> ": " + oneLine(text))
                .orElse("");
        String twin = path.substring(0, path.length() - ".html".length()) + ".md";
        return "- [" + oneLine(name) + "](" + twin + ")" + about + "\n";
    }

    private Top top(String path) {
        return Optional.ofNullable(tops.get(path)).orElseThrow();
    }

    private String data() {
        return "\n## " + edition.text("llms.data") + "\n\n"
                + "- [brief.json](brief.json): " + edition.text("llms.brief") + "\n"
                + "- [brief.schema.json](brief.schema.json): " + edition.text("llms.schema") + "\n"
                + "- [provenance.json](provenance.json): " + edition.text("llms.provenance") + "\n";
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ").replaceAll("[\\[\\]]", "\\\\$0");
    }
}
