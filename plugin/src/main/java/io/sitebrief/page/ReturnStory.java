package io.sitebrief.page;

import io.sitebrief.brief.DecisionReport;
import io.sitebrief.brief.MethodNote;
import io.sitebrief.brief.ReturnReport;
import io.sitebrief.brief.StrategyReport;
import io.sitebrief.brief.Uncertainty;
import io.sitebrief.figure.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The memo's sentences: what was spent and shown, what is recommended, how it was worked out, what would change it. */
final class ReturnStory {

    private final Edition edition;
    private final Numbers numbers;
    private final ReturnReport roi;

    ReturnStory(Edition edition) {
        this.edition = edition;
        this.numbers = edition.numbers();
        this.roi = edition.brief().roi();
    }

    /** What was spent, what it brought, and how that compares. */
    List<Piece> summary() {
        String period = edition.dates().period(edition.brief().head().period());
        List<Piece> first = edition.say(
                "roi.summary", period, numbers.of(roi.cost()), numbers.of(roi.benefit()), numbers.of(roi.net()));
        List<Piece> plan = Plan.of(roi, "net")
                .or(() -> Plan.of(roi, "roi"))
                .map(entry -> edition.say("roi.summary.plan", numbers.of(entry.planned())))
                .orElse(List.of());
        List<Piece> prior = roi.priors()
                .map(before -> edition.say(
                        "roi.summary.prior",
                        edition.dates().period(before.period()),
                        numbers.of(before.net()),
                        numbers.of(before.roi())))
                .orElse(List.of());
        return Edition.join(first, plan, prior);
    }

    /** What is recommended on each decision that is open. */
    List<List<Piece>> recommendations() {
        return new Asks(edition)
                .open().stream()
                        .filter(decision -> decision.recommendation().isPresent())
                        .map(this::recommended)
                        .toList();
    }

    private List<Piece> recommended(DecisionReport decision) {
        Link link = new Link("decisions.html#" + decision.id(), decision.ask());
        String answer = decision.recommendation().orElseThrow();
        return decision.by()
                .map(day -> edition.say(
                        "roi.recommend-by", link, answer, edition.dates().day(day)))
                .orElseGet(() -> edition.say("roi.recommend", link, answer));
    }

    /** The settings of the method that the number rests on. */
    List<Piece> method() {
        MethodNote method = edition.brief().method();
        String model = edition.choice("attribution", method.attribution());
        String window = method.windowDays().toPlainString();
        List<Piece> attribution = method.crossCheck()
                .map(check -> edition.say("roi.method.both", model, edition.choice("attribution", check), window))
                .orElseGet(() -> edition.say("roi.method.one", model, window));
        List<Piece> margin = method.contributionMargin()
                .map(figure -> edition.say("roi.method.margin", numbers.of(figure)))
                .orElse(List.of());
        Link workbook = new Link("brief.xlsx", edition.text("roi.method.workbook.link"));
        return Edition.join(attribution, margin, edition.say("roi.method.workbook", workbook));
    }

    /** How firm the benefit is, as one bar cut by evidence level; none where a share is unknown or negative. */
    Optional<Strip> evidence() {
        List<ReturnReport.EvidenceShare> shares = roi.evidence().stream()
                .sorted((a, b) -> Integer.compare(b.level(), a.level()))
                .toList();
        boolean drawable = !shares.isEmpty()
                && shares.stream()
                        .allMatch(share -> share.share()
                                .amount()
                                .known()
                                .filter(value -> value.signum() >= 0)
                                .isPresent());
        if (!drawable) {
            return Optional.empty();
        }
        List<Strip.Share> parts = shares.stream()
                .map(share -> new Strip.Share(
                        look(share.level()),
                        share.share().amount().known().orElseThrow(),
                        edition.say(
                                "roi.evidence.part",
                                edition.text("evidence." + share.level()),
                                numbers.of(share.share()))))
                .toList();
        return Optional.of(Strip.of("evidence-bar", edition.text("roi.evidence.title"), parts));
    }

    private static String look(int level) {
        if (level >= 3) {
            return "bar-good";
        }
        return level == 2 ? "bar-grey" : "bar-plan";
    }

    /** The margin at which the return is zero, said apart where it is below zero or above the whole. */
    List<Piece> breakEven() {
        Figure margin = roi.breakEvenMargin();
        Optional<BigDecimal> value = margin.amount().known();
        if (value.isEmpty()) {
            return edition.say(
                    "roi.break-even.unknown",
                    edition.phrases().of(margin.amount().reason().orElse("")));
        }
        String key = value.get().signum() < 0
                ? "roi.break-even.negative"
                : value.get().compareTo(BigDecimal.ONE) > 0 ? "roi.break-even.above" : "roi.break-even";
        return edition.say(key, numbers.precise(margin));
    }

    /** What would turn the verdict: the values at which the return is zero, and the plan's own stop rule. */
    List<List<Piece>> changeOfMind() {
        Stream<List<Piece>> stop = edition.brief().strategy().flatMap(StrategyReport::stopRule).stream()
                .map(rule -> edition.say("roi.mind.stop", rule));
        Stream<List<Piece>> switching = roi.uncertainty().tornado().stream()
                .flatMap(swing -> swing
                        .switching()
                        .filter(figure -> figure.amount().isKnown())
                        .stream()
                        .map(figure -> edition.say(
                                "roi.mind.switching",
                                edition.phrases().input(swing.input()),
                                numbers.precise(figure))));
        return Stream.concat(stop, switching).toList();
    }

    /** What the simulation says, with its seed; none where it was not asked for. */
    Optional<List<Piece>> simulation() {
        return roi.uncertainty().simulation().map(this::simulated);
    }

    private List<Piece> simulated(Uncertainty.Simulation simulation) {
        return edition.say(
                "roi.simulation",
                numbers.count(simulation.draws()),
                Long.toString(simulation.seed()),
                numbers.of(simulation.p10()),
                numbers.of(simulation.p50()),
                numbers.of(simulation.p90()),
                numbers.of(simulation.aboveZero()));
    }

    /** What the number leaves out, and what is listed without a value. */
    List<List<Piece>> notCounted() {
        List<List<Piece>> all = new ArrayList<>();
        roi.notCounted()
                .forEach(sentence -> all.add(Piece.words(edition.phrases().of(sentence))));
        roi.intangibles()
                .forEach(item -> all.add(item.evidence()
                        .map(evidence -> edition.say("roi.intangible.evidence", item.text(), evidence))
                        .orElseGet(() -> edition.say("roi.intangible", item.text()))));
        return List.copyOf(all);
    }
}
