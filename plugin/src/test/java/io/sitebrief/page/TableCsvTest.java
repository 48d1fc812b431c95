package io.sitebrief.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.brief.Facts;
import io.sitebrief.figure.Amount;
import io.sitebrief.figure.Certainty;
import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Unit;
import io.sitebrief.page.Table.Cell;
import io.sitebrief.page.Table.Column;
import io.sitebrief.page.Table.Row;
import io.sitebrief.site.Markdown;
import io.sitebrief.site.SiteFile;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableCsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "@SUM(A1)", "-1+2", "- a", "\t=1", "\r=1", "\n=1", "=", "-", "-1e5"})
    void whatBeginsLikeAFormulaIsText(String text) {
        assertThat(TableCsv.inert(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-12.50", "12", "a=b", "", "LinkedIn", "\u2212\u20ac5"})
    void numbersAndPlainTextStayAsTheyAre(String text) {
        assertThat(TableCsv.inert(text)).isEqualTo(text);
    }

    private static final Facts FACTS = Facts.of(List.of(
            figure("roi", new BigDecimal("0.4208848147")), figure("cost", new BigDecimal("1234.56")), unknown("net")));

    private static Figure figure(String id, BigDecimal value) {
        Amount amount = Amount.of(value);
        return Figure.of(
                id, id, Unit.COUNT, new Expression.Input(id, id, Unit.COUNT, amount, Certainty.MEASURED, List.of()));
    }

    private static Figure unknown(String id) {
        return Figure.of(id, id, Unit.MONEY, new Expression.Missing("no cost is given"));
    }

    private static String csv(List<Column> columns, Cell... cells) {
        SiteFile file = new TableCsv(FACTS).file("home-table", Table.of(columns, List.of(Row.of(cells))));
        assertThat(file.path()).isEqualTo("data/home-table.csv");
        return file.text();
    }

    @Test
    void aTableIsItsHeadsAndRowsWithoutDrawings() {
        List<Column> columns = List.of(
                Column.text("Name"),
                Column.drawing("Trend"),
                Column.wide("Bar"),
                Column.text("=Note"),
                Column.text("Last"));
        assertThat(csv(columns, Cell.of("One, two"), Cell.empty(), Cell.empty(), Cell.of("=1+1")))
                .isEqualTo("\ufeffName,'=Note,Last\r\n\"One, two\",'=1+1,\r\n");
    }

    @Test
    void figuresAreExactWithTheSignThatIsShownAndUnknownOnesTellWhy() {
        List<Column> columns = List.of(Column.number("a"), Column.number("b"), Column.number("c"), Column.number("d"));
        assertThat(csv(
                        columns,
                        Cell.of(Num.known("roi", "42%")),
                        Cell.of(Num.known("cost", "\u2212\u20ac1,235")),
                        Cell.of(Num.unknown("net", "unknown", "no cost is given")),
                        Cell.of(Num.known("other", "as shown"))))
                .endsWith("\r\n0.4208848147,-1234.56,unknown: no cost is given,as shown\r\n");
    }

    @Test
    void whateverACellSaysIsInItsText() {
        List<Column> columns = List.of(
                Column.text("a"),
                Column.text("b"),
                Column.text("c"),
                Column.text("d"),
                Column.text("e"),
                Column.text("f"));
        assertThat(csv(
                        columns,
                        Cell.of("text").tagged(Tag.of("late")),
                        Cell.of(List.of(Piece.of("some "), Piece.of("words"))),
                        Cell.of(Tag.of("open")),
                        Cell.of(new Link("roi.html", "the memo")),
                        Cell.of(new Markdown("a *body*", 2)),
                        Cell.of("noted").noted(List.of(Piece.of("a note"))).noted(Optional.of(" "))))
                .endsWith("\r\ntext; late,some words,open,the memo,a *body*,noted; a note\r\n");
    }
}
