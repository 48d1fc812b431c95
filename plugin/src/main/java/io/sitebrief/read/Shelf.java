package io.sitebrief.read;

import io.sitebrief.programme.Library;
import io.sitebrief.source.Result;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * The content that comes with the plugin as it was read; it knows nothing of the brief, so that both can be read at once.
 *
 * @param library empty where one of its files could not be read
 * @param prose every Markdown text in it
 */
public record Shelf(Result<Library> library, List<Prose> prose) {

    public Shelf {
        prose = List.copyOf(prose);
    }

    /** Reads the content on the plugin's class path. */
    public static Shelf read() throws IOException {
        Findings findings = new Findings(Set.of());
        LibraryReader reader = new LibraryReader(Shelf.class.getClassLoader(), findings);
        var library = reader.read();
        return new Shelf(new Result<>(library, findings.problems()), findings.prose());
    }

    /** Where the content comes from, perhaps read meanwhile by another thread. */
    @FunctionalInterface
    public interface Supply {

        Shelf shelf() throws IOException;
    }
}
