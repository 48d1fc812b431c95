package io.sitebrief.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.sitebrief.brief.Brief;
import io.sitebrief.brief.ChangeKind;
import io.sitebrief.brief.Comparison;
import io.sitebrief.brief.Earlier;
import io.sitebrief.brief.Highlight;
import io.sitebrief.brief.ItemChange;
import io.sitebrief.brief.NumberChange;
import io.sitebrief.brief.RiskChange;
import io.sitebrief.brief.SampleBrief;
import io.sitebrief.brief.Snapshot;
import io.sitebrief.brief.TargetChange;
import io.sitebrief.figure.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparerTest {

    private static Version quarter(String name, String cost, String benefit, String roi) {
        return Version.named(name)
                .written("costs.staff.amount", cost)
                .written("benefits.events.amount", benefit)
                .money("cost", cost, "costs.staff.amount", "costs.staff.amount")
                .money("benefit", benefit, "benefits.events.amount", "benefits.events.amount")
                .ratio("roi", roi, "(benefit − cost) ÷ cost", "benefit", "cost");
    }

    private static NumberChange number(Comparison comparison, String id) {
        return comparison.number(id).orElseThrow();
    }

    @Test
    void comparingABriefToItselfIsEmpty() {
        Earlier sample = Earlier.of(Snapshot.of(SampleBrief.full()));

        assertThat(Comparer.compare(sample, SampleBrief.full()).isEmpty()).isTrue();
        assertThat(Comparer.compare(sample, SampleBrief.full()).told()).isEmpty();
    }

    @Test
    void theReturnMovesInPointsAndItsPartsInShares() {
        Comparison found = quarter("2026.2", "100", "129", "0.29").to(quarter("2026.3", "100", "134", "0.34"));

        NumberChange roi = number(found, "roi");
        assertThat(roi.absolute().amount().known()).hasValue(new BigDecimal("0.0500000000"));
        assertThat(roi.relative()).isEmpty();
        assertThat(roi.better()).hasValue(true);
        assertThat(roi.absolute().id()).isEqualTo("change.roi");
        assertThat(number(found, "benefit").relative().orElseThrow().amount().known())
                .hasValue(new BigDecimal("0.0387596899"));
    }

    @Test
    void aCostThatGrewIsNeitherBetterNorWorse() {
        Comparison found = quarter("2026.2", "100", "129", "0.29").to(quarter("2026.3", "120", "129", "0.075"));

        assertThat(number(found, "cost").better()).isEmpty();
        assertThat(number(found, "roi").better()).hasValue(false);
    }

    @Test
    void theMetricsOwnDirectionSaysWhatIsBetter() {
        Version before = quarter("2026.2", "100", "129", "0.29").money("cpa", "9", "cost ÷ 3", "cost");
        Version after = quarter("2026.3", "100", "129", "0.29")
                .money("cpa", "8", "cost ÷ 3", "cost")
                .moreIsBetter("cpa", false);

        assertThat(number(before.to(after), "cpa").better()).hasValue(true);
    }

    @Test
    void aFigureThatBecameUnknownHasNoDifferenceAndIsNeverZero() {
        Comparison found = quarter("2026.2", "100", "129", "0.29")
                .to(quarter("2026.3", "100", "129", "0.29").unknown("roi", Unit.RATIO));

        NumberChange roi = number(found, "roi");
        assertThat(roi.after().amount().reason()).hasValue("not given");
        assertThat(roi.absolute().amount().isKnown()).isFalse();
        assertThat(roi.better()).isEmpty();
        assertThat(found.highlights().get(0)).isSameAs(roi);
    }

    @Test
    void aDifferenceToZeroHasNoShare() {
        Comparison found = quarter("2026.2", "0", "129", "0.29").to(quarter("2026.3", "100", "129", "0.29"));

        assertThat(number(found, "cost").relative()).isEmpty();
    }

    @Test
    void anotherValueForTheSamePeriodIsRestated() {
        Comparison same = quarter("2026.2", "100", "129", "0.29").to(quarter("2026.2.1", "100", "120", "0.20"));
        Comparison next = quarter("2026.2", "100", "129", "0.29")
                .to(quarter("2026.3", "100", "120", "0.20").quarter(2026, 7));

        assertThat(number(same, "roi").restated()).isTrue();
        assertThat(number(next, "roi").restated()).isFalse();
    }

    @Test
    void theCauseIsTheInputThatDiffersAtTheEndOfTheFormulas() {
        Comparison found = quarter("2026.2", "100", "129", "0.29").to(quarter("2026.2.1", "100", "120", "0.20"));

        assertThat(number(found, "roi").causes())
                .extracting(NumberChange.Cause::kind, NumberChange.Cause::id)
                .containsExactly(tuple(NumberChange.Cause.Kind.INPUT, "benefits.events.amount"));
    }

    @Test
    void aNewTermOfASumIsAPartAndNoNewFormula() {
        Version before = quarter("2026.2", "100", "129", "0.29");
        Version after = quarter("2026.3", "100", "129", "0.29")
                .written("costs.media.amount", "20")
                .money(
                        "cost",
                        "120",
                        "costs.staff.amount + costs.media.amount",
                        "costs.staff.amount",
                        "costs.media.amount");

        Comparison found = before.to(after);
        assertThat(number(found, "cost").causes())
                .extracting(NumberChange.Cause::kind)
                .containsExactly(NumberChange.Cause.Kind.ADDED);
        assertThat(found.formulas()).isEmpty();
    }

    @Test
    void anotherFormulaIsToldWithBothTexts() {
        Version after =
                quarter("2026.3", "100", "129", "1.29").ratio("roi", "1.29", "benefit ÷ cost", "benefit", "cost");
        Comparison found = quarter("2026.2", "100", "129", "0.29").to(after);

        assertThat(found.formulas()).hasSize(1);
        assertThat(found.formulas().get(0).before()).hasValue("(benefit − cost) ÷ cost");
        assertThat(found.formulas().get(0).after()).hasValue("benefit ÷ cost");
        assertThat(number(found, "roi").causes())
                .extracting(NumberChange.Cause::kind)
                .containsExactly(NumberChange.Cause.Kind.FORMULA);
    }

    @Test
    void anotherLabelIsNoOtherFormula() {
        Version before = Version.named("a").written("x", "1").money("sum", "2", "x × x", "x");
        Version after = Version.named("b").written("x", "1").money("sum", "2", "x × x", "x");
        Snapshot renamed = new RenamedFact(after.snapshot(), "x", "the x").snapshot();

        Comparison found = Comparer.compare(Earlier.of(before.snapshot()), Earlier.of(renamed));
        assertThat(found.formulas()).isEmpty();
    }

    @Test
    void aDifferenceWithoutAnyOtherPartIsOneOfMethod() {
        Version before = Version.named("a").written("x", "1").money("net", "2", "x × x", "x");
        Version after = Version.named("b").written("x", "1").money("net", "3", "x × x", "x");

        assertThat(number(before.to(after), "net").causes())
                .extracting(NumberChange.Cause::kind)
                .containsExactly(NumberChange.Cause.Kind.METHOD);
    }

    @Test
    void aPeriodToldOtherwiseThanByItsOwnVersionIsRestated() {
        Version before = quarter("2026.2", "100", "129", "0.29");
        Version after = quarter("2026.3", "100", "140", "0.40")
                .quarter(2026, 7)
                .ratio("period.2026-q2.roi", "0.27", "(benefit − cost) ÷ cost", "benefit", "cost");

        assertThat(before.to(after).restated()).extracting(NumberChange::id).containsExactly("period.2026-q2.roi");
        assertThat(before.to(after).restated().get(0).before().id()).isEqualTo("change.before.roi");
    }

    @Test
    void aMonthThatTheDataDidNotCoverIsCompletedAndNotRestated() {
        Version before = Version.named("a")
                .money("month.2026-06.net", "1", "a formula", "x")
                .incomplete("month.2026-06.net");
        Version after = Version.named("b").money("month.2026-06.net", "9", "a formula", "x");

        assertThat(before.to(after).restated()).isEmpty();
    }

    @Test
    void aLowerHurdleIsAnEasedTargetAndAHigherOneIsNot() {
        Version before = Version.named("a").goal("keep", true, "0.915", "2026-12-31");

        TargetChange eased = before.to(Version.named("b").goal("keep", true, "0.90", "2026-12-31"))
                .targets()
                .get(0);
        assertThat(eased.eased()).isTrue();
        assertThat(eased.before().orElseThrow().amount().known()).hasValue(new BigDecimal("0.9150000000"));
        assertThat(before.to(Version.named("b").goal("keep", true, "0.93", "2026-12-31"))
                        .targets())
                .extracting(TargetChange::eased)
                .containsExactly(false);
    }

    @Test
    void whereLessIsBetterAHigherTargetIsEased() {
        Version before = Version.named("a").goal("cost", false, "0.20", "2026-12-31");

        assertThat(before.to(Version.named("b").goal("cost", false, "0.25", "2026-12-31"))
                        .targets())
                .extracting(TargetChange::eased)
                .containsExactly(true);
    }

    @Test
    void aLaterDayIsAnEasedTarget() {
        Version before = Version.named("a").goal("keep", true, "0.915", "2026-12-31");

        assertThat(before.to(Version.named("b").goal("keep", true, "0.915", "2027-03-31"))
                        .targets())
                .extracting(TargetChange::eased)
                .containsExactly(true);
    }

    @Test
    void decisionsAreTakenReversedAddedRemovedAndOverdue() {
        Version before = Version.named("a")
                .decision("platform", "open", Optional.empty())
                .decision("studio", "taken", Optional.of("buy"))
                .decision("agency", "open", Optional.empty())
                .decision("gone", "open", Optional.empty());
        Version after = Version.named("b")
                .decision("platform", "taken", Optional.of("renew"))
                .decision("studio", "taken", Optional.of("rent"))
                .decision("agency", "overdue", Optional.empty())
                .decision("new", "open", Optional.empty());

        assertThat(before.to(after).decisions())
                .extracting(ItemChange::id, ItemChange::kind)
                .containsExactlyInAnyOrder(
                        tuple("platform", ChangeKind.TAKEN),
                        tuple("studio", ChangeKind.REVERSED),
                        tuple("agency", ChangeKind.OVERDUE),
                        tuple("new", ChangeKind.ADDED),
                        tuple("gone", ChangeKind.REMOVED));
    }

    @Test
    void risksAreAddedClosedRaisedAndLoweredThoseAboveTheAppetiteFirst() {
        Version before = Version.named("a")
                .risk("copyright", 2, 3, false)
                .risk("privacy", 4, 4, true)
                .risk("closed", 1, 1, false);
        Version after = Version.named("b")
                .risk("copyright", 4, 3, true)
                .risk("privacy", 2, 4, false)
                .risk("new", 1, 2, false);

        assertThat(before.to(after).risks())
                .extracting(RiskChange::id, RiskChange::kind)
                .containsExactly(
                        tuple("copyright", ChangeKind.RAISED),
                        tuple("privacy", ChangeKind.LOWERED),
                        tuple("new", ChangeKind.ADDED),
                        tuple("closed", ChangeKind.REMOVED));
    }

    @Test
    void campaignsInputsAndSettingsTellWhatTheyWere() {
        Version before = Version.named("a")
                .campaign("autumn", "planned")
                .input("costs.yaml", "aa")
                .setting("attribution", "linear");
        Version after = Version.named("b")
                .campaign("autumn", "running")
                .input("costs.yaml", "bb")
                .input("risks.yaml", "cc")
                .setting("attribution", "last");

        Comparison found = before.to(after);
        assertThat(found.campaigns())
                .containsExactly(new ItemChange(
                        "campaign",
                        "autumn",
                        "Campaign autumn",
                        ChangeKind.CHANGED,
                        Optional.of("planned"),
                        Optional.of("running")));
        assertThat(found.inputs()).extracting(ItemChange::kind).containsExactly(ChangeKind.CHANGED, ChangeKind.ADDED);
        assertThat(found.settings()).extracting(ItemChange::after).containsExactly(Optional.of("last"));
    }

    @Test
    void theReturnIsToldFirstThenEasedTargetsThenDecisions() {
        Version before = quarter("2026.2", "100", "129", "0.29")
                .goal("keep", true, "0.915", "2026-12-31")
                .decision("platform", "open", Optional.empty())
                .risk("copyright", 2, 3, false);
        Version after = quarter("2026.3", "100", "134", "0.34")
                .goal("keep", true, "0.90", "2026-12-31")
                .decision("platform", "taken", Optional.of("renew"))
                .risk("copyright", 4, 3, true);

        List<Highlight> told = before.to(after).highlights();
        assertThat(told.get(0)).isInstanceOf(NumberChange.class);
        assertThat(told.get(1)).isInstanceOf(TargetChange.class);
        assertThat(told.get(2)).isInstanceOf(ItemChange.class);
        assertThat(told.get(3)).isInstanceOf(RiskChange.class);
    }

    @Test
    void theComparedFiguresBecomeFactsOfTheLaterBrief() {
        Earlier before = Earlier.of(Snapshot.of(SampleBrief.losing()));
        Brief after = SampleBrief.full();
        Comparison comparison = Comparer.compare(before, after);

        assertThat(after.with(comparison).facts().find("change.roi")).isPresent();
        assertThat(Snapshot.of(after.with(comparison))).isEqualTo(Snapshot.of(after));
    }
}
