package io.sitebrief.page;

import io.sitebrief.brief.ChangeKind;
import io.sitebrief.brief.Comparison;
import io.sitebrief.brief.Highlight;
import io.sitebrief.brief.ItemChange;
import io.sitebrief.brief.NumberChange;
import io.sitebrief.brief.RiskChange;
import io.sitebrief.brief.TargetChange;
import io.sitebrief.figure.Figure;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Changes as single lines: what, from what to what, and why. */
final class Deltas {

    private final Edition edition;

    Deltas(Edition edition) {
        this.edition = edition;
    }

    /** The changes that are told first, the most important first. */
    List<Delta> first(Comparison comparison, int most) {
        return comparison.highlights().stream().limit(most).map(this::delta).toList();
    }

    /** The same without the reasons, each as short as a line. */
    List<Delta> brief(Comparison comparison, int most) {
        Comparison bare = comparison.telling(comparison.highlights().stream()
                .limit(most)
                .map(change -> change instanceof NumberChange number ? number.withoutCauses() : change)
                .toList());
        return first(bare, most);
    }

    private Delta delta(Highlight highlight) {
        if (highlight instanceof NumberChange number) {
            return number(number);
        }
        if (highlight instanceof TargetChange target) {
            return target(target);
        }
        if (highlight instanceof RiskChange risk) {
            return risk(risk);
        }
        return item((ItemChange) highlight);
    }

    private Delta number(NumberChange change) {
        List<Piece> head = edition.say(
                "changes.line.number",
                name(change),
                edition.numbers().compact(change.before()),
                edition.numbers().compact(change.after()));
        List<Piece> size =
                change.absolute().amount().isKnown() ? edition.say("changes.line.by", size(change)) : List.of();
        List<Piece> body = Edition.join(size, new Why(edition).sentence(change, 1));
        return new Delta(sign(change), head, Optional.of(body).filter(pieces -> !pieces.isEmpty()));
    }

    private static String sign(NumberChange change) {
        if (!change.before().amount().isKnown()) {
            return "added";
        }
        if (!change.after().amount().isKnown()) {
            return "removed";
        }
        return change.restated() ? "restated" : change.sign() < 0 ? "down" : "up";
    }

    /** The measure's own name for the return, else the figure's label. */
    String name(NumberChange change) {
        if (!change.id().equals("roi")) {
            String label = edition.names().of(change.label());
            int first = label.offsetByCodePoints(0, 1);
            return label.substring(0, first).toUpperCase(Locale.ROOT) + label.substring(first);
        }
        return edition.text(edition.brief().roi().onRevenue() ? "measure.return-on-revenue" : "measure.roi");
    }

    /** How far the figure moved, as it reads: with an arrow, and better or worse where that is known. */
    Num size(NumberChange change) {
        Num size = edition.numbers().difference(change.absolute());
        Num moved = change.sign() == 0 ? size : size.moved(change.sign() > 0 ? "up" : "down");
        return change.better().map(moved::toned).orElse(moved);
    }

    private Delta target(TargetChange change) {
        String key = change.eased() ? "eased" : change.kind().id();
        List<Piece> body = change.kind() == ChangeKind.CHANGED
                ? edition.say(
                        "changes.line.from-to",
                        target(change.before(), change.dueBefore()),
                        target(change.after(), change.dueAfter()))
                : target(change.after().or(change::before), change.dueAfter().or(change::dueBefore));
        return new Delta(
                sign(change.kind()), edition.say("changes.line.target." + key, change.objective()), Optional.of(body));
    }

    /** A target with its day: 120 by 31 Dec 2026. */
    List<Piece> target(Optional<Figure> figure, Optional<LocalDate> due) {
        List<Piece> value = figure.map(
                        known -> List.of(Piece.of(edition.numbers().precise(known))))
                .orElseGet(() -> edition.say("changes.no-target"));
        return due.map(day ->
                        edition.say("changes.target-by", value, edition.dates().day(day)))
                .orElse(value);
    }

    private Delta risk(RiskChange change) {
        Optional<List<Piece>> body =
                change.before().isPresent() && change.after().isPresent()
                        ? Optional.of(edition.say(
                                "changes.line.from-to",
                                edition.numbers().of(change.before().get()),
                                edition.numbers().of(change.after().get())))
                        : change.after()
                                .map(score -> edition.say(
                                        "changes.line.scores", edition.numbers().of(score)));
        return new Delta(
                sign(change.kind()),
                edition.say("changes.line.risk." + change.kind().id(), change.risk()),
                body);
    }

    private Delta item(ItemChange change) {
        ItemWords words = new ItemWords(edition);
        String key = "changes.line." + change.group() + "." + change.kind().id();
        boolean moved = change.before().isPresent() && change.after().isPresent();
        Optional<List<Piece>> body = Optional.empty();
        if (moved) {
            body = Optional.of(edition.say("changes.line.from-to", words.before(change), words.after(change)));
        } else if (change.kind() == ChangeKind.ADDED && !words.after(change).isEmpty()) {
            body = Optional.of(Piece.words(words.after(change)));
        }
        return new Delta(sign(change.kind()), edition.say(key, words.label(change)), body);
    }

    private static String sign(ChangeKind kind) {
        return switch (kind) {
            case ADDED -> "added";
            case REMOVED -> "removed";
            case RAISED -> "up";
            case LOWERED -> "down";
            case CHANGED, TAKEN, DECLINED, REVERSED, OVERDUE -> "restated";
        };
    }
}
