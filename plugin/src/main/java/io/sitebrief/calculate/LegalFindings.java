package io.sitebrief.calculate;

import io.sitebrief.brief.Finding;
import io.sitebrief.programme.Action;
import io.sitebrief.programme.Plan;
import io.sitebrief.programme.RiskCategory;
import io.sitebrief.programme.RiskRegister;
import io.sitebrief.programme.RiskRegister.Control;
import io.sitebrief.programme.RiskRegister.Risk;
import io.sitebrief.source.Located;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules of the legal-risk register: one method a rule. */
final class LegalFindings {

    private static final String INSURANCE_UNKNOWN = "unknown";

    private final Plan plan;
    private final LocalDate today;
    private final Controls controls;
    private final List<Finding> found = new ArrayList<>();

    LegalFindings(Plan plan) {
        this.plan = plan;
        this.today = plan.profile().today();
        this.controls = new Controls(plan);
    }

    List<Finding> all() {
        plan.risks().ifPresent(register -> {
            register.risks().forEach(risk -> {
                reviewOverdue(risk);
                noOwner(risk);
                residualAboveInherent(risk);
                loweredWithoutControl(risk);
                acceptance(risk);
                aboveAppetite(risk, register);
                risk.actions().forEach(action -> actionOverdue(risk, action));
                insurance(risk);
            });
            register.controls().forEach(this::control);
            categories(register);
            counsel(register);
        });
        return List.copyOf(found);
    }

    private void reviewOverdue(Risk risk) {
        risk.reviewBy()
                .filter(day -> day.value().isBefore(today))
                .ifPresent(day -> found.add(Findings.late(
                        "legal.review-overdue",
                        id(risk),
                        "The review of this risk was due on " + day.value() + ".",
                        "Every risk is reviewed by its date, and the next date is set.",
                        risk.owner(),
                        day.value(),
                        day.source())));
    }

    private void noOwner(Risk risk) {
        if (risk.owner().isEmpty()) {
            found.add(Findings.high(
                    "legal.no-owner",
                    id(risk),
                    "Nobody owns this risk.",
                    "One named role answers for each risk.",
                    Optional.empty(),
                    risk.source()));
        }
    }

    private void residualAboveInherent(Risk risk) {
        if (score(risk.residual()) > score(risk.inherent()) && risk.inherent().isPresent()) {
            found.add(Findings.high(
                    "legal.residual-above-inherent",
                    id(risk),
                    "The risk is judged higher after controls than before.",
                    "Controls lower a risk or leave it as it is; one of the two judgements is wrong.",
                    risk.owner(),
                    risk.residual().orElseThrow().likelihood().source()));
        }
    }

    private void loweredWithoutControl(Risk risk) {
        boolean lowered = risk.residual().isPresent() && score(risk.residual()) < score(risk.inherent());
        if (lowered && controls.of(risk).stream().noneMatch(controls::counts)) {
            found.add(Findings.medium(
                    "legal.lowered-without-control",
                    id(risk),
                    "The risk is judged lower, but no control counts today.",
                    "A lower judgement rests on a control checked within twelve months.",
                    risk.owner(),
                    risk.residual().orElseThrow().likelihood().source()));
        }
    }

    private void control(Control control) {
        String id = control.id().value();
        if (control.evidence().isEmpty()) {
            found.add(Findings.low(
                    "legal.control-without-evidence",
                    id,
                    "No evidence is named for this control.",
                    "A link or file shows that the control was carried out.",
                    control.owner(),
                    control.source()));
        }
        controls.whyNot(control)
                .ifPresent(why -> found.add(Findings.medium(
                                "legal.control-past-check",
                                id,
                                "This control does not count today: " + why + ".",
                                "A control is checked at least every twelve months.",
                                control.owner(),
                                control.checked().map(Located::source).orElse(control.source()))
                        .naming(why)));
    }

    private void acceptance(Risk risk) {
        boolean accepted = risk.treatment()
                .filter(treatment -> treatment.value() == RiskRegister.Treatment.ACCEPT)
                .isPresent();
        Optional<RiskRegister.Acceptance> given = risk.acceptance();
        if (accepted
                && (given.flatMap(RiskRegister.Acceptance::by).isEmpty()
                        || given.flatMap(RiskRegister.Acceptance::expires).isEmpty())) {
            found.add(Findings.high(
                    "legal.accepted-without-approval",
                    id(risk),
                    "The risk is accepted without an approver or without an end date.",
                    "An acceptance names who approved it and when it expires.",
                    risk.owner(),
                    given.map(RiskRegister.Acceptance::source).orElse(risk.source())));
        }
        given.flatMap(RiskRegister.Acceptance::expires)
                .filter(day -> day.value().isBefore(today))
                .ifPresent(day -> found.add(Findings.late(
                        "legal.acceptance-expired",
                        id(risk),
                        "The acceptance of this risk expired on " + day.value() + ".",
                        "It is renewed by its approver, or the risk is treated.",
                        risk.owner(),
                        day.value(),
                        day.source())));
    }

    private void aboveAppetite(Risk risk, RiskRegister register) {
        int current = risk.residual().isPresent() ? score(risk.residual()) : score(risk.inherent());
        if (current > register.scale().appetite().value() && risk.decision().isEmpty() && !acceptedNow(risk)) {
            found.add(Findings.high(
                            "legal.above-appetite-without-decision",
                            id(risk),
                            "The risk scores " + current + ", above the appetite of "
                                    + register.scale().appetite().value() + ", and no decision is recorded.",
                            "Above appetite, somebody decides: treat it further, accept it until a date, or stop.",
                            risk.owner(),
                            risk.source())
                    .naming(
                            "#legal." + id(risk) + (risk.residual().isPresent() ? ".residual" : ".inherent"),
                            "#legal.appetite"));
        }
    }

    private boolean acceptedNow(Risk risk) {
        return risk.acceptance()
                .filter(given -> given.by().isPresent())
                .flatMap(RiskRegister.Acceptance::expires)
                .filter(day -> !day.value().isBefore(today))
                .isPresent();
    }

    private void actionOverdue(Risk risk, Action action) {
        action.by()
                .filter(day -> action.done().isEmpty() && day.value().isBefore(today))
                .ifPresent(day -> found.add(Findings.late(
                                "legal.action-overdue",
                                id(risk),
                                "Due on " + day.value() + " and not done: " + action.what() + ".",
                                "Actions are done by their date, or get a new one with a reason.",
                                action.owner().or(risk::owner),
                                day.value(),
                                action.source())
                        .naming(day.value(), action.what())));
    }

    private void insurance(Risk risk) {
        if (risk.insured()
                .filter(word -> !word.value().equals(INSURANCE_UNKNOWN))
                .isEmpty()) {
            found.add(Findings.low(
                    "legal.insurance-not-checked",
                    id(risk),
                    "Nobody has checked whether this risk is insured.",
                    "The register says yes or no for each risk.",
                    risk.owner(),
                    risk.insured().map(Located::source).orElse(risk.source())));
        }
    }

    private void categories(RiskRegister register) {
        for (RiskCategory category : RiskCategory.values()) {
            if (register.risks().stream().noneMatch(risk -> risk.category().value() == category)) {
                found.add(Findings.medium(
                        "legal.category-not-considered",
                        category.id(),
                        "No risk of this category was considered.",
                        "Each of the ten categories has a risk, or a note why there is none.",
                        Optional.empty(),
                        register.source()));
            }
        }
    }

    private void counsel(RiskRegister register) {
        Optional<Located<LocalDate>> reviewed = register.counsel().flatMap(RiskRegister.Counsel::reviewed);
        if (reviewed.filter(day -> !day.value().plusYears(1).isBefore(today)).isEmpty()) {
            Finding finding = Findings.high(
                    "legal.counsel-review",
                    "counsel",
                    reviewed.map(day -> "Counsel last reviewed the register on " + day.value() + ".")
                            .orElse("Counsel has not reviewed the register."),
                    "Counsel reviews the register at least once a year.",
                    register.counsel().flatMap(RiskRegister.Counsel::name),
                    reviewed.map(Located::source).orElse(register.source()));
            found.add(reviewed.map(day -> finding.naming(day.value()))
                    .orElseGet(() -> finding.saying("legal.counsel-review.never")));
        }
    }

    private static int score(Optional<RiskRegister.Rating> rating) {
        return rating.map(both -> both.likelihood().value() * both.impact().value())
                .orElse(0);
    }

    private static String id(Risk risk) {
        return risk.id().value();
    }
}
