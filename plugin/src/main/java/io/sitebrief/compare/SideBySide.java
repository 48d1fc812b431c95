package io.sitebrief.compare;

import io.sitebrief.brief.Portfolio;
import io.sitebrief.brief.Portfolio.Due;
import io.sitebrief.brief.Portfolio.Member;
import io.sitebrief.brief.Portfolio.Month;
import io.sitebrief.brief.Portfolio.Totals;
import io.sitebrief.brief.Snapshot;
import io.sitebrief.brief.Status;
import io.sitebrief.figure.Amount;
import io.sitebrief.figure.Certainty;
import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Unit;
import io.sitebrief.source.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Briefs beside each other: their money in one currency, added up; a brief without a rate leaves the sum unknown. */
public final class SideBySide {

    private static final Pattern MONTH = Pattern.compile("month[.](\\d{4}-\\d{2})[.]net");
    private static final int MINOR_UNITS = 2;

    private final String currency;
    private final Map<String, BigDecimal> rates;

    private SideBySide(String currency, Map<String, BigDecimal> rates) {
        this.currency = currency;
        this.rates = rates;
    }

    /** A brief as published, and its title. */
    public record Titled(String title, Snapshot snapshot) {}

    /** @param rates what one unit of another currency is worth in this one */
    public static Portfolio of(List<Titled> briefs, String currency, Map<String, BigDecimal> rates) {
        SideBySide sides = new SideBySide(currency, rates);
        List<Member> members = briefs.stream().map(sides::member).toList();
        Figure cost = sum("cost", "cost", members, Totals::cost);
        Figure benefit = sum("benefit", "benefit", members, Totals::benefit);
        return new Portfolio(currency, members, totals("", cost, benefit));
    }

    private static Figure sum(String id, String label, List<Member> members, Function<Totals, Figure> part) {
        List<Figure> parts =
                members.stream().map(member -> part.apply(member.totals())).toList();
        return Figure.of(id, label, Unit.MONEY, Expression.sumOf(parts));
    }

    private static Totals totals(String prefix, Figure cost, Figure benefit) {
        Expression net = Expression.of(benefit).minus(Expression.of(cost));
        return new Totals(
                cost,
                benefit,
                Figure.of(prefix + "net", "net benefit", Unit.MONEY, net),
                Figure.of(
                        prefix + "roi",
                        "return on investment",
                        Unit.RATIO,
                        net.over(Expression.of(cost), "the cost is zero")));
    }

    private Member member(Titled titled) {
        Snapshot brief = titled.snapshot();
        String prefix = brief.id() + ".";
        Totals totals = totals(prefix, money(titled, "cost", titled.title()), money(titled, "benefit", titled.title()));
        return new Member(
                brief.id(),
                titled.title(),
                brief.version(),
                brief.draft(),
                brief.period(),
                totals,
                status(brief),
                Figure.of(
                        prefix + "legal.above-appetite",
                        "risks above appetite",
                        Unit.COUNT,
                        given(titled, "legal.above-appetite", Unit.COUNT)),
                months(titled),
                due(brief));
    }

    private Figure money(Titled titled, String fact, String label) {
        String id = titled.snapshot().id() + "." + fact;
        return Figure.of(id, fact + " of " + label, Unit.MONEY, converted(titled, fact));
    }

    /** A brief's amount in the currency of the portfolio. */
    private Expression converted(Titled titled, String fact) {
        String own = titled.snapshot().currency();
        Expression amount = given(titled, fact, Unit.MONEY);
        if (own.equals(currency)) {
            return amount;
        }
        BigDecimal rate = rates.get(own);
        return rate == null
                ? new Expression.Missing("no rate for " + own + " is given")
                : Expression.times(
                                amount,
                                new Expression.Input(
                                        "rate." + own,
                                        "rate of " + own,
                                        Unit.MULTIPLE,
                                        Amount.of(rate),
                                        Certainty.MEASURED,
                                        List.of(Source.ofFile("site-brief.rates"))))
                        .rounded(MINOR_UNITS);
    }

    private static Expression given(Titled titled, String fact, Unit unit) {
        Snapshot brief = titled.snapshot();
        Optional<Snapshot.Fact> found = brief.fact(fact);
        return new Expression.Input(
                brief.id() + "." + fact + ".given",
                fact + " as " + titled.title() + " states it",
                unit,
                found.map(Snapshot.Fact::amount)
                        .orElseGet(() -> Amount.unknown("the brief has no figure '" + fact + "'")),
                found.map(Snapshot.Fact::certainty).orElse(Certainty.UNAVAILABLE),
                List.of(Source.ofFile(brief.id() + "/" + brief.version() + "/brief.json")));
    }

    private static String status(Snapshot brief) {
        return brief.goals().values().stream()
                .filter(goal -> goal.metric().filter("roi"::equals).isPresent())
                .map(Snapshot.Goal::status)
                .findFirst()
                .orElse(Status.NOT_DEFINED.id());
    }

    private List<Month> months(Titled titled) {
        List<Month> months = new ArrayList<>();
        List<Expression> sofar = new ArrayList<>();
        for (String fact : titled.snapshot().facts().keySet()) {
            Matcher month = MONTH.matcher(fact);
            if (month.matches()) {
                sofar.add(converted(titled, fact));
                months.add(new Month(
                        month.group(1),
                        Figure.of(
                                titled.snapshot().id() + ".month." + month.group(1) + ".cumulative-net",
                                "net benefit to the end of " + month.group(1),
                                Unit.MONEY,
                                Expression.sum(List.copyOf(sofar)))));
            }
        }
        return months;
    }

    private static List<Due> due(Snapshot brief) {
        return brief.decisions().values().stream()
                .filter(decision ->
                        decision.state().equals("open") || decision.state().equals("overdue"))
                .map(decision -> new Due(decision.ask(), decision.state(), decision.by()))
                .sorted(Comparator.comparing(
                        due -> due.by().map(Object::toString).orElse("9999")))
                .toList();
    }
}
