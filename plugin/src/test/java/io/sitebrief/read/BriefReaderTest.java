package io.sitebrief.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.figure.Unit;
import io.sitebrief.programme.AttributionModel;
import io.sitebrief.programme.Benefits;
import io.sitebrief.programme.Comparison;
import io.sitebrief.programme.Costs;
import io.sitebrief.programme.GuidePoint;
import io.sitebrief.programme.Library;
import io.sitebrief.programme.Plan;
import io.sitebrief.programme.Profile;
import io.sitebrief.programme.RiskCategory;
import io.sitebrief.source.InputFile;
import io.sitebrief.source.Located;
import io.sitebrief.source.Problem;
import io.sitebrief.source.Result;
import io.sitebrief.source.Source;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BriefReaderTest {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final String BRIEF = """
            format: 1
            id: see-social
            organisation: {name: Society of Example Engineers}
            title: Social media programme
            period: 2026-Q3
            currency: EUR
            """;

    @Test
    void theExampleReadsWithoutAnyProblem() throws IOException {
        Result<Reading> result = BriefReader.read(TestFolder.of(Path.of("../example-site/src/brief")));
        assertThat(result.problems()).extracting(Problem::text).isEmpty();
        assertThat(result.value()).isPresent();
    }

    @Test
    void theSixRequiredKeysMakeABriefWithItsDefaults() throws IOException {
        Profile profile = plan("brief.yaml", BRIEF).profile();
        assertThat(profile.compareWith()).isEqualTo(Comparison.PRIOR_PERIOD);
        assertThat(profile.fiscalYearStarts()).isEqualTo(1);
        assertThat(profile.locale().value()).isEqualTo("en-GB");
        assertThat(profile.sections())
                .extracting(Located::value)
                .containsExactly("roi", "presence", "legal", "network", "strategy");
        assertThat(profile.today()).isEqualTo("2026-09-30");
        assertThat(profile.method().attribution().value()).isEqualTo(AttributionModel.LAST_NON_DIRECT);
        assertThat(profile.method().halfLifeDays().value()).isEqualTo("7");
        assertThat(profile.method().windowDays().value()).isEqualTo("30");
        assertThat(profile.method().onTrack().value()).isEqualByComparingTo("1");
        assertThat(profile.method().caution().value()).isEqualByComparingTo("0.9");
        assertThat(profile.method().contributionMargin()).isEmpty();
        assertThat(profile.method().simulation()).isEmpty();
    }

    @Test
    void filesThatAreNotThereAreAbsentAndNoProblem() throws IOException {
        Result<Reading> result = BriefReader.read(TestFolder.of("brief.yaml", BRIEF));
        assertThat(result.problems()).isEmpty();
        Plan plan = result.value().orElseThrow().plan();
        assertThat(Stream.of(
                        plan.costs(), plan.benefits(), plan.presence(), plan.risks(), plan.network(), plan.gates()))
                .allMatch(part -> part.isEmpty());
        assertThat(plan.campaigns()).isEmpty();
        assertThat(plan.metrics().sources()).isEmpty();
    }

    @Test
    void byteOrderMarkAndCarriageReturnsChangeNothingInThePlan() throws IOException {
        assertThat(plan(TestFolder.of(CASES.resolve("hostile-y18-bom-crlf/brief"))))
                .isEqualTo(plan(TestFolder.of(CASES.resolve("hostile-base/brief"))));
    }

    @Test
    void theOrderOfTheFilesChangesNothing() throws IOException {
        List<InputFile> files = TestFolder.of(CASES.resolve("maximal/brief"));
        List<InputFile> reversed = new ArrayList<>(files);
        Collections.reverse(reversed);
        assertThat(BriefReader.read(reversed)).isEqualTo(BriefReader.read(files));
    }

    @Test
    void theCountryCodeOfNorwayStaysItself() throws IOException {
        Costs costs = plan(TestFolder.of(CASES.resolve("hostile-y02-norway/brief")))
                .costs()
                .orElseThrow();
        assertThat(costs.lines()).extracting(Costs.Line::note).containsExactly(Optional.of("NO"));
    }

    @Test
    void everyWayToStateACostIsRead() throws IOException {
        List<Costs.Line> lines = maximal().costs().orElseThrow().lines();
        assertThat(lines)
                .<Class<?>>extracting(line -> line.form().getClass())
                .containsExactly(
                        Costs.Form.Hours.class,
                        Costs.Form.Fte.class,
                        Costs.Form.Sum.class,
                        Costs.Form.Sum.class,
                        Costs.Form.FromMetric.class,
                        Costs.Form.Amortised.class);
        assertThat(lines.get(5).form())
                .isEqualTo(new Costs.Form.Amortised(
                        new Located<>(new BigDecimal("12000"), at("costs.yaml", 10, 49)),
                        Optional.empty(),
                        new Located<>(24, at("costs.yaml", 10, 75)),
                        new Located<>(YearMonth.of(2026, 4), at("costs.yaml", 10, 85))));
    }

    @Test
    void everyWayToStateABenefitIsRead() throws IOException {
        assertThat(maximal().benefits().orElseThrow().lines())
                .<Class<?>>extracting(line -> line.form().getClass())
                .contains(
                        Benefits.Form.Rate.class,
                        Benefits.Form.Count.class,
                        Benefits.Form.Sum.class,
                        Benefits.Form.FromMetric.class);
    }

    @Test
    void anAssessmentWithoutAnIdIsNamedAfterExecutiveAndChannel() throws IOException {
        Plan plan = plan(
                "brief.yaml",
                BRIEF,
                "presence.yaml",
                "assessments: [{executive: Président, channel: linkedin, person: {time: 2}}]");
        assertThat(plan.presence().orElseThrow().assessments())
                .extracting(assessment -> assessment.id().value())
                .containsExactly("president-linkedin");
    }

    @Test
    void anOwnGuideTextReplacesTheShippedOneAndANewOneIsAdded() throws IOException {
        assertThat(maximal().guide())
                .extracting(GuidePoint::id)
                .containsExactly("roi", "presence", "legal", "network", "strategy", "sixth");
        GuidePoint own = maximal().guide().get(0);
        assertThat(own)
                .isEqualTo(new GuidePoint(
                        "roi",
                        "Show what it returns",
                        "One figure, every quarter.",
                        "## Why\n\nBecause [we](https://www.example.org/) ask.",
                        true,
                        at("guide/roi.md", 1, 1)));
    }

    @Test
    void theShippedContentIsWhole() throws IOException {
        Library library = plan("brief.yaml", BRIEF).library();
        assertThat(library.guide()).hasSize(5);
        assertThat(library.legal())
                .extracting(Library.LegalCategory::id)
                .containsExactlyElementsOf(
                        Stream.of(RiskCategory.values()).map(RiskCategory::id).toList());
        assertThat(library.instrument().organisation()).hasSize(6);
        assertThat(library.instrument().person()).hasSize(6);
        assertThat(library.instrument().gates()).hasSize(4);
        assertThat(library.components()).hasSize(7);
        assertThat(library.glossary()).isNotEmpty();
        assertThat(library.hrChecks()).isNotEmpty();
        assertThat(library.resources()).allMatch(resource -> !resource.own());
        assertThat(library.metrics())
                .filteredOn(metric -> metric.id().value().equals("delivery-rate-by-sends"))
                .singleElement()
                .satisfies(metric -> assertThat(metric.unit()).isEqualTo(Unit.RATIO));
    }

    @Test
    void everyMarkdownTextOfTheBriefIsToldWithItsPlace() throws IOException {
        Result<Reading> result = BriefReader.read(TestFolder.of(CASES.resolve("maximal/brief")));
        assertThat(result.value().orElseThrow().prose())
                .filteredOn(prose -> !prose.start().file().startsWith("site-brief/"))
                .extracting(prose -> prose.start().text() + (prose.wholeFile() ? " file" : ""))
                .containsExactlyInAnyOrder(
                        "strategy.yaml:6:79",
                        "campaigns/autumn-conference.yaml:12:1",
                        "campaigns/autumn-conference.yaml:15:10",
                        "costs.yaml:7:183",
                        "benefits.yaml:11:33",
                        "benefits.yaml:16:11",
                        "benefits.yaml:19:92",
                        "benefits.yaml:25:23",
                        "events.yaml:2:154",
                        "notes/index.md:1:1 file",
                        "guide/roi.md:5:1 file",
                        "guide/sixth.md:4:1 file");
    }

    @Test
    void aFileThatCannotBeReadLeavesItsIdsOpen() throws IOException {
        Reading reading = BriefReader.read(TestFolder.of(
                        "brief.yaml",
                        BRIEF,
                        "strategy.yaml",
                        "channels: [{id: linkedin}\n",
                        "risks.yaml",
                        "controls: [{id: register, owner: Editor}]\nrisks: [{id: pictures, category: copy}]\n"))
                .value()
                .orElseThrow();
        assertThat(reading.unread().files()).containsExactly("strategy.yaml");
        assertThat(reading.unread().ids()).containsExactly("pictures");
    }

    private static Plan maximal() throws IOException {
        return plan(TestFolder.of(CASES.resolve("maximal/brief")));
    }

    private static Plan plan(String... pathsAndTexts) throws IOException {
        return plan(TestFolder.of(pathsAndTexts));
    }

    private static Plan plan(List<InputFile> files) throws IOException {
        Result<Reading> result = BriefReader.read(files);
        assertThat(result.problems()).extracting(Problem::text).isEmpty();
        return result.value().orElseThrow().plan();
    }

    private static Source at(String file, int line, int column) {
        return new Source(file, line, column);
    }
}
