package io.sitebrief.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.sitebrief.figure.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChartsTest {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d{1,2})?");

    private static List<Optional<BigDecimal>> values(String text) {
        return Stream.of(text.split(" "))
                .map(value -> value.equals("?") ? Optional.<BigDecimal>empty() : Optional.of(new BigDecimal(value)))
                .toList();
    }

    private static Timeline line(String kind, String values) {
        return new Timeline(kind, kind, values(values), Optional.of(Num.known("f." + kind, "text")));
    }

    private static Chart chart(Timeline... lines) {
        List<String> periods = IntStream.rangeClosed(1, lines[0].values().size())
                .mapToObj(month -> "M" + month)
                .toList();
        return new LineChart(periods, List.of(lines))
                .chart("c", "title", "description", true, BigDecimal::toPlainString);
    }

    static Stream<String> shapes() {
        return Stream.of(
                "0 0 0 0",
                "-5 -3 -9 -1",
                "7",
                "? ? ?",
                "1 ? 3 ? 5",
                "? 2 3 ?",
                "0.0000001 0.0000002",
                "123456789012345 -987654321098765 1",
                String.join(" ", Collections.nCopies(120, "3")));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void everyPlaceInALineChartIsAPlainNumberInsideTheDrawing(String shape) {
        Chart chart = chart(line("value", shape), line("cost", shape));

        chart.lines()
                .forEach(curve -> assertThat(curve.d().split("[MLHZ ]"))
                        .filteredOn(part -> !part.isEmpty())
                        .allMatch(NUMBER.asMatchPredicate()));
        chart.labels().forEach(label -> {
            assertThat(label.x()).matches("\\d+(\\.\\d{1,2})?%");
            assertThat(new BigDecimal(label.y())).isBetween(BigDecimal.ZERO, new BigDecimal("256"));
        });
        chart.grid()
                .forEach(grid ->
                        assertThat(new BigDecimal(grid.y())).isBetween(new BigDecimal("26"), new BigDecimal("224")));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void everyColumnIsAPlainRectangleInsideTheDrawing(String shape) {
        List<Columns.Column> columns = values(shape).stream()
                .map(value -> new Columns.Column(
                        "M",
                        value.map(Amount::of).orElseGet(() -> Amount.unknown("no data")),
                        Num.known("f", "text"),
                        Optional.of(BigDecimal.ONE),
                        false))
                .toList();

        Chart chart = new Columns(columns).chart("c", "t", "d", BigDecimal::toPlainString);

        assertThat(chart.bars().stream().filter(bar -> bar.kind().equals("bar-plan")))
                .hasSize(columns.size());
        assertThat(chart.bars().stream().filter(bar -> !bar.kind().equals("bar-plan")))
                .hasSize((int) values(shape).stream().flatMap(Optional::stream).count());
        chart.bars().forEach(bar -> {
            assertThat(new BigDecimal(bar.height())).isGreaterThanOrEqualTo(BigDecimal.ZERO);
            assertThat(new BigDecimal(bar.y())).isBetween(BigDecimal.ZERO, new BigDecimal("224"));
            assertThat(new BigDecimal(bar.x().replace("%", ""))).isBetween(BigDecimal.ZERO, new BigDecimal("100"));
        });
    }

    @Test
    void aGapLiftsThePenAndAValueAloneIsAShortStroke() {
        String path = chart(line("value", "1 ? 3 4")).lines().get(0).d();

        assertThat(path).isEqualTo("M10 148.5H20M660 49.5L980 0");
    }

    @Test
    void gainAndLossMeetWhereTheLinesCross() {
        List<Chart.Curve> areas =
                chart(line("value", "0 2"), line("cost", "1 1")).areas();

        assertThat(areas).extracting(Chart.Curve::kind).containsExactly("loss", "gain");
        assertThat(areas.get(0).d()).isEqualTo("M20 198L500 99L500 99L20 99Z");
        assertThat(areas.get(1).d()).startsWith("M500 99L980 0");
    }

    @Test
    void aGapEndsTheSpaceBetweenTwoLines() {
        assertThat(chart(line("value", "2 2 ? 2 2"), line("cost", "1 1 1 1 1")).areas())
                .hasSize(2);
    }

    @Test
    void fifteenLinesAreAllDrawnButOnlyFourAreNamed() {
        Timeline[] lines = IntStream.range(0, 15)
                .mapToObj(i -> line("value", "1 " + (i + 2)))
                .toArray(Timeline[]::new);

        Chart chart = chart(lines);

        assertThat(chart.lines()).hasSize(15);
        assertThat(chart.lines())
                .filteredOn(curve -> curve.kind().equals("prior"))
                .hasSize(11);
        List<BigDecimal> named = chart.labels().stream()
                .filter(label -> label.kind().equals(Optional.of("strong")))
                .map(label -> new BigDecimal(label.y()))
                .toList();
        assertThat(named).hasSize(4);
        for (int i = 1; i < named.size(); i++) {
            assertThat(named.get(i).subtract(named.get(i - 1))).isGreaterThanOrEqualTo(new BigDecimal("17"));
        }
    }

    @Test
    void axisStepsAreRound() {
        assertThat(Scale.nice(List.of(new BigDecimal("1054"), new BigDecimal("31")), 4)
                        .ticks())
                .extracting(BigDecimal::intValueExact)
                .containsExactly(0, 500, 1000, 1500);
        assertThat(Scale.nice(List.of(new BigDecimal("-0.27"), new BigDecimal("0.88")), 5)
                        .ticks())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(
                        new BigDecimal("-0.5"),
                        new BigDecimal("-0.25"),
                        BigDecimal.ZERO,
                        new BigDecimal("0.25"),
                        new BigDecimal("0.5"),
                        new BigDecimal("0.75"),
                        BigDecimal.ONE);
        assertThat(Scale.nice(List.of(), 4).ticks()).containsExactly(BigDecimal.ZERO);
    }

    @Test
    void aBridgeLeadsFromBenefitToNet() {
        List<List<Mark>> rows = new Bridge(List.of(
                        step("60", false), step("40", false), step("100", true), step("-80", false), step("20", true)))
                .rows();

        assertThat(rows)
                .extracting(row -> row.get(0).kind())
                .containsExactly("bar-good", "bar-good", "bar-total", "bar-bad", "bar-total");
        assertThat(rows.get(3).get(0).x()).isEqualTo("21.2%");
        assertThat(rows.get(3).get(0).width()).contains("76.8%");
        assertThat(rows.get(4)).hasSize(1);
    }

    @Test
    void aBridgeBelowZeroStaysInsideTheCell() {
        List<List<Mark>> rows = new Bridge(List.of(step("10", false), step("-90", false), step("-80", true))).rows();

        rows.stream()
                .flatMap(List::stream)
                .forEach(mark -> assertThat(new BigDecimal(mark.x().replace("%", "")))
                        .isBetween(BigDecimal.ZERO, new BigDecimal("100")));
    }

    private static Bridge.Step step(String change, boolean total) {
        return new Bridge.Step(new BigDecimal(change), total);
    }

    @Test
    void aTornadoRowIsBadBelowTheLikelyValueAndGoodAboveIt() {
        BigDecimal likely = new BigDecimal("0.34");
        List<BigDecimal> ends = List.of(new BigDecimal("0.09"), new BigDecimal("0.52"));

        List<Mark> row = new TornadoRows(likely, ends).marks(ends.get(1), ends.get(0));

        assertThat(row).extracting(Mark::kind).containsExactly("bar-bad", "bar-good", "tick");
        assertThat(row.get(0).x()).isEqualTo("3%");
        assertThat(new TornadoRows(likely, List.of(likely)).marks(likely, likely))
                .hasSize(1);
    }

    @Test
    void barsOfATableShareOneScale() {
        BarCell cell = new BarCell(List.of(new BigDecimal("-50"), new BigDecimal("50")));

        assertThat(cell.marks(Optional.of(new BigDecimal("-50")), Optional.of(new BigDecimal("25"))))
                .extracting(Mark::kind, Mark::x)
                .containsExactly(tuple("bar-bad", "2%"), tuple("zero", "50%"), tuple("tick", "74%"));
        assertThat(cell.marks(Optional.empty(), Optional.empty()))
                .extracting(Mark::kind)
                .containsExactly("zero");
    }

    @Test
    void aSparklineNeedsTwoValuesAndALastOne() {
        assertThat(Sparkline.of(values("1"), List.of())).isEmpty();
        assertThat(Sparkline.of(values("1 2 ?"), List.of())).isEmpty();
        assertThat(Sparkline.of(values("1 2"), List.of())).hasValueSatisfying(line -> {
            assertThat(line.line()).isEqualTo("M0 17L1000 3");
            assertThat(line.plan()).isEmpty();
            assertThat(line.y()).isEqualTo("3");
        });
    }

    @Test
    void aHeatMapIsWorstAtTheTopRight() {
        List<String> anchors = List.of("1", "2", "3", "4", "5");

        HeatMap map = HeatMap.of(
                Piece.words("caption"),
                "corner",
                anchors,
                anchors,
                (likelihood, impact) ->
                        likelihood == 4 && impact == 3 ? Optional.of(Num.known("c", "2")) : Optional.empty());

        assertThat(map.rows().get(0).cells().get(4).level()).isEqualTo("4");
        assertThat(map.rows().get(4).cells().get(0).level()).isEqualTo("1");
        assertThat(map.rows().get(1).cells().get(2).figure()).map(Num::text).contains("2");
        List<String> levels = new ArrayList<>();
        map.rows().forEach(row -> row.cells().forEach(cell -> levels.add(cell.level())));
        assertThat(levels).hasSize(25).containsOnly("1", "2", "3", "4");
    }

    @Test
    void theNamesOfManyPeriodsThinOutFromTheLast() {
        List<String> months = IntStream.range(0, 36).mapToObj(i -> "M" + i).toList();

        List<Chart.Label> labels = TimeAxis.labels(months, i -> i + "%", 244);

        assertThat(labels).hasSize(12);
        assertThat(labels.get(labels.size() - 1).text()).isEqualTo("M35");
        assertThat(labels.get(labels.size() - 1).spare()).isFalse();
        assertThat(labels.stream().filter(label -> !label.spare())).hasSizeLessThanOrEqualTo(6);
    }
}
