package io.sitebrief.check;

import io.sitebrief.figure.Unit;
import io.sitebrief.programme.Assignment;
import io.sitebrief.programme.Baseline;
import io.sitebrief.programme.Benefits;
import io.sitebrief.programme.Costs;
import io.sitebrief.programme.Metric;
import io.sitebrief.programme.MetricSource;
import io.sitebrief.programme.Plan;
import io.sitebrief.source.Located;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules of benefit lines. */
final class BenefitRules {

    private static final int OF_A_SAVING = 2;
    private static final int OF_CHANCE = 5;
    private static final String TOUCHPOINTS = "touchpoints";
    private static final Pattern ADVERTISING_EQUIVALENT = Pattern.compile(
            "\\b(ave|aev|emv)\\b|(advert\\w*|ad|media)( value)? equivalen|equivalent (advert|media|ad\\b)|(earned )media value");

    private BenefitRules() {}

    /** An evidence level cannot be higher than the baseline method carries. */
    static List<Problem> levelAboveMethod(Plan plan) {
        return lines(plan)
                .flatMap(line -> line.evidenceLevel().stream()
                        .filter(level -> level.value() > highestLevel(line))
                        .map(level -> Problem.of(
                                        ProblemKind.LEVEL_ABOVE_METHOD,
                                        level.source(),
                                        level.value(),
                                        method(line),
                                        highestLevel(line))
                                .withHint(fitting(line, level.value()))))
                .toList();
    }

    private static String fitting(Benefits.Line line, int level) {
        String lower = "write 'level: " + highestLevel(line) + "'";
        String methods = Arrays.stream(Baseline.Method.values())
                .filter(method -> method.highestLevel() >= level)
                .map(BenefitRules::name)
                .collect(Collectors.joining(" or "));
        if (line.isSaving()) {
            return lower;
        }
        return lower + ", or " + (methods.isEmpty() ? "a holdout with 'randomised: yes'" : "a baseline by " + methods);
    }

    private static String name(Baseline.Method method) {
        return method.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A saving is cost that was avoided: it has an amount, and nothing to multiply or compare it with. */
    static List<Problem> savingForm(Plan plan) {
        return lines(plan)
                .filter(Benefits.Line::isSaving)
                .flatMap(line -> Stream.of(
                                line.contributionMargin()
                                        .map(margin -> saving(margin.source(), "a contribution margin")),
                                line.baseline().map(baseline -> saving(baseline.source(), "a baseline")),
                                line.unitValue().map(value -> saving(value.source(), "a unit value")),
                                observed(line).map(source -> saving(source, "an observed rate or count")))
                        .flatMap(Optional::stream))
                .toList();
    }

    /** Advertising value equivalents price space, not results. */
    static List<Problem> advertisingEquivalents(Plan plan) {
        return lines(plan)
                .filter(line -> isAdvertisingEquivalent(
                        line.id().value() + " " + line.label().orElse("")))
                .map(line ->
                        Problem.of(ProblemKind.ADVERTISING_EQUIVALENT, line.id().source()))
                .toList();
    }

    static boolean isAdvertisingEquivalent(String words) {
        String plain = words.toLowerCase(Locale.ROOT).replaceAll("[-_/]+", " ");
        return ADVERTISING_EQUIVALENT.matcher(plain).find();
    }

    /** An amount taken from metric files must be money; a count may be taken where a unit value prices it. */
    static List<Problem> moneyMetrics(Plan plan) {
        Stream<Located<String>> ofCosts = plan.costs().stream()
                .flatMap(costs -> costs.lines().stream())
                .flatMap(line -> line.form() instanceof Costs.Form.FromMetric from
                        ? Stream.of(from.metric())
                        : Stream.<Located<String>>empty());
        Stream<Located<String>> ofBenefits = lines(plan)
                .filter(line -> line.unitValue().isEmpty())
                .flatMap(line -> line.form() instanceof Benefits.Form.FromMetric from
                        ? Stream.of(from.metric())
                        : Stream.<Located<String>>empty());
        return Stream.concat(ofCosts, ofBenefits)
                .flatMap(id -> metric(plan, id.value()).stream()
                        .filter(metric -> metric.unit() != Unit.MONEY)
                        .map(metric -> Problem.of(
                                ProblemKind.NOT_MONEY,
                                id.source(),
                                id.value(),
                                metric.unit().word())))
                .toList();
    }

    /** A file of touchpoints must be one that metrics/sources.yaml reads as such. */
    static List<Problem> touchpointSources(Plan plan) {
        List<String> patterns = plan.metrics().sources().stream()
                .filter(source -> source.reader().value().equals(TOUCHPOINTS))
                .map(MetricSource::file)
                .map(Located::value)
                .toList();
        return lines(plan)
                .flatMap(line -> line.assignment().attribution().stream())
                .map(Assignment.Attribution::touchpoints)
                .filter(file -> patterns.stream().noneMatch(pattern -> matches(pattern, file.value())))
                .flatMap(file -> DanglingIds.dangling("source of touchpoints", file, patterns))
                .toList();
    }

    private static boolean matches(String pattern, String file) {
        String expression = Stream.of(pattern.split("\\*", -1))
                .map(Pattern::quote)
                .reduce((a, b) -> a + ".*" + b)
                .orElse("");
        return file.matches(expression);
    }

    private static Optional<Metric> metric(Plan plan, String id) {
        List<Metric> all = new ArrayList<>(plan.metrics().metrics());
        all.addAll(plan.library().metrics());
        return all.stream().filter(metric -> metric.id().value().equals(id)).findFirst();
    }

    private static int highestLevel(Benefits.Line line) {
        if (line.isSaving()) {
            return OF_A_SAVING;
        }
        boolean randomised = line.baseline()
                .flatMap(Baseline::experiment)
                .filter(Baseline.Experiment::randomised)
                .isPresent();
        return randomised && known(line) == Baseline.Method.HOLDOUT
                ? OF_CHANCE
                : known(line).highestLevel();
    }

    private static Baseline.Method known(Benefits.Line line) {
        return line.baseline().map(baseline -> baseline.method().value()).orElse(Baseline.Method.NONE);
    }

    private static String method(Benefits.Line line) {
        return line.isSaving() ? "saving" : name(known(line));
    }

    private static Optional<Source> observed(Benefits.Line line) {
        if (line.form() instanceof Benefits.Form.Rate rate) {
            return Optional.of(rate.rate().source());
        }
        return line.form() instanceof Benefits.Form.Count count
                ? Optional.of(count.count().source())
                : Optional.empty();
    }

    private static Problem saving(Source source, String what) {
        return Problem.of(ProblemKind.SAVING_FORM, source, what);
    }

    static Stream<Benefits.Line> lines(Plan plan) {
        return plan.benefits().stream().flatMap(benefits -> benefits.lines().stream());
    }
}
