package io.sitebrief.site;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What every page of a version shows around its own view.
 *
 * @param period the period covered, as it reads ("July to September 2026")
 * @param logo path of the organisation's logo inside the version ({@code assets/logo.svg})
 * @param inputs how many input files there were, as it reads
 * @param digest checksum over all inputs, shortened for reading
 * @param origins the path of the page that tells where a figure comes from, by the figure's id
 */
public record Frame(
        String organisation,
        String programme,
        String version,
        boolean draft,
        String period,
        Optional<String> logo,
        List<Group> navigation,
        String inputs,
        String digest,
        UnaryOperator<String> origins) {

    public Frame {
        navigation = List.copyOf(navigation);
    }

    /** Pages that belong together; the theme's message {@code nav.KEY} names them. Never without an entry. */
    public record Group(String key, List<Entry> entries) {

        public Group {
            entries = List.copyOf(entries);
            if (entries.isEmpty()) {
                throw new IllegalArgumentException("the navigation group '" + key + "' has no entry");
            }
        }
    }

    /**
     * One line of the navigation.
     *
     * @param covers path prefix ({@code campaigns/}) of further pages that count as being here
     */
    public record Entry(String path, String label, Optional<String> covers) {

        public static Entry of(String path, String label) {
            return new Entry(path, label, Optional.empty());
        }
    }
}
