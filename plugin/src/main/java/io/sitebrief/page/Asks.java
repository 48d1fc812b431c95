package io.sitebrief.page;

import io.sitebrief.brief.DecisionReport;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The decisions that are asked for, the first due first. */
final class Asks {

    private final Edition edition;

    Asks(Edition edition) {
        this.edition = edition;
    }

    /** Decisions still to be taken, overdue ones among them. */
    List<DecisionReport> open() {
        return edition.brief().decisions().stream()
                .filter(decision ->
                        decision.state().equals("open") || decision.state().equals("overdue"))
                .sorted(Comparator.comparing(
                        (DecisionReport decision) -> decision.by().orElse(LocalDate.MAX)))
                .toList();
    }

    /** What is asked, in a sentence. */
    List<Piece> sentence() {
        List<DecisionReport> open = open();
        if (open.isEmpty()) {
            return edition.say("asks.none");
        }
        String key = open.size() == 1 ? "asks.one" : "asks.many";
        Optional<LocalDate> first = open.get(0).by();
        String number = edition.choice("number", Integer.toString(open.size()));
        return first.map(day -> edition.say(key + "-by", number, edition.dates().day(day)))
                .orElseGet(() -> edition.say(key, number));
    }

    Ask ask(DecisionReport decision) {
        Optional<List<Piece>> effect = decision.recommendation()
                .flatMap(recommended -> decision.options().stream()
                        .filter(option -> option.id().equals(recommended))
                        .findFirst())
                .flatMap(DecisionReport.Option::effect)
                .map(Piece::words);
        return new Ask(
                decision.id(),
                Piece.words(decision.ask()),
                decision.recommendation().map(recommended -> edition.say("asks.recommended", recommended)),
                effect,
                decision.by().map(edition.dates()::day),
                decision.owner(),
                decision.costOfDelay().map(Piece::words),
                Optional.of(new Link("decisions.html#" + decision.id(), edition.text("asks.options"))));
    }
}
