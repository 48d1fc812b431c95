package io.sitebrief.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import io.sitebrief.figure.Figure;
import io.sitebrief.site.SiteFile;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * search.js: what a reader can search for, as a script, because a page on a file share cannot fetch data. Each entry is
 * its text, its kind and its address inside the version.
 */
final class SearchIndex {

    static final String PATH = "search.js";

    private SearchIndex() {}

    /** The entries of the A to Z page, and each figure whose name no other has. */
    static SiteFile of(AToZPage list, List<Figure> figures, Function<Figure, Link> origin, String figureKind) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = factory().createGenerator(out)) {
            json.writeStartArray();
            for (AToZPage.Letter letter : list.letters()) {
                for (AToZPage.Entry entry : letter.entries()) {
                    write(json, entry.link().text(), entry.kind(), entry.link().href());
                }
            }
            Map<String, Long> named =
                    figures.stream().collect(Collectors.groupingBy(Figure::label, Collectors.counting()));
            for (Figure figure : figures) {
                if (named.getOrDefault(figure.label(), 0L) == 1) {
                    Link link = origin.apply(figure);
                    write(json, link.text(), figureKind, link.href());
                }
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return SiteFile.text(PATH, "window.siteBriefSearch = " + out + ";\n");
    }

    private static JsonFactory factory() {
        return JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    }

    private static void write(JsonGenerator json, String... texts) throws IOException {
        json.writeRaw('\n');
        json.writeArray(texts, 0, texts.length);
    }
}
