package io.sitebrief.calculate;

import io.sitebrief.brief.RegisterReport;
import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Unit;
import io.sitebrief.programme.Plan;
import io.sitebrief.programme.RiskRegister;
import io.sitebrief.source.Located;
import io.sitebrief.source.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The controls of the register: which of them count today, what they suggest, and the risks that lean on them. */
final class Controls {

    private static final int VALID_MONTHS = 12;

    private final Plan plan;
    private final LocalDate today;

    Controls(Plan plan) {
        this.plan = plan;
        this.today = plan.profile().today();
    }

    List<RegisterReport.Control> report() {
        return plan.risks().stream()
                .flatMap(register -> register.controls().stream())
                .map(this::entry)
                .toList();
    }

    /** How many controls count today. */
    Figure counting() {
        List<Source> places = plan.risks().stream()
                .flatMap(register -> register.controls().stream())
                .filter(this::counts)
                .map(RiskRegister.Control::source)
                .toList();
        return Figure.of(
                "legal.counting",
                "controls that count",
                Unit.COUNT,
                Inputs.counted("legal.counting.count", "controls that count", places));
    }

    /** Whether a control counts: checked within twelve months, and not found ineffective. */
    boolean counts(RiskRegister.Control control) {
        return whyNot(control).isEmpty();
    }

    /** Why a control does not count today, as a clause; empty where it does. */
    Optional<String> whyNot(RiskRegister.Control control) {
        if (control.effective().filter(effective -> !effective).isPresent()) {
            return Optional.of("found not effective");
        }
        if (control.checked().isEmpty()) {
            return Optional.of("never checked");
        }
        LocalDate checked = control.checked().get().value();
        if (checked.isAfter(today)) {
            return Optional.of("its check lies in the future");
        }
        return checked.plusMonths(VALID_MONTHS).isBefore(today)
                ? Optional.of("last checked more than 12 months ago")
                : Optional.empty();
    }

    /**
     * Inherent × Π (1 − effectiveness), over the controls of the risk that count and state an effectiveness; empty
     * where none does.
     */
    Optional<Figure> suggested(RiskRegister.Risk risk, Figure inherent) {
        List<Expression> factors = new ArrayList<>(List.of(Expression.of(inherent)));
        of(risk).stream()
                .filter(this::counts)
                .forEach(control -> control.effectiveness()
                        .ifPresent(effectiveness -> factors.add(Expression.constant("1")
                                .minus(Inputs.written(
                                        "controls." + control.id().value() + ".effectiveness",
                                        "effectiveness of " + control.id().value(),
                                        Unit.RATIO,
                                        effectiveness)))));
        String id = "legal." + risk.id().value() + ".suggested";
        return factors.size() == 1
                ? Optional.empty()
                : Optional.of(Figure.of(
                        id,
                        "suggested residual score of " + risk.id().value(),
                        Unit.SCORE,
                        new Expression.Product(factors)));
    }

    /** The controls that a risk names. */
    List<RiskRegister.Control> of(RiskRegister.Risk risk) {
        List<String> named = risk.controls().stream().map(Located::value).toList();
        return plan.risks().stream()
                .flatMap(register -> register.controls().stream())
                .filter(control -> named.contains(control.id().value()))
                .toList();
    }

    private RegisterReport.Control entry(RiskRegister.Control given) {
        String id = given.id().value();
        return new RegisterReport.Control(
                id,
                given.what().orElse(id),
                given.owner(),
                given.effectiveness()
                        .map(rate -> Figure.of(
                                "legal.control." + id + ".effectiveness",
                                "effectiveness of " + id,
                                Unit.RATIO,
                                Inputs.written(
                                        "controls." + id + ".effectiveness",
                                        "effectiveness of " + id,
                                        Unit.RATIO,
                                        rate))),
                given.evidence().map(Located::value),
                given.checked().map(Located::value),
                counts(given),
                whyNot(given).orElse("checked within 12 months"),
                risksWith(id));
    }

    private List<String> risksWith(String control) {
        return plan.risks().stream()
                .flatMap(register -> register.risks().stream())
                .filter(risk ->
                        risk.controls().stream().anyMatch(named -> named.value().equals(control)))
                .map(risk -> risk.id().value())
                .toList();
    }
}
