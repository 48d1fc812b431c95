package io.sitebrief.page;

import io.sitebrief.brief.NumberChange;
import io.sitebrief.brief.NumberChange.Cause;
import io.sitebrief.figure.Figure;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Why a figure moved: what differs at the ends of its formula, in words. */
record Why(Edition edition) {

    /** At most so many causes, and how many more; nothing where the figure is its own cause. */
    List<Piece> sentence(NumberChange change, int most) {
        List<Cause> causes = change.causes().stream()
                .filter(cause -> cause.kind() != Cause.Kind.INPUT || !cause.id().equals(change.id()))
                .toList();
        List<Piece> all = List.of();
        for (Cause cause : causes.subList(0, Math.min(most, causes.size()))) {
            all = Edition.join(all, words(cause));
        }
        return causes.size() > most ? Edition.join(all, edition.say("changes.cause.more")) : all;
    }

    private List<Piece> words(Cause cause) {
        String key = "changes.cause." + cause.kind().name().toLowerCase(Locale.ROOT);
        return switch (cause.kind()) {
            case INPUT ->
                edition.say(key, edition.names().of(cause.label()), number(cause.before()), number(cause.after()));
            case ADDED -> edition.say(key, edition.names().of(cause.label()), number(cause.after()));
            case REMOVED -> edition.say(key, edition.names().of(cause.label()), number(cause.before()));
            case FORMULA, METHOD -> edition.say(key, edition.names().of(cause.label()));
        };
    }

    private Object number(Optional<Figure> figure) {
        return figure.<Object>map(known -> edition.numbers().of(known)).orElseGet(() -> edition.text("figure.unknown"));
    }
}
