package io.sitebrief.importer;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Names and times that stand in very many rows, each kept once, so that a ledger of many touches fits into memory. */
final class Names {

    /** As many different ones are remembered; further ones are kept as they come. */
    private static final int MOST = 100_000;

    private final Map<String, Optional<String>> names = new HashMap<>();
    private final Map<LocalDate, LocalDate> days = new HashMap<>();
    private final Map<LocalTime, LocalTime> times = new HashMap<>();

    String once(String name) {
        return once(Optional.of(name)).orElseThrow();
    }

    Optional<String> once(Optional<String> name) {
        return name.map(text -> once(names, text, name)).orElse(name);
    }

    LocalDateTime time(LocalDateTime time) {
        LocalDate day = time.toLocalDate();
        LocalTime clock = time.toLocalTime();
        return LocalDateTime.of(once(days, day, day), once(times, clock, clock));
    }

    private static <K, V> V once(Map<K, V> known, K key, V value) {
        V earlier = known.get(key);
        if (earlier == null && known.size() < MOST) {
            known.put(key, value);
        }
        return earlier == null ? value : earlier;
    }
}
