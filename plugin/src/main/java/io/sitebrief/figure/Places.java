package io.sitebrief.figure;

import io.sitebrief.source.Source;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The first places of each file, gathered; a file may give a number thousands of them. */
public final class Places {

    private final SortedMap<String, TreeSet<Source>> byFile = new TreeMap<>();
    private final int most;

    /** @param most of a file that gives a number more places than this, only the first is told */
    public Places(int most) {
        this.most = most;
    }

    public void addAll(Collection<Source> places) {
        places.forEach(this::add);
    }

    public void add(Source place) {
        TreeSet<Source> ofFile = byFile.computeIfAbsent(place.file(), file -> new TreeSet<>());
        if (ofFile.size() <= most || place.compareTo(ofFile.last()) < 0) {
            ofFile.add(place);
            if (ofFile.size() > most + 1) {
                ofFile.pollLast();
            }
        }
    }

    /** What was gathered: of each file all places where they are few, and one more than a few where they are not. */
    List<Source> kept() {
        return byFile.values().stream().flatMap(TreeSet::stream).toList();
    }

    /** Of each file all places where they are few, else the first; sorted. */
    public List<Source> told() {
        return byFile.values().stream()
                .flatMap(ofFile -> ofFile.stream().limit(ofFile.size() > most ? 1 : most))
                .toList();
    }
}
