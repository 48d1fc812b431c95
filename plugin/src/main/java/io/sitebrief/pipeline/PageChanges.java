package io.sitebrief.pipeline;

import io.sitebrief.review.PageChange;
import io.sitebrief.site.SiteFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages whose own part prints otherwise than before; the frame around it, which names all inputs, does not count. */
final class PageChanges {

    private static final Pattern FACT = Pattern.compile("data-fact=\"([^\"]+)\"");
    private static final String PAGE = ".html";

    private final List<String> changed;

    /** @param changed ids of the facts that have another value, the most important first */
    PageChanges(List<String> changed) {
        this.changed = changed;
    }

    /** By path: what the reader opens first comes first. */
    List<PageChange> between(List<SiteFile> before, List<SiteFile> after) {
        Map<String, String> was = mains(before);
        Map<String, String> is = mains(after);
        Set<String> paths = new TreeSet<>(was.keySet());
        paths.addAll(is.keySet());
        List<PageChange> changes = new ArrayList<>();
        for (String path : inOrder(paths, after)) {
            if (!was.containsKey(path)) {
                changes.add(new PageChange(path, "added", List.of()));
            } else if (!is.containsKey(path)) {
                changes.add(new PageChange(path, "removed", List.of()));
            } else if (!was.get(path).equals(is.get(path))) {
                changes.add(new PageChange(path, "changed", figures(is.get(path))));
            }
        }
        return List.copyOf(changes);
    }

    /** The pages in the order of the site, then those that are gone. */
    private static List<String> inOrder(Set<String> paths, List<SiteFile> after) {
        Set<String> order = new LinkedHashSet<>();
        after.stream().map(SiteFile::path).filter(paths::contains).forEach(order::add);
        order.addAll(paths);
        return List.copyOf(order);
    }

    private static Map<String, String> mains(List<SiteFile> files) {
        Map<String, String> mains = new TreeMap<>();
        files.stream().filter(file -> file.path().endsWith(PAGE)).forEach(file -> mains.put(file.path(), main(file)));
        return mains;
    }

    private static String main(SiteFile page) {
        String html = page.text();
        int from = html.indexOf("<main");
        int to = html.indexOf("</main>");
        return from >= 0 && to > from ? html.substring(from, to) : html;
    }

    private List<String> figures(String html) {
        Set<String> printed = new TreeSet<>();
        Matcher facts = FACT.matcher(html);
        while (facts.find()) {
            printed.add(facts.group(1));
        }
        return changed.stream().filter(printed::contains).toList();
    }
}
