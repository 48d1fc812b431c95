package io.sitebrief.importer;

import io.sitebrief.syntax.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where the columns of a shape stand in one file.
 *
 * @param places every place of a column in the header; more than one where it stands there twice
 * @param header the header's cells as written
 * @param currencies the currency that a money column's header names
 */
record Layout(Map<String, List<Integer>> places, List<String> header, Map<String, String> currencies) {

    /** The layout that a row gives as a header, where it has a cell for every needed column. */
    static Optional<Layout> of(Row row, TableShape shape) {
        List<String> header = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            header.add(row.cell(i).strip());
        }
        List<String> normal = header.stream().map(HeaderText::normal).toList();
        Map<String, List<Integer>> places = new HashMap<>();
        Map<String, String> currencies = new HashMap<>();
        for (TableShape.Column column : shape.columns()) {
            List<Integer> found = find(column, normal, currencies);
            if (found.isEmpty() && column.needed()) {
                return Optional.empty();
            }
            if (!found.isEmpty()) {
                places.merge(column.role(), found, (first, second) -> first);
            }
        }
        return Optional.of(new Layout(places, header, currencies));
    }

    private static List<Integer> find(TableShape.Column column, List<String> header, Map<String, String> currencies) {
        for (String name : column.headers()) {
            String wanted = HeaderText.normal(name);
            List<Integer> found = new ArrayList<>();
            for (int i = 0; i < header.size(); i++) {
                Optional<String> star = HeaderText.star(wanted, header.get(i));
                if (header.get(i).equals(wanted) || star.isPresent()) {
                    star.filter(code -> column.isMetric())
                            .ifPresent(code -> currencies.put(column.role(), code.toUpperCase(Locale.ROOT)));
                    found.add(i);
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    int size() {
        return header.size();
    }

    /** The first place of a column. */
    Optional<Integer> place(String role) {
        return Optional.ofNullable(places.get(role)).map(found -> found.get(0));
    }

    String name(int place) {
        return header.get(place);
    }
}
