package io.sitebrief.calculate;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sitebrief.figure.Amount;
import io.sitebrief.figure.Certainty;
import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** One published case of the method: its inputs and what is expected of them. */
record ReferenceCase(JsonNode inputs, JsonNode expected) {

    static ReferenceCase of(String id) {
        ObjectMapper mapper = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        try (InputStream in = ReferenceCase.class.getResourceAsStream("/reference/method-cases.json")) {
            for (JsonNode node : mapper.readTree(in).get("cases")) {
                if (node.get("id").asText().equals(id)) {
                    return new ReferenceCase(node.get("inputs"), node.get("expected"));
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        throw new IllegalArgumentException("no case " + id);
    }

    BigDecimal given(String name) {
        return inputs.get(name).decimalValue();
    }

    List<BigDecimal> givenList(String name) {
        return decimals(inputs.get(name));
    }

    Expression input(String name) {
        return new Expression.Input(name, name, Unit.COUNT, Amount.of(given(name)), Certainty.MEASURED, List.of());
    }

    BigDecimal expected(String name) {
        return expected.get(name).decimalValue();
    }

    List<BigDecimal> expectedList(String name) {
        return decimals(expected.get(name));
    }

    static List<BigDecimal> decimals(JsonNode array) {
        List<BigDecimal> list = new ArrayList<>();
        array.forEach(node -> list.add(node.decimalValue()));
        return list;
    }

    static BigDecimal value(Expression expression) {
        return Figure.of("figure", "figure", Unit.PRICE, expression)
                .amount()
                .known()
                .orElseThrow();
    }
}
