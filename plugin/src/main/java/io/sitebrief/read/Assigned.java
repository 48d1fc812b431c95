package io.sitebrief.read;

import io.sitebrief.programme.Assignment;
import io.sitebrief.programme.AttributionModel;
import io.sitebrief.source.Located;
import io.sitebrief.source.ProblemKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys of a line that say to whom its amount belongs. */
record Assigned(
        Key<Optional<Located<String>>> channel,
        Key<Optional<Located<String>>> campaign,
        Key<Optional<Assignment>> allocate,
        Optional<Key<MapOf.Entries<String, Located<BigDecimal>>>> shares,
        Optional<Key<Optional<Assignment.Attribution>>> attribute) {

    private static final Shape<Assignment> ALLOCATE = Shape.checked("the allocation", keys -> {
        var by = keys.optional("by", Choices.of(Assignment.Key.class), "What it is shared by", "messages");
        var shares = shares(keys);
        return values -> values.written(by, shares).size() == 1
                ? Optional.of(new Assignment(
                        Optional.empty(),
                        Optional.empty(),
                        values.get(by),
                        shares(values.get(shares)),
                        Optional.empty()))
                : values.refuse(
                        ProblemKind.AMOUNT_FORMS,
                        values.source(),
                        "the allocation",
                        words(values.written(by, shares)),
                        "by, shares");
    });

    private static final Shape<Assignment.Attribution> ATTRIBUTE = Shape.of("the attribution", keys -> {
        var model = keys.optional(
                "model", Choices.of(AttributionModel.class), "Model; the brief's own where missing", "position-based");
        var touchpoints = keys.required("touchpoints", Texts.LINE, "Touchpoint file of metrics/", "touchpoints.csv");
        return values -> new Assignment.Attribution(values.get(model), values.get(touchpoints));
    });

    /** The keys that a cost takes. */
    static Assigned ofCost(Keys keys) {
        return new Assigned(channel(keys), campaign(keys), allocate(keys), Optional.empty(), Optional.empty());
    }

    /** The keys that a benefit takes. */
    static Assigned ofBenefit(Keys keys) {
        return new Assigned(
                channel(keys),
                campaign(keys),
                allocate(keys),
                Optional.of(shares(keys)),
                Optional.of(keys.optional("attribute", ATTRIBUTE, "Shared by a file of touchpoints")));
    }

    /** What the keys say; at most one of them may share the amount. */
    Assignment read(Values values, String noun) {
        Assignment allocation = values.get(allocate).orElse(Assignment.NONE);
        List<Assignment.Share> own = shares.map(key -> shares(values.get(key))).orElse(List.of());
        List<String> written = sharing(values);
        if (written.size() > 1) {
            values.report(
                    ProblemKind.AMOUNT_FORMS, values.source(), noun, words(written), "allocate, shares, attribute");
        }
        return new Assignment(
                values.get(channel),
                values.get(campaign),
                allocation.by(),
                own.isEmpty() ? allocation.shares() : own,
                attribute.flatMap(values::get));
    }

    private List<String> sharing(Values values) {
        return Stream.concat(Stream.of(allocate), Stream.concat(shares.stream(), attribute.stream()))
                .filter(values::has)
                .map(Key::name)
                .toList();
    }

    /** Names joined for a message: "amount and hours", or "none of these". */
    static String words(List<String> names) {
        return names.isEmpty() ? "none of these" : String.join(" and ", names);
    }

    private static List<Assignment.Share> shares(MapOf.Entries<String, Located<BigDecimal>> entries) {
        return entries.list().stream()
                .map(entry -> new Assignment.Share(entry.key(), entry.value()))
                .toList();
    }

    private static Key<Optional<Located<String>>> channel(Keys keys) {
        return keys.optional("channel", Texts.ID, "The channel to which all of it belongs", "community");
    }

    private static Key<Optional<Located<String>>> campaign(Keys keys) {
        return keys.optional("campaign", Texts.ID, "The campaign to which all of it belongs", "autumn-conference");
    }

    private static Key<Optional<Assignment>> allocate(Keys keys) {
        return keys.optional("allocate", ALLOCATE, "How it is shared among channels or campaigns");
    }

    private static Key<MapOf.Entries<String, Located<BigDecimal>>> shares(Keys keys) {
        return keys.map(
                "shares",
                Texts.ID,
                Numbers.FRACTION,
                "Shares of channels or campaigns, together 100%",
                "{linkedin: 60%, newsletter: 40%}");
    }
}
