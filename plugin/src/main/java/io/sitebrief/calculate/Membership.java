package io.sitebrief.calculate;

import io.sitebrief.brief.Measure;
import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Unit;
import io.sitebrief.programme.Benefits;
import io.sitebrief.source.Located;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What members are worth over the years that they stay; it stands on its own and is no part of the return. */
final class Membership {

    private static final String UP = "up";

    private final Benefits.Membership given;

    Membership(Benefits.Membership given) {
        this.given = given;
    }

    List<Measure> measures() {
        Figure renewal = Figure.of(
                "membership.renewal-rate",
                "Renewal rate by members a year before",
                Unit.RATIO,
                Formulas.renewalRate(
                        count("members-now", "members now", given.membersNow()),
                        count("new-members", "new members", given.newMembers()),
                        count("members-before", "members a year before", given.membersBefore())));
        Figure lapse = Figure.of(
                "membership.lapse-rate",
                "Share of members who left",
                Unit.RATIO,
                Formulas.lapseRate(Expression.of(renewal)));
        Figure tenure = Figure.of(
                "membership.tenure", "Years that a member stays", Unit.SCORE, Formulas.tenure(Expression.of(lapse)));
        List<Measure> measures = new ArrayList<>();
        measures.add(measure("renewal-rate", UP, renewal));
        measures.add(measure("lapse-rate", "down", lapse));
        measures.add(measure("tenure", UP, tenure));
        measures.addAll(worth(Expression.of(tenure)));
        return List.copyOf(measures);
    }

    /** Revenue over the years, and what of it remains: the most that winning a member may cost. */
    private List<Measure> worth(Expression tenure) {
        List<Expression> revenue = new ArrayList<>();
        given.dues().ifPresent(value -> revenue.add(price("dues", "dues", value)));
        given.nonDues().ifPresent(value -> revenue.add(price("non-dues", "income beside dues", value)));
        if (revenue.isEmpty()) {
            return List.of();
        }
        Expression earned = Expression.sum(revenue);
        List<Measure> measures = new ArrayList<>();
        measures.add(lifetime("lifetime-value", "Lifetime value of a member", earned, tenure));
        List<Expression> costs = new ArrayList<>();
        given.servicingCost().ifPresent(value -> costs.add(price("servicing-cost", "cost to serve", value)));
        given.costOfGoods().ifPresent(value -> costs.add(price("cost-of-goods", "cost of goods", value)));
        if (!costs.isEmpty()) {
            Expression remains = earned.minus(Expression.sum(costs));
            measures.add(lifetime("lifetime-margin", "Lifetime margin of a member", remains, tenure));
        }
        return measures;
    }

    private static Measure lifetime(String id, String label, Expression eachYear, Expression tenure) {
        return measure(
                id, UP, Figure.of("membership." + id, label, Unit.PRICE, Formulas.lifetimeValue(eachYear, tenure)));
    }

    private static Measure measure(String id, String better, Figure figure) {
        return new Measure(id, figure.label(), better, figure, Optional.empty());
    }

    private static Expression count(String key, String label, Located<BigDecimal> given) {
        return Inputs.written("benefits.membership." + key, label, Unit.COUNT, given);
    }

    private static Expression price(String key, String label, Located<BigDecimal> given) {
        return Inputs.written("benefits.membership." + key, label, Unit.PRICE, given);
    }
}
