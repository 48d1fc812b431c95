package io.sitebrief.calculate;

import io.sitebrief.brief.DecisionReport;
import io.sitebrief.brief.Head;
import io.sitebrief.brief.MethodNote;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Unit;
import io.sitebrief.programme.AttributionModel;
import io.sitebrief.programme.Decision;
import io.sitebrief.programme.MethodChoice;
import io.sitebrief.programme.Profile;
import io.sitebrief.source.Located;
import java.util.List;
import java.util.Locale;

/** What stands at the top of a brief: who, which period, which method, which decisions are asked. */
final class Heads {

    private final Givens givens;

    Heads(Givens givens) {
        this.givens = givens;
    }

    Head head(String version, boolean draft) {
        Profile profile = givens.plan().profile();
        return new Head(
                profile.id().value(),
                version,
                draft,
                profile.title(),
                profile.organisation().name(),
                profile.organisation().kind(),
                givens.period(),
                ReturnCalculation.prior(givens),
                givens.currency(),
                givens.decimals(),
                profile.locale().value(),
                profile.dataCutOff().map(Located::value),
                givens.today(),
                profile.audience(),
                profile.classification(),
                profile.preparedBy().map(Profile.Author::name),
                profile.preparedBy().flatMap(Profile.Author::role),
                profile.sections().stream().map(Located::value).toList());
    }

    MethodNote method() {
        MethodChoice method = givens.plan().profile().method();
        return new MethodNote(
                id(method.attribution()),
                method.crossCheck().map(Heads::id),
                method.contributionMargin()
                        .map(margin -> Figure.of(
                                "method.contribution-margin",
                                "contribution margin of lines without their own",
                                Unit.RATIO,
                                Inputs.written(
                                        "brief.method.contribution-margin",
                                        "contribution margin",
                                        Unit.RATIO,
                                        margin))),
                method.onTrack().value(),
                method.caution().value(),
                method.windowDays().value(),
                method.halfLifeDays().value());
    }

    private static String id(Located<AttributionModel> model) {
        return Attribution.valueOf(model.value().name()).id();
    }

    List<DecisionReport> decisions() {
        return givens.plan().profile().decisions().stream().map(this::decision).toList();
    }

    private DecisionReport decision(Decision given) {
        return new DecisionReport(
                given.id().value(),
                given.ask(),
                given.owner(),
                given.by().map(Located::value),
                given.costOfDelay(),
                given.recommendation().map(Located::value),
                given.options().stream()
                        .map(option -> new DecisionReport.Option(option.id().value(), option.effect()))
                        .toList(),
                state(given),
                given.taken().map(Located::value),
                given.on().map(Located::value));
    }

    /** As stated; an open decision past its day is overdue. */
    private String state(Decision given) {
        boolean isLate = given.status() == Decision.Status.OPEN
                && given.by()
                        .filter(day -> day.value().isBefore(givens.today()))
                        .isPresent();
        return isLate ? "overdue" : given.status().name().toLowerCase(Locale.ROOT);
    }
}
