package io.sitebrief.pipeline;

import io.sitebrief.publish.LocalDisk;
import io.sitebrief.serve.Showcase;
import io.sitebrief.site.SiteFile;
import io.sitebrief.site.SitePage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A version that is shown and not written: a page is rendered when a browser asks for it, so that a save is seen at once.
 *
 * <p>What is neither a page nor part of the look, such as data and charts, comes from the whole version, which is made
 * when the first of them is asked for.
 */
final class LiveVersion implements Showcase {

    private final String folder;
    private final RootPages root;
    private final Generating generating;
    private final Map<String, SitePage> pages;
    private final Map<String, SiteFile> assets;
    private Map<String, SiteFile> whole = Map.of();

    LiveVersion(Request request, Computed computed) {
        this.folder = computed.version().text() + "/";
        this.root = RootPages.of(computed);
        this.generating = new Generating(request, computed, new LocalDisk());
        this.pages = root.pages().all().collect(Collectors.toMap(SitePage::path, Function.identity()));
        this.assets = byPath(computed.look().theme().assets());
    }

    int size() {
        return pages.size();
    }

    @Override
    public Optional<byte[]> file(String path) throws IOException {
        if (!path.startsWith(folder)) {
            return Optional.empty();
        }
        String inside = path.substring(folder.length());
        if (pages.containsKey(inside)) {
            return Optional.of(root.renderer().render(pages.get(inside)).bytes());
        }
        SiteFile asset = assets.get(inside);
        return Optional.ofNullable(asset == null ? whole().get(inside) : asset).map(SiteFile::bytes);
    }

    private synchronized Map<String, SiteFile> whole() throws IOException {
        if (whole.isEmpty()) {
            try (Stream<SiteFile> files = generating.files(root.pages(), root.renderer())) {
                whole = byPath(files.toList());
            }
        }
        return whole;
    }

    private static Map<String, SiteFile> byPath(List<SiteFile> files) {
        return files.stream().collect(Collectors.toMap(SiteFile::path, Function.identity(), (one, other) -> one));
    }
}
