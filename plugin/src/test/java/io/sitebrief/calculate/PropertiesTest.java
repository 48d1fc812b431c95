package io.sitebrief.calculate;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.brief.AttributionReport;
import io.sitebrief.brief.MessagesReport;
import io.sitebrief.brief.ReturnReport;
import io.sitebrief.brief.ReturnReport.LevelRow;
import io.sitebrief.brief.ReturnReport.PeriodFigures;
import io.sitebrief.figure.Amount;
import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every plan, tried on thirty that chance has made; the seed is the case's name. */
class PropertiesTest {

    private static final Map<Long, Found> PLANS = new ConcurrentHashMap<>();

    private static Found plan(long seed) {
        return PLANS.computeIfAbsent(seed, key -> new RandomPlan(key).found());
    }

    @Test
    void chanceMakesPlansThatHaveSomethingToAddUp() {
        List<ReturnReport> all =
                RandomPlan.seeds().map(seed -> plan(seed).brief().roi()).toList();

        assertThat(all).filteredOn(roi -> roi.roi().amount().isKnown()).hasSizeGreaterThan(15);
        assertThat(all.stream().flatMap(roi -> roi.attribution().stream()))
                .filteredOn(report -> report.channels().stream()
                                .filter(row -> row.credited()
                                                .amount()
                                                .known()
                                                .orElseThrow()
                                                .signum()
                                        != 0)
                                .count()
                        > 2)
                .hasSizeGreaterThan(10);
        assertThat(RandomPlan.seeds().flatMap(seed -> entries(plan(seed).brief().messages())))
                .filteredOn(entry -> entry.roi().amount().isKnown())
                .hasSizeGreaterThan(6);
        assertThat(all.stream().flatMap(roi -> roi.campaigns().stream()))
                .filteredOn(row -> row.cost()
                        .amount()
                        .known()
                        .filter(cost -> cost.signum() > 0)
                        .isPresent())
                .hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @MethodSource("io.sitebrief.calculate.RandomPlan#seeds")
    void partsAddUpToTheCentAtEveryLevel(long seed) {
        ReturnReport roi = plan(seed).brief().roi();

        for (Function<ReturnReport, List<LevelRow>> level : List.<Function<ReturnReport, List<LevelRow>>>of(
                ReturnReport::channels, ReturnReport::campaigns, ReturnReport::objectives)) {
            addsUp(level.apply(roi).stream().map(LevelRow::cost).toList(), roi.cost());
            addsUp(level.apply(roi).stream().map(LevelRow::benefit).toList(), roi.benefit());
        }
        addsUp(roi.costLines().stream().map(ReturnReport.CostEntry::amount).toList(), roi.cost());
        addsUp(
                roi.benefitLines().stream()
                        .map(ReturnReport.BenefitEntry::amount)
                        .toList(),
                roi.benefit());
        addsUp(roi.costByCategory().stream().map(ReturnReport.Amount::figure).toList(), roi.cost());
        addsUp(roi.benefitByCategory().stream().map(ReturnReport.Amount::figure).toList(), roi.benefit());
        addsUp(roi.evidence().stream().map(ReturnReport.EvidenceShare::amount).toList(), roi.benefit());
    }

    @ParameterizedTest
    @MethodSource("io.sitebrief.calculate.RandomPlan#seeds")
    void messagesAndWhatFallsOnNoneAddUpToTheWhole(long seed) {
        Found found = plan(seed);
        MessagesReport messages = found.brief().messages();
        ReturnReport roi = found.brief().roi();
        LevelRow listed = messages.levels().get(0);

        assertThat(entries(messages)).hasSizeGreaterThan(15);
        addsUp(messages.levels().stream().map(LevelRow::cost).toList(), roi.cost());
        addsUp(messages.levels().stream().map(LevelRow::benefit).toList(), roi.benefit());
        addsUp(known(entries(messages).map(MessagesReport.Entry::cost), listed.cost()), listed.cost());
        addsUp(known(entries(messages).map(MessagesReport.Entry::benefit), listed.benefit()), listed.benefit());
    }

    private static Stream<MessagesReport.Entry> entries(MessagesReport messages) {
        return Stream.concat(messages.top().stream(), messages.bottom().stream());
    }

    /** Of a whole that is known: where nothing falls on a message it alone is unknown, with the reason. */
    private static List<Figure> known(Stream<Figure> parts, Figure whole) {
        return parts.filter(part -> part.amount().isKnown() || !whole.amount().isKnown())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("io.sitebrief.calculate.RandomPlan#seeds")
    void monthsAddUpToTheirPeriodAndCumulate(long seed) {
        Found found = plan(seed);
        ReturnReport roi = found.brief().roi();
        List<PeriodFigures> months = roi.months().stream()
                .filter(month -> found.brief().head().period().contains(month.period()))
                .toList();

        addsUp(months.stream().map(PeriodFigures::cost).toList(), roi.cost());
        addsUp(months.stream().map(PeriodFigures::benefit).toList(), roi.benefit());
        PeriodFigures last = roi.months().get(roi.months().size() - 1);
        addsUp(
                roi.months().stream().map(PeriodFigures::cost).toList(),
                last.cumulativeCost().orElseThrow());
        addsUp(
                roi.months().stream().map(PeriodFigures::benefit).toList(),
                last.cumulativeBenefit().orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("io.sitebrief.calculate.RandomPlan#seeds")
    void whatFallsOnACampaignOrChannelAddsUpToItToo(long seed) {
        Found found = plan(seed);

        found.brief().campaigns().forEach(campaign -> {
            addsUp(campaign.channels().stream().map(LevelRow::cost).toList(), campaign.cost());
            addsUp(campaign.channels().stream().map(LevelRow::benefit).toList(), campaign.benefit());
            addsUp(
                    campaign.costLines().stream()
                            .map(ReturnReport.CostEntry::amount)
                            .toList(),
                    campaign.cost());
            addsUp(
                    campaign.benefitLines().stream()
                            .map(ReturnReport.CostEntry::amount)
                            .toList(),
                    campaign.benefit());
        });
        found.brief().channels().forEach(channel -> {
            addsUp(channel.campaigns().stream().map(LevelRow::cost).toList(), channel.cost());
            addsUp(channel.campaigns().stream().map(LevelRow::benefit).toList(), channel.benefit());
        });
    }

    @ParameterizedTest
    @MethodSource("io.sitebrief.calculate.RandomPlan#seeds")
    void creditAddsUpToTheLineByEitherModel(long seed) {
        Found found = plan(seed);

        for (AttributionReport report : found.brief().roi().attribution()) {
            Figure whole = found.figure("benefit.line." + report.line());
            for (List<AttributionReport.Row> rows : List.of(report.channels(), report.campaigns())) {
                addsUp(rows.stream().map(AttributionReport.Row::credited).toList(), whole);
                if (rows.stream().anyMatch(row -> row.crossChecked().isPresent())) {
                    addsUp(
                            rows.stream()
                                    .map(row -> row.crossChecked().orElseThrow())
                                    .toList(),
                            whole);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("io.sitebrief.calculate.RandomPlan#seeds")
    void returnIsTheBenefitCostRatioLessOne(long seed) {
        ReturnReport roi = plan(seed).brief().roi();

        assertThat(roi.roi().amount().isKnown()).isEqualTo(roi.bcr().amount().isKnown());
        roi.roi().amount().known().ifPresent(value -> {
            assertThat(value).isEqualByComparingTo(known(roi.bcr()).subtract(BigDecimal.ONE));
            assertThat(value).isEqualTo(known(roi.net()).divide(known(roi.cost()), 10, RoundingMode.HALF_EVEN));
        });
    }

    @ParameterizedTest
    @MethodSource("io.sitebrief.calculate.RandomPlan#seeds")
    void theOrderOfLinesChangesNoFact(long seed) {
        assertThat(facts(new RandomPlan(seed).shuffled(seed))).isEqualTo(facts(plan(seed)));
    }

    @Test
    void relativeVarianceTimesTheReferenceIsTheAbsoluteOne() {
        Random chance = new Random(7);
        for (int i = 0; i < 500; i++) {
            BigDecimal now = BigDecimal.valueOf(chance.nextInt(2_000_000) - 1_000_000, 2);
            BigDecimal before = BigDecimal.valueOf(chance.nextInt(2_000_000) - 1_000_000, 2);
            Figure relative = figure(PlannedProgress.relativeVariance(constant(now), constant(before)));
            if (before.signum() == 0) {
                assertThat(relative.amount().reason()).isPresent();
            } else {
                BigDecimal absolute = known(figure(PlannedProgress.variance(constant(now), constant(before))));
                assertThat(known(relative))
                        .isEqualByComparingTo(absolute.divide(before.abs(), 10, RoundingMode.HALF_EVEN));
                assertThat(known(relative).signum()).isEqualTo(absolute.signum());
            }
        }
    }

    private static Figure figure(Expression expression) {
        return Figure.of("figure", "figure", Unit.RATIO, expression);
    }

    private static Expression constant(BigDecimal value) {
        return new Expression.Constant(value);
    }

    private static BigDecimal known(Figure figure) {
        return figure.amount().known().orElseThrow(() -> new AssertionError(figure + " is unknown"));
    }

    /** The parts add up exactly; where the whole is unknown some part or all of them are so, for the same reason. */
    private static void addsUp(List<Figure> parts, Figure whole) {
        Amount amount = whole.amount();
        if (amount.isKnown()) {
            BigDecimal sum = parts.stream().map(PropertiesTest::known).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).as(whole.id()).isEqualByComparingTo(amount.known().orElseThrow());
        } else if (!parts.isEmpty()) {
            assertThat(parts).as(whole.id()).anyMatch(part -> !part.amount().isKnown());
        }
    }

    /** Every fact's value or reason, and its formula, by id. */
    private static Map<String, String> facts(Found found) {
        Map<String, String> facts = new TreeMap<>();
        found.brief()
                .facts()
                .all()
                .forEach(figure -> facts.put(figure.id(), found.fact(figure.id()) + " = " + figure.formula()));
        return facts;
    }
}
