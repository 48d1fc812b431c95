package io.sitebrief.calculate;

import io.sitebrief.brief.RegisterReport;
import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Unit;
import io.sitebrief.programme.Library;
import io.sitebrief.programme.Plan;
import io.sitebrief.programme.RiskCategory;
import io.sitebrief.programme.RiskRegister;
import io.sitebrief.programme.Strategy;
import io.sitebrief.source.Located;
import io.sitebrief.source.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The legal-risk register: 5 × 5, score = likelihood × impact, ranked and held against the appetite. */
final class RegisterCalculation {

    private static final int TOP = 5;
    private static final int SIDE = 5;

    private final Plan plan;
    private final LocalDate today;
    private final Controls controls;

    RegisterCalculation(Plan plan) {
        this.plan = plan;
        this.today = plan.profile().today();
        this.controls = new Controls(plan);
    }

    Optional<RegisterReport> report() {
        return plan.risks().map(this::report);
    }

    private RegisterReport report(RiskRegister register) {
        List<RegisterReport.Risk> ranked = register.risks().stream()
                .map(risk -> risk(risk, register))
                .sorted(Comparator.<RegisterReport.Risk, BigDecimal>comparing(risk -> score(risk.current()))
                        .thenComparing(risk -> risk.current().impact())
                        .reversed()
                        .thenComparing(RegisterReport.Risk::id))
                .toList();
        return new RegisterReport(
                counted("legal.risks", "risks in the register", places(register, ranked)),
                counted("legal.above-appetite", "risks above appetite", above(register, ranked)),
                Figure.of(
                        "legal.appetite",
                        "appetite",
                        Unit.SCORE,
                        Inputs.whole(
                                "risks.scale.appetite",
                                "appetite",
                                Unit.SCORE,
                                register.scale().appetite())),
                counted("legal.overdue", "reviews overdue", overdue(register)),
                counted("legal.considered", "categories with a risk", considered(register)),
                controls.counting(),
                ranked,
                ranked.stream().limit(TOP).toList(),
                matrix(register, ranked),
                categories(register, ranked),
                controls.report(),
                register.scale().likelihood(),
                register.scale().impact(),
                register.counsel().flatMap(RiskRegister.Counsel::name),
                register.counsel().flatMap(RiskRegister.Counsel::reviewed).map(Located::value),
                policies(plan, today),
                plan.library().hrChecks().stream()
                        .map(check -> new RegisterReport.HrCheck(check.what(), check.when(), check.why()))
                        .toList());
    }

    private RegisterReport.Risk risk(RiskRegister.Risk given, RiskRegister register) {
        String id = given.id().value();
        Optional<RegisterReport.Rating> inherent = given.inherent().map(rating -> rating(id, "inherent", rating));
        Optional<RegisterReport.Rating> residual = given.residual().map(rating -> rating(id, "residual", rating));
        RegisterReport.Rating current = residual.or(() -> inherent)
                .orElseThrow(() -> new IllegalStateException("a risk without a rating passed the reader: " + id));
        Optional<LocalDate> review = given.reviewBy().map(Located::value);
        return new RegisterReport.Risk(
                id,
                given.category().value().id(),
                categoryName(given.category().value()),
                given.risk(),
                inherent,
                residual,
                current,
                inherent.flatMap(rating -> controls.suggested(given, rating.score())),
                score(current)
                                .compareTo(BigDecimal.valueOf(
                                        register.scale().appetite().value()))
                        > 0,
                given.controls().stream().map(Located::value).toList(),
                given.owner(),
                given.treatment().map(treatment -> treatment.value().name().toLowerCase(Locale.ROOT)),
                given.actions().stream()
                        .map(action -> Actions.entry(action, today))
                        .toList(),
                given.acceptance().map(this::acceptance),
                review,
                review.filter(day -> day.isBefore(today)).isPresent(),
                given.jurisdiction(),
                given.insured().map(Located::value));
    }

    private RegisterReport.Acceptance acceptance(RiskRegister.Acceptance given) {
        Optional<LocalDate> expires = given.expires().map(Located::value);
        return new RegisterReport.Acceptance(
                given.by(),
                given.date().map(Located::value),
                expires,
                expires.filter(day -> day.isBefore(today)).isPresent());
    }

    /** Likelihood × impact. */
    private static RegisterReport.Rating rating(String risk, String kind, RiskRegister.Rating given) {
        String id = "legal." + risk + "." + kind;
        Expression score = Expression.times(
                Inputs.whole(id + ".likelihood", "likelihood", Unit.SCORE, given.likelihood()),
                Inputs.whole(id + ".impact", "impact", Unit.SCORE, given.impact()));
        return new RegisterReport.Rating(
                given.likelihood().value(),
                given.impact().value(),
                Figure.of(id, kind + " score of " + risk, Unit.SCORE, score));
    }

    private static BigDecimal score(RegisterReport.Rating rating) {
        return rating.score().amount().known().orElseThrow();
    }

    private List<RegisterReport.Category> categories(RiskRegister register, List<RegisterReport.Risk> ranked) {
        List<RegisterReport.Category> categories = new ArrayList<>();
        for (RiskCategory category : RiskCategory.values()) {
            List<Source> here = register.risks().stream()
                    .filter(risk -> risk.category().value() == category)
                    .map(RiskRegister.Risk::source)
                    .toList();
            Optional<Library.LegalCategory> text = text(category);
            categories.add(new RegisterReport.Category(
                    category.id(),
                    categoryName(category),
                    text.map(Library.LegalCategory::summary).orElse(""),
                    counted("legal.category." + category.id(), "risks of " + categoryName(category), here),
                    ranked.stream()
                            .filter(risk -> risk.category().equals(category.id()))
                            .map(risk -> risk.current().score())
                            .findFirst(),
                    text.map(Library.LegalCategory::covers).orElse(List.of()),
                    text.map(Library.LegalCategory::questions).orElse(List.of()),
                    text.stream()
                            .flatMap(known -> known.controls().stream())
                            .map(Library.SuggestedControl::what)
                            .toList()));
        }
        return List.copyOf(categories);
    }

    private Optional<Library.LegalCategory> text(RiskCategory category) {
        return plan.library().legal().stream()
                .filter(known -> known.id().equals(category.id()))
                .findFirst();
    }

    private String categoryName(RiskCategory category) {
        return text(category).map(Library.LegalCategory::name).orElse(category.id());
    }

    /** Where those of the given risks are written that are among the found. */
    private static List<Source> places(RiskRegister register, List<RegisterReport.Risk> found) {
        Set<String> ids = found.stream().map(RegisterReport.Risk::id).collect(Collectors.toSet());
        return register.risks().stream()
                .filter(risk -> ids.contains(risk.id().value()))
                .map(RiskRegister.Risk::source)
                .toList();
    }

    /** The cells that hold risks: most likely first, then mildest first. */
    private static List<RegisterReport.MatrixCell> matrix(RiskRegister register, List<RegisterReport.Risk> ranked) {
        List<RegisterReport.MatrixCell> cells = new ArrayList<>();
        for (int likelihood = SIDE; likelihood > 0; likelihood--) {
            for (int impact = 1; impact <= SIDE; impact++) {
                List<Source> here = places(register, inCell(ranked, likelihood, impact));
                if (!here.isEmpty()) {
                    String id = "legal.matrix." + likelihood + "-" + impact;
                    String label = "risks of likelihood " + likelihood + " and impact " + impact;
                    cells.add(new RegisterReport.MatrixCell(likelihood, impact, counted(id, label, here)));
                }
            }
        }
        return List.copyOf(cells);
    }

    private static List<RegisterReport.Risk> inCell(List<RegisterReport.Risk> risks, int likelihood, int impact) {
        return risks.stream()
                .filter(risk -> risk.current().likelihood() == likelihood
                        && risk.current().impact() == impact)
                .toList();
    }

    private static List<Source> above(RiskRegister register, List<RegisterReport.Risk> ranked) {
        return places(
                register,
                ranked.stream().filter(RegisterReport.Risk::aboveAppetite).toList());
    }

    private List<Source> overdue(RiskRegister register) {
        return register.risks().stream()
                .flatMap(risk -> risk.reviewBy().stream())
                .filter(day -> day.value().isBefore(today))
                .map(Located::source)
                .toList();
    }

    /** Where the first risk of each category is written. */
    private static List<Source> considered(RiskRegister register) {
        return List.copyOf(register.risks().stream()
                .collect(Collectors.toMap(
                        risk -> risk.category().value(),
                        RiskRegister.Risk::source,
                        (first, second) -> first,
                        TreeMap::new))
                .values());
    }

    private static Figure counted(String id, String label, List<Source> places) {
        return Figure.of(id, label, Unit.COUNT, Inputs.counted(id + ".count", label, places));
    }

    /** The use policies of the strategy, in the order written. */
    static List<RegisterReport.Policy> policies(Plan plan, LocalDate today) {
        return plan.strategy().stream()
                .flatMap(strategy -> strategy.implementation().stream())
                .flatMap(implementation -> implementation.policies().stream())
                .map(policy -> policy(policy, today))
                .toList();
    }

    private static RegisterReport.Policy policy(Strategy.Policy given, LocalDate today) {
        Optional<LocalDate> review = given.reviewBy().map(Located::value);
        return new RegisterReport.Policy(
                given.id().value(),
                given.title().orElse(given.id().value()),
                given.version(),
                given.approved().map(Located::value),
                review,
                review.filter(day -> day.isBefore(today)).isPresent(),
                given.owner(),
                given.link().map(Located::value));
    }
}
