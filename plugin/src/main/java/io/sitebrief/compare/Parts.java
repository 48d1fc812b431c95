package io.sitebrief.compare;

import io.sitebrief.brief.Contributions;
import io.sitebrief.brief.Snapshot;
import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The change of the net benefit taken apart by cost and benefit line: parts and rest add up to it exactly. */
final class Parts {

    private static final Pattern LINE = Pattern.compile("(cost|benefit)[.]line[.][^.]+");
    private static final String PART = Snapshot.CHANGE + "part.";
    private static final String NET = "net";

    private final Sides sides;

    Parts(Sides sides) {
        this.sides = sides;
    }

    Contributions contributions() {
        if (!sides.differs(NET, NET)) {
            return none(Optional.empty());
        }
        Figure net = sides.absolute(NET, NET);
        if (!net.amount().isKnown()) {
            return none(net.amount().reason());
        }
        List<Contributions.Part> parts = parts();
        Expression lines =
                Expression.sumOf(parts.stream().map(Contributions.Part::effect).toList());
        Figure rest = Figure.of(
                PART + "rest",
                "what no line explains",
                Unit.MONEY,
                Expression.of(net).minus(lines));
        boolean whole =
                rest.amount().known().filter(value -> value.signum() == 0).isPresent();
        return new Contributions(
                Optional.of(net),
                parts,
                others(net, parts, whole ? Optional.empty() : Optional.of(rest)),
                whole ? Optional.empty() : Optional.of(rest),
                Optional.empty());
    }

    /** What the leading parts and the rest leave of the change, so that its formula names those that are shown. */
    private static Optional<Figure> others(Figure net, List<Contributions.Part> parts, Optional<Figure> rest) {
        List<Contributions.Part> leading = Contributions.leading(parts);
        List<Figure> shown = Stream.concat(leading.stream().map(Contributions.Part::effect), rest.stream())
                .toList();
        return leading.size() == parts.size()
                ? Optional.empty()
                : Optional.of(Figure.of(
                        PART + "others",
                        "effect of all other lines",
                        Unit.MONEY,
                        Expression.of(net).minus(Expression.sumOf(shown))));
    }

    private static Contributions none(Optional<String> why) {
        return new Contributions(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), why);
    }

    private List<Contributions.Part> parts() {
        TreeSet<String> lines = new TreeSet<>();
        Stream.of(sides.before(), sides.after())
                .flatMap(side -> side.facts().keySet().stream())
                .filter(id -> LINE.matcher(id).matches())
                .forEach(lines::add);
        List<Contributions.Part> parts = new ArrayList<>();
        for (String line : lines) {
            Contributions.Part part = part(line);
            part.effect().amount().known().filter(value -> value.signum() != 0).ifPresent(value -> parts.add(part));
        }
        parts.sort(
                Comparator.comparing(Parts::size, Comparator.reverseOrder()).thenComparing(Contributions.Part::line));
        return parts;
    }

    private static BigDecimal size(Contributions.Part part) {
        return part.effect().amount().known().map(BigDecimal::abs).orElse(BigDecimal.ZERO);
    }

    private Contributions.Part part(String line) {
        boolean cost = line.startsWith("cost.");
        String label = sides.after()
                .fact(line)
                .or(() -> sides.before().fact(line))
                .orElseThrow()
                .label();
        Figure effect = Figure.of(PART + line, "effect of " + label, Unit.MONEY, sides.effect(line, cost));
        return new Contributions.Part(line, label, cost, effect);
    }
}
