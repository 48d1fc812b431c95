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

    static final String ENGLISH = "en";

    public Shelf {
        prose = List.copyOf(prose);
    }

    /** Reads the content on the plugin's class path in English, before anybody knows the brief's language. */
    public static Shelf read() throws IOException {
        return read(ENGLISH);
    }

    /** The content in a language; what is not translated is in English. */
    Shelf in(String language) throws IOException {
        return language.equals(ENGLISH) ? this : read(language);
    }

    private static Shelf read(String language) throws IOException {
        Findings findings = new Findings(Set.of());
        LibraryReader reader = new LibraryReader(Shelf.class.getClassLoader(), language, findings);
        var library = reader.read();
        return new Shelf(new Result<>(library, findings.problems()), findings.prose());
    }

    /** Where the content comes from, perhaps read meanwhile by another thread. */
    @FunctionalInterface
    public interface Supply {

        Shelf shelf() throws IOException;
    }
}
