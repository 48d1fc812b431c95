package io.sitebrief.calculate;

import io.sitebrief.brief.ActionEntry;
import io.sitebrief.brief.StrategyReport;
import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Unit;
import io.sitebrief.programme.Campaign;
import io.sitebrief.programme.Library;
import io.sitebrief.programme.Plan;
import io.sitebrief.programme.Strategy;
import io.sitebrief.source.Located;
import io.sitebrief.source.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The strategy held against its seven components: quality 0 to 4 and completeness apart, with what gave them. */
final class StrategyCalculation {

    private static final int OWNED = 3;
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);
    private static final List<String> LEVEL_WORDS =
            List.of("absent", "named", "described", "specific and owned", "evidenced and in date");

    private final Plan plan;
    private final LocalDate today;
    private final Set<String> measuredGoals;
    private final Map<String, Figure> costLines;

    /**
     * @param measuredGoals ids of the goals whose actual value is known
     * @param costLines the amounts of the cost lines by id, for the tools that name one
     */
    StrategyCalculation(Plan plan, Set<String> measuredGoals, Map<String, Figure> costLines) {
        this.plan = plan;
        this.today = plan.profile().today();
        this.measuredGoals = Set.copyOf(measuredGoals);
        this.costLines = Map.copyOf(costLines);
    }

    Optional<StrategyReport> report() {
        return plan.strategy().map(this::report);
    }

    private StrategyReport report(Strategy given) {
        StrategyRubric rubrics = new StrategyRubric(given, plan, measuredGoals);
        List<StrategyReport.Component> components = new ArrayList<>();
        List<Expression> points = new ArrayList<>();
        List<Source> present = new ArrayList<>();
        int fields = 0;
        for (Library.Component component : plan.library().components()) {
            Rubric rubric = rubrics.of(component.id());
            StrategyReport.Component found = component(component, rubric, given.source());
            components.add(found);
            points.add(Expression.times(Expression.of(found.weight()), Expression.of(found.level()))
                    .over(new Expression.Constant(FOUR), "a scale has no steps"));
            present.addAll(rubric.present());
            fields += rubric.fields();
        }
        Optional<Strategy.Implementation> doing = given.implementation();
        return new StrategyReport(
                Figure.of("strategy.score", "strategy score", Unit.SCORE, Expression.sum(points)),
                completeness("strategy.completeness", present, fields, given.source()),
                owned(rubrics),
                late(doing),
                components,
                given.goals().stream().map(this::branch).toList(),
                given.audiences().stream().map(StrategyCalculation::audience).toList(),
                given.messages().stream().map(StrategyCalculation::message).toList(),
                given.content().stream().map(this::content).toList(),
                given.tools().stream().map(this::tool).toList(),
                doing.map(this::milestones).orElse(List.of()),
                doing.map(StrategyCalculation::roles).orElse(List.of()),
                RegisterCalculation.policies(plan, today),
                doing.flatMap(Strategy.Implementation::accountable),
                given.measurement().flatMap(Strategy.Measurement::stopRule),
                given.measurement().flatMap(Strategy.Measurement::cadence),
                doing.flatMap(Strategy.Implementation::legalReview).flatMap(Strategy.LegalReview::by),
                doing.flatMap(Strategy.Implementation::legalReview)
                        .flatMap(Strategy.LegalReview::date)
                        .map(Located::value),
                doing.flatMap(Strategy.Implementation::legalReview)
                        .flatMap(Strategy.LegalReview::next)
                        .map(Located::value));
    }

    private static StrategyReport.Component component(Library.Component known, Rubric rubric, Source where) {
        String id = "strategy." + known.id();
        int level = rubric.level();
        Figure weight = Figure.of(
                id + ".weight", "weight of " + known.label(), Unit.SCORE, new Expression.Constant(known.weight()));
        Figure quality = Figure.of(
                id + ".level",
                "level of " + known.label(),
                Unit.SCORE,
                Inputs.derived(id + ".judged", "level of " + known.label(), Unit.SCORE, level, places(rubric, where)));
        return new StrategyReport.Component(
                known.id(),
                known.label(),
                weight,
                quality,
                LEVEL_WORDS.get(level),
                completeness(id + ".completeness", rubric.present(), rubric.fields(), where),
                rubric.checks().stream()
                        .map(check ->
                                new StrategyReport.Check(check.level(), check.what(), check.met(), check.lacking()))
                        .toList(),
                known.question(),
                known.good());
    }

    /** How many components are at least specific and owned. */
    private Figure owned(StrategyRubric rubrics) {
        List<Source> places = plan.library().components().stream()
                .map(known -> rubrics.of(known.id()))
                .filter(rubric -> rubric.level() >= OWNED)
                .flatMap(rubric -> rubric.places().stream().limit(1))
                .toList();
        return counted("strategy.owned", "components specific and owned", places);
    }

    private Figure late(Optional<Strategy.Implementation> doing) {
        List<Source> places = doing.stream()
                .flatMap(given -> given.milestones().stream())
                .filter(step -> step.done().isEmpty())
                .filter(step ->
                        step.by().filter(day -> day.value().isBefore(today)).isPresent())
                .map(Strategy.Milestone::source)
                .toList();
        return counted("strategy.late", "milestones overdue", places);
    }

    private static Figure counted(String id, String label, List<Source> places) {
        return Figure.of(id, label, Unit.COUNT, Inputs.counted(id + ".count", label, places));
    }

    private static List<Source> places(Rubric rubric, Source where) {
        return rubric.places().isEmpty() ? List.of(where) : rubric.places();
    }

    /** Fields present ÷ fields that a complete plan has. */
    private static Figure completeness(String id, List<Source> present, int fields, Source where) {
        Expression expected = Inputs.derived(id + ".fields", "fields expected", Unit.COUNT, fields, List.of(where));
        return Figure.of(
                id,
                "completeness",
                Unit.RATIO,
                Inputs.counted(id + ".present", "fields present", present).over(expected, "nothing is provided"));
    }

    private StrategyReport.Branch branch(Strategy.Goal goal) {
        return new StrategyReport.Branch(
                goal.id().value(),
                goal.objective(),
                goal.organisationGoal(),
                goal.metric().map(Located::value),
                plan.campaigns().stream()
                        .filter(campaign -> campaign.objectives().stream()
                                .anyMatch(id -> id.value().equals(goal.id().value())))
                        .map(Campaign::id)
                        .map(Located::value)
                        .toList(),
                goal.owner());
    }

    private static StrategyReport.Audience audience(Strategy.Audience given) {
        String id = given.id().value();
        return new StrategyReport.Audience(
                id,
                given.name().orElse(id),
                given.size()
                        .map(size -> Figure.of(
                                "strategy.audience." + id + ".size",
                                "size of " + id,
                                Unit.PEOPLE,
                                Inputs.written("audience." + id + ".size", "size of " + id, Unit.PEOPLE, size))),
                given.profile(),
                values(given.channels()),
                given.why());
    }

    private static StrategyReport.KeyMessage message(Strategy.KeyMessage given) {
        return new StrategyReport.KeyMessage(
                given.id().value(),
                given.theme(),
                values(given.audiences()),
                given.text().map(Located::value),
                given.proof());
    }

    private StrategyReport.Content content(Strategy.ContentAsset given) {
        Optional<LocalDate> expires = given.rightsExpire().map(Located::value);
        return new StrategyReport.Content(
                given.id().value(),
                given.asset().orElse(given.id().value()),
                given.owner(),
                given.licence(),
                expires,
                expires.filter(day -> day.isBefore(today)).isPresent(),
                given.cadence(),
                given.reuse());
    }

    private StrategyReport.Tool tool(Strategy.Tool given) {
        return new StrategyReport.Tool(
                given.id().value(),
                given.purpose(),
                values(given.chosenFor()),
                given.owner(),
                given.costLine().flatMap(line -> Optional.ofNullable(costLines.get(line.value()))),
                given.exitPlan());
    }

    private List<ActionEntry> milestones(Strategy.Implementation given) {
        return given.milestones().stream()
                .map(step -> Actions.entry(
                        step.what(),
                        step.owner(),
                        step.by().map(Located::value),
                        step.done().map(Located::value),
                        today))
                .toList();
    }

    private static List<StrategyReport.RoleHours> roles(Strategy.Implementation given) {
        List<StrategyReport.RoleHours> roles = new ArrayList<>();
        for (Strategy.RoleHours role : given.roles()) {
            String id = "strategy.role." + role.role() + ".hours";
            roles.add(new StrategyReport.RoleHours(
                    role.role(),
                    role.hoursPerWeek()
                            .map(hours -> Figure.of(
                                    id,
                                    "hours a week of " + role.role(),
                                    Unit.HOURS,
                                    Inputs.written(id + ".input", "hours a week", Unit.HOURS, hours))),
                    role.freedFrom()));
        }
        return List.copyOf(roles);
    }

    private static List<String> values(List<Located<String>> ids) {
        return ids.stream().map(Located::value).toList();
    }
}
