package io.sitebrief.page;

import io.sitebrief.brief.Comparison;
import io.sitebrief.brief.ItemChange;
import io.sitebrief.brief.NumberChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A comparison as it is told on a page.
 *
 * @param first the most important changes, a line each
 * @param same what the comparison looked at and found unchanged
 */
public record Told(List<Delta> first, List<Section> sections, Optional<List<Piece>> same) {

    private static final int MOST_FIRST = 10;
    private static final int MOST_ROWS = 10;

    public Told {
        first = List.copyOf(first);
        sections = List.copyOf(sections);
    }

    /** A part of the page. */
    public record Section(String id, String title, Optional<List<Piece>> sub, Table table) {}

    /** @param comparison as short as the page has it */
    static Told of(Edition edition, Comparison comparison) {
        return new Telling(edition, comparison).told();
    }

    /** The finding as a headline: what became of the return. */
    static List<Piece> headline(Edition edition, Comparison comparison) {
        Optional<NumberChange> roi = comparison.number("roi");
        if (roi.isEmpty()) {
            String key = comparison.isEmpty() ? "changes.title.none" : "changes.title.same";
            return edition.say(key, comparison.before().version());
        }
        NumberChange change = roi.get();
        String name = new Deltas(edition).name(change);
        Num before = edition.numbers().of(change.before());
        Num after = edition.numbers().of(change.after());
        if (!before.isKnown() || !after.isKnown()) {
            return edition.say(after.isKnown() ? "changes.title.known" : "changes.title.unknown", name, before, after);
        }
        if (before.text().equals(after.text())) {
            return edition.say("changes.title.same", comparison.before().version());
        }
        return edition.say(change.sign() > 0 ? "changes.title.rose" : "changes.title.fell", name, before, after);
    }

    /** Which versions, and which periods. */
    static List<Piece> stand(Edition edition, Comparison comparison) {
        boolean same = comparison.before().period().equals(comparison.after().period());
        return edition.say(
                same ? "changes.stand.same-period" : "changes.stand",
                comparison.after().version(),
                edition.dates().period(comparison.after().period()),
                comparison.before().version(),
                edition.dates().period(comparison.before().period()));
    }

    /** Collects the sections that have anything to tell, and names the others. */
    private static final class Telling {

        private final Edition edition;
        private final Comparison comparison;
        private final ChangeTables tables;
        private final List<Section> sections = new ArrayList<>();
        private final List<String> unchanged = new ArrayList<>();

        Telling(Edition edition, Comparison comparison) {
            this.edition = edition;
            this.comparison = comparison;
            this.tables = new ChangeTables(edition, comparison);
        }

        Told told() {
            addWhole("numbers", tables.numbers(), more());
            addWhole("restated", tables.restated(), say("restated"));
            if (comparison.contributions().net().isPresent()) {
                addWhole("contributions", tables.contributions(), say("contributions"));
            }
            add("targets", tables.targets(), say("targets"));
            add("decisions", tables.items("changes.decision", comparison.decisions().stream()), Optional.empty());
            add("risks", tables.risks(), say("risks"));
            add("campaigns", tables.items("changes.campaign", comparison.campaigns().stream()), Optional.empty());
            add("assessments", tables.items("changes.executive", comparison.assessments().stream()), Optional.empty());
            add("findings", tables.items("changes.finding", comparison.findings().stream()), Optional.empty());
            add("method", tables.items("changes.formula", method()), Optional.empty());
            add("figures", tables.items("changes.figure", comparison.figures().stream()), Optional.empty());
            add("inputs", tables.inputs(), say("inputs"));
            Optional<List<Piece>> same = unchanged.isEmpty()
                    ? Optional.empty()
                    : Optional.of(edition.say("changes.unchanged", edition.listed(unchanged)));
            return new Told(new Deltas(edition).first(comparison, MOST_FIRST), sections, same);
        }

        private Stream<ItemChange> method() {
            return Stream.concat(comparison.settings().stream(), comparison.formulas().stream());
        }

        private Optional<List<Piece>> more() {
            int more = comparison.more();
            return more == 0
                    ? Optional.empty()
                    : Optional.of(edition.say("changes.more", edition.numbers().count(more)));
        }

        private Optional<List<Piece>> say(String section) {
            return Optional.of(edition.say("changes.sub." + section));
        }

        /** A long list is cut: a page tells what matters, brief.json tells all. */
        private void add(String id, Table table, Optional<List<Piece>> sub) {
            int cut = table.rows().size() - MOST_ROWS;
            addWhole(id, table.first(MOST_ROWS), cut > 0 ? Optional.of(and(sub, cut)) : sub);
        }

        private List<Piece> and(Optional<List<Piece>> sub, int cut) {
            List<Piece> words = new ArrayList<>();
            sub.ifPresent(said -> {
                words.addAll(said);
                words.add(Piece.of(". "));
            });
            words.addAll(edition.say("changes.more.rows", edition.numbers().count(cut)));
            return words;
        }

        private void addWhole(String id, Table table, Optional<List<Piece>> sub) {
            String title = edition.text("changes.part." + id);
            if (table.rows().isEmpty()) {
                unchanged.add(title);
            } else {
                sections.add(new Section(id, title, sub, table));
            }
        }
    }
}
