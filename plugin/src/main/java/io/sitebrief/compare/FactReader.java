package io.sitebrief.compare;

import io.sitebrief.brief.Snapshot;
import io.sitebrief.figure.Amount;
import io.sitebrief.figure.Certainty;
import io.sitebrief.figure.Unit;
import io.sitebrief.source.Source;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the facts of a brief.json, with the place of each value. */
final class FactReader {

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,40}([.][0-9]{1,40})?");

    private final JsonCursor json;
    private final SnapshotDraft draft;

    FactReader(JsonCursor json, SnapshotDraft draft) {
        this.json = json;
        this.draft = draft;
    }

    void fact() throws IOException {
        Source start = json.place();
        Read read = new Read(start);
        json.object(key -> field(key, read));
        if (read.id.isEmpty()) {
            throw new JsonCursor.Unexpected(start, "a fact without an id");
        }
        Amount amount = read.value.map(Amount::of).orElseGet(() -> Amount.unknown(read.why.orElse("not stated")));
        draft.facts.put(
                read.id, new Snapshot.Fact(read.label, unit(read), amount, read.certainty, read.formula, read.inputs));
        draft.places.put(read.id, read.place);
    }

    /** A ratio that was printed without a sign for per cent reads as a plain number. */
    private static Unit unit(Read read) {
        boolean plain = read.unit == Unit.RATIO
                && read.value.isPresent()
                && read.text.chars().noneMatch(sign -> sign == '%' || sign == '\u066a');
        return plain ? Unit.MULTIPLE : read.unit;
    }

    private static final class Read {
        private String id = "";
        private String label = "";
        private String formula = "";
        private String text = "%";
        private Unit unit = Unit.COUNT;
        private Certainty certainty = Certainty.MEASURED;
        private Optional<BigDecimal> value = Optional.empty();
        private Optional<String> why = Optional.empty();
        private List<String> inputs = List.of();
        private Source place;

        private Read(Source place) {
            this.place = place;
        }
    }

    private void field(String key, Read read) throws IOException {
        switch (key) {
            case "id" -> read.id = json.text();
            case "label" -> read.label = json.text();
            case "text" -> read.text = json.text();
            case "formula" -> read.formula = json.text();
            case "unit" -> read.unit = one(Unit.values(), Unit::word);
            case "status" -> read.certainty = one(Certainty.values(), Certainty::word);
            case "value" -> {
                read.place = json.place();
                read.value = decimal();
            }
            case "why" -> read.why = json.textOrNull();
            case "inputs" -> read.inputs = json.texts();
            default -> {}
        }
    }

    private Optional<BigDecimal> decimal() throws IOException {
        Optional<String> text = json.textOrNull();
        if (text.isPresent() && !DECIMAL.matcher(text.get()).matches()) {
            throw json.unexpected("a decimal number as text");
        }
        return text.map(BigDecimal::new);
    }

    private <E> E one(E[] choices, Function<E, String> word) throws IOException {
        String text = json.text();
        return Stream.of(choices)
                .filter(choice -> word.apply(choice).equals(text))
                .findFirst()
                .orElseThrow(() -> json.unexpected("one of "
                        + String.join(", ", Stream.of(choices).map(word).toList())));
    }
}
