package io.sitebrief.page;

import io.sitebrief.brief.Head;
import io.sitebrief.brief.InputEntry;
import io.sitebrief.site.Frame;
import io.sitebrief.site.Frame.Entry;
import io.sitebrief.site.Frame.Group;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** What every page of a version shows around its own view: who, which version, the way to the other pages. */
final class Frames {

    private static final int DIGEST_CHARACTERS = 12;

    private final Edition edition;

    private Frames(Edition edition) {
        this.edition = edition;
    }

    /** @param logo path of the organisation's logo inside the version */
    static Frame of(Edition edition, Optional<String> logo) {
        Head head = edition.brief().head();
        List<InputEntry> inputs = edition.brief().sources();
        return new Frame(
                head.organisation(),
                head.title(),
                head.version(),
                head.draft(),
                edition.dates().period(head.period()),
                logo,
                new Frames(edition).navigation(),
                edition.numbers().count(inputs.size()),
                digest(inputs),
                edition.factPages()::page);
    }

    private List<Group> navigation() {
        List<String> sections = edition.brief().head().sections();
        List<Group> groups = new ArrayList<>();
        groups.add(group("brief", entry("index"), entry("decisions"), entry("findings"), entry("pack")));
        if (sections.contains("roi")) {
            groups.add(group("roi", entry("roi"), entry("lines")));
        }
        groups.add(group(
                "activity",
                entry("campaigns", "campaigns/"),
                entry("channels", "channels/"),
                entry("messages"),
                entry("metrics"),
                entry("imports")));
        if (sections.contains("presence")) {
            groups.add(group("presence", entry("presence")));
        }
        if (sections.contains("legal")) {
            groups.add(group("risks", entry("legal")));
        }
        List<Entry> plan = new ArrayList<>();
        List.of("strategy", "network").stream()
                .filter(sections::contains)
                .map(this::entry)
                .forEach(plan::add);
        if (!plan.isEmpty()) {
            groups.add(new Group("plan", plan));
        }
        groups.add(new Group("library", library()));
        return groups;
    }

    private List<Entry> library() {
        List<Entry> entries = new ArrayList<>();
        edition.brief().guide().points().stream()
                .findFirst()
                .ifPresent(point ->
                        entries.add(new Entry("guide/" + point.id() + ".html", label("guide"), Optional.of("guide/"))));
        entries.add(new Entry("guide.html", edition.text("guide.whole"), Optional.empty()));
        List.of("resources", "glossary", "a-z", "provenance", "changes").forEach(name -> entries.add(entry(name)));
        return entries;
    }

    private static Group group(String key, Entry... entries) {
        return new Group(key, List.of(entries));
    }

    private Entry entry(String name) {
        return Entry.of(name + ".html", label(name));
    }

    private Entry entry(String name, String covers) {
        return new Entry(name + ".html", label(name), Optional.of(covers));
    }

    private String label(String name) {
        return edition.text("nav.page." + name);
    }

    /** A checksum over all inputs, in the order of their names: equal inputs, equal digest. */
    private static String digest(List<InputEntry> inputs) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            inputs.stream()
                    .map(input -> input.sha256() + "  " + input.file() + "\n")
                    .sorted()
                    .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGEST_CHARACTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
