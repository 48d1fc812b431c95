package io.sitebrief.render;

import io.sitebrief.site.Markdown;
import java.util.List;
import java.util.Optional;

/** Records in the shapes that the theme's parts ask for. */
public final class SampleParts {

    private SampleParts() {}

    public enum Move {
        UP,
        DOWN,
        SAME
    }

    public enum Tone {
        GOOD,
        BAD
    }

    public record Fig(String fact, String text, Optional<Move> move, Optional<Tone> tone, Optional<String> why) {

        public static Fig of(String fact, String text) {
            return new Fig(fact, text, Optional.empty(), Optional.empty(), Optional.empty());
        }

        public static Fig moved(String fact, String text, Move move, Tone tone) {
            return new Fig(fact, text, Optional.of(move), Optional.of(tone), Optional.empty());
        }

        public static Fig unknown(String fact, String text, String why) {
            return new Fig(fact, text, Optional.empty(), Optional.empty(), Optional.of(why));
        }
    }

    public record Link(String href, String text) {}

    public record Piece(Optional<String> text, Optional<Fig> figure, Optional<String> strong, Optional<Link> link) {

        public static Piece text(String text) {
            return new Piece(Optional.of(text), Optional.empty(), Optional.empty(), Optional.empty());
        }

        public static Piece fig(String fact, String text) {
            return new Piece(Optional.empty(), Optional.of(Fig.of(fact, text)), Optional.empty(), Optional.empty());
        }

        public static Piece strong(String text) {
            return new Piece(Optional.empty(), Optional.empty(), Optional.of(text), Optional.empty());
        }

        public static Piece link(String href, String text) {
            return new Piece(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(new Link(href, text)));
        }
    }

    public record Tag(String word, Optional<Tone> tone, boolean strong, Optional<String> rule) {}

    public record Term(String term, List<Piece> words) {}

    public record Spark(String line, Optional<String> plan, String y) {}

    public record Kpi(
            String label,
            Fig figure,
            Optional<List<Piece>> of,
            Optional<Spark> spark,
            Optional<Fig> delta,
            Optional<String> against,
            Optional<Tag> tag) {}

    public record Ask(
            String title,
            Object body,
            Optional<List<Piece>> effect,
            Optional<String> by,
            Optional<String> owner,
            Optional<String> delay,
            Optional<Link> link) {}

    public record Point(String name, List<Piece> assertion, Fig figure, String label, Tag tag, Link link) {}

    public record Delta(String kind, List<Piece> head, Optional<String> body) {}

    public record Mark(String kind, String x, Optional<String> width) {}

    public record Column(String label, String kind, boolean spare, boolean hidden) {

        public static Column of(String label, String kind) {
            return new Column(label, kind, false, false);
        }
    }

    public record Cell(
            Optional<String> text,
            Optional<Fig> figure,
            Optional<Tag> tag,
            Optional<List<Mark>> marks,
            Optional<Markdown> body,
            Optional<String> sort) {

        public static Cell text(String text) {
            return new Cell(
                    Optional.of(text),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        public static Cell fig(Fig figure, String sort) {
            return new Cell(
                    Optional.empty(),
                    Optional.of(figure),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(sort));
        }

        public static Cell tag(Tag tag) {
            return new Cell(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(tag),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        public static Cell marks(Mark... marks) {
            return new Cell(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(List.of(marks)),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    public record Row(List<Cell> cells, boolean total, Optional<String> id) {}

    public record Table(List<Column> columns, List<Row> rows, Optional<String> caption, boolean sortable) {}

    public record HeatCell(String level, Optional<Fig> figure) {}

    public record HeatRow(String label, List<HeatCell> cells) {}

    public record Heat(String caption, String corner, List<String> columns, List<HeatRow> rows) {}

    public record Plot(String top, String height) {}

    public record Grid(String y, Optional<String> label, Optional<String> labelY) {}

    public record Curve(String kind, String d) {}

    public record Bar(String kind, String x, String width, String y, String height) {}

    public record Stem(String x, String from, String to) {}

    public record Dot(String kind, String x, String y) {}

    public record Label(
            String x,
            String y,
            String text,
            Optional<String> kind,
            Optional<Tone> tone,
            Optional<String> anchor,
            Optional<String> dx,
            boolean spare,
            Optional<String> fact) {}

    public record Chart(
            String id,
            String title,
            String description,
            String height,
            Optional<Plot> plot,
            List<Grid> grid,
            Optional<String> zero,
            List<Curve> areas,
            List<Curve> lines,
            List<Bar> bars,
            List<Stem> stems,
            List<Dot> dots,
            List<Label> labels) {}

    public record Key(String kind, String text) {}

    public record Exhibit(
            Optional<Chart> chart,
            String title,
            Optional<String> sub,
            List<Key> keys,
            Optional<Table> table,
            Optional<String> source) {}

    public record Small(Chart chart, String title, Fig latest, String when) {}

    public record Multiples(List<Small> charts, Table table, List<Piece> events) {}

    public record StripPart(String kind, String x, String width, List<Piece> words) {}

    public record Strip(String id, String title, List<StripPart> parts) {}

    public record Resource(Link link, String note) {}

    public record View(
            String title,
            String description,
            String kicker,
            List<Piece> headline,
            List<Piece> stand,
            List<Term> memo,
            List<Kpi> kpis,
            String asksTitle,
            List<Ask> asks,
            String lineTitle,
            String lineSub,
            Chart line,
            Table months,
            List<Piece> source,
            String changesTitle,
            String period,
            List<Delta> deltas,
            String channelsTitle,
            String channelsSub,
            Table channels,
            String risksTitle,
            Heat heat,
            String pointsTitle,
            List<Point> points,
            List<Piece> paragraph,
            String note,
            List<Piece> formula,
            Markdown body,
            Strip strip,
            Exhibit bridge,
            Exhibit columns,
            String smallTitle,
            Multiples small,
            String moreTitle,
            List<Term> terms,
            List<Resource> links,
            String nothing) {}
}
