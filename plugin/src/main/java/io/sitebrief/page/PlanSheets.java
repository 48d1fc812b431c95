package io.sitebrief.page;

import io.sitebrief.brief.Brief;
import io.sitebrief.brief.DecisionReport;
import io.sitebrief.brief.Finding;
import io.sitebrief.brief.GoalReport;
import io.sitebrief.brief.NetworkReport;
import io.sitebrief.brief.PresenceReport;
import io.sitebrief.brief.PresenceReport.Assessment;
import io.sitebrief.brief.RegisterReport;
import io.sitebrief.brief.StrategyReport;
import io.sitebrief.figure.Unit;
import io.sitebrief.site.Sheet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sheets of what was planned and judged: goals, decisions, presence, register, network, strategy, findings. */
final class PlanSheets {

    private static final String ID = "sheet.id";
    private static final String OWNER = "risks.owner";

    private final Edition edition;
    private final Brief brief;

    PlanSheets(Edition edition) {
        this.edition = edition;
        this.brief = edition.brief();
    }

    Stream<Sheet> all() {
        return Stream.of(
                        Stream.of(goals(), decisions(), presence(), risks(), controls(), network()),
                        contacts().stream(),
                        Stream.of(strategy(), findings()))
                .flatMap(sheets -> sheets);
    }

    /** A group of contacts, and what it is a group by. */
    private record Counted(String by, NetworkReport.Group group) {}

    /** Empty where no list of contacts was imported. */
    private Optional<Sheet> contacts() {
        return brief.network()
                .flatMap(NetworkReport::imported)
                .map(lists -> new SheetOf<Counted>(edition, "contacts")
                        .text("network.contacts.by", one -> edition.text("network.contacts." + one.by()))
                        .text("network.contacts.group", one -> ContactTables.label(edition, one.by(), one.group()))
                        .figure(
                                "network.contacts.count",
                                Unit.COUNT,
                                one -> one.group().contacts())
                        .figure(
                                "network.contacts.share",
                                Unit.RATIO,
                                one -> one.group().share())
                        .rows(Stream.of(
                                        counted("seniority", lists.seniority()),
                                        counted("kind", lists.kinds()),
                                        counted("year", lists.years()))
                                .flatMap(rows -> rows)
                                .toList()));
    }

    private static Stream<Counted> counted(String by, List<NetworkReport.Group> groups) {
        return groups.stream().map(group -> new Counted(by, group));
    }

    private Sheet goals() {
        return new SheetOf<GoalReport>(edition, "goals")
                .text(ID, GoalReport::id)
                .text("metrics.goal", GoalReport::objective)
                .maybe("sheet.metric", GoalReport::metricLabel)
                .unit(goal -> goal.actual().unit())
                .mixed("metrics.baseline", GoalReport::baseline)
                .mixed("metrics.actual", goal -> Optional.of(goal.actual()))
                .mixed("metrics.planned", goal -> Optional.of(goal.planned()))
                .mixed("metrics.target", GoalReport::target)
                .figure("sheet.progress", Unit.RATIO, GoalReport::progress)
                .text("metrics.status", this::status)
                .day("metrics.due", GoalReport::due)
                .maybe(OWNER, GoalReport::owner)
                .rows(brief.goals());
    }

    private String status(GoalReport goal) {
        String word = edition.text("status." + JsonShape.word(goal.verdict().status()));
        return edition.text("sheet.because", word, Piece.plain(Plan.standing(edition, goal)));
    }

    private Sheet decisions() {
        return new SheetOf<DecisionReport>(edition, "decisions")
                .text(ID, DecisionReport::id)
                .text("sheet.ask", DecisionReport::ask)
                .maybe(OWNER, DecisionReport::owner)
                .day("decisions.by", DecisionReport::by)
                .maybe("decisions.delay", DecisionReport::costOfDelay)
                .maybe("decisions.recommendation", DecisionReport::recommendation)
                .text("sheet.state", decision -> edition.choice("state", decision.state()))
                .maybe("decisions.taken", DecisionReport::taken)
                .day("decisions.on", DecisionReport::on)
                .rows(brief.decisions());
    }

    private Sheet presence() {
        return new SheetOf<Assessment>(edition, "presence")
                .text(ID, Assessment::id)
                .text("presence.executive", Assessment::executive)
                .maybe("levels.channel", Assessment::channelLabel)
                .day("presence.assessed", Assessment::date)
                .figure("presence.organisation", Unit.SCORE, Assessment::organisation)
                .figure("presence.person", Unit.SCORE, Assessment::person)
                .live("presence.gap", Unit.SCORE, Assessment::gap, "E{r}-F{r}")
                .text("sheet.outcome", Assessment::outcomeLabel)
                .text("sheet.misaligned", one -> edition.text(one.misaligned() ? "sheet.yes" : "sheet.no"))
                .maybe("presence.verdict", one -> one.recorded().map(PresenceReport.Recorded::verdictLabel))
                .maybe("presence.by", one -> one.recorded().flatMap(PresenceReport.Recorded::by))
                .day("presence.review-by", one -> one.recorded().flatMap(PresenceReport.Recorded::reviewBy))
                .rows(brief.presence().map(PresenceReport::assessments).orElse(List.of()));
    }

    private Sheet risks() {
        return new SheetOf<RegisterReport.Risk>(edition, "risks")
                .text(ID, RegisterReport.Risk::id)
                .text("roi.lines.category", RegisterReport.Risk::categoryName)
                .text("risks.risk", RegisterReport.Risk::risk)
                .maybeFigure(
                        "sheet.inherent", Unit.SCORE, risk -> risk.inherent().map(RegisterReport.Rating::score))
                .maybeFigure(
                        "sheet.residual", Unit.SCORE, risk -> risk.residual().map(RegisterReport.Rating::score))
                .maybeFigure("sheet.suggested", Unit.SCORE, RegisterReport.Risk::suggested)
                .text("sheet.above", risk -> edition.text(risk.aboveAppetite() ? "sheet.yes" : "sheet.no"))
                .text("sheet.controls-of", risk -> String.join(", ", risk.controls()))
                .maybe("sheet.treatment", risk -> risk.treatment().map(word -> edition.choice("legal.treatment", word)))
                .maybe(OWNER, RegisterReport.Risk::owner)
                .day("presence.review-by", RegisterReport.Risk::reviewBy)
                .rows(brief.legal().map(RegisterReport::risks).orElse(List.of()));
    }

    private Sheet controls() {
        return new SheetOf<RegisterReport.Control>(edition, "controls")
                .text(ID, RegisterReport.Control::id)
                .text("sheet.what", RegisterReport.Control::what)
                .maybeFigure("sheet.effectiveness", Unit.RATIO, RegisterReport.Control::effectiveness)
                .day("sheet.checked", RegisterReport.Control::checked)
                .text("sheet.counts", control -> edition.text(control.counts() ? "sheet.yes" : "sheet.no"))
                .text("sheet.why", control -> LegalTables.why(edition, control))
                .maybe(OWNER, RegisterReport.Control::owner)
                .text("sheet.risks-of", control -> String.join(", ", control.risks()))
                .rows(brief.legal().map(RegisterReport::controls).orElse(List.of()));
    }

    private Sheet network() {
        return new SheetOf<NetworkReport.Segment>(edition, "network")
                .text(ID, NetworkReport.Segment::id)
                .text("network.segment", NetworkReport.Segment::label)
                .maybe("sheet.kind", segment -> segment.kind().map(word -> edition.choice("network.kind", word)))
                .figure("metrics.target", Unit.COUNT, NetworkReport.Segment::target)
                .figure("network.now", Unit.COUNT, NetworkReport.Segment::current)
                .live("network.missing", Unit.COUNT, NetworkReport.Segment::gap, "MAX(0,D{r}-E{r})")
                .live("network.coverage", Unit.RATIO, NetworkReport.Segment::coverage, "E{r}/D{r}")
                .figure("network.per-month", Unit.COUNT, NetworkReport.Segment::perMonth)
                .figure("network.late", Unit.RATIO, NetworkReport.Segment::overdueShare)
                .day("metrics.due", NetworkReport.Segment::due)
                .maybe(OWNER, NetworkReport.Segment::owner)
                .rows(brief.network().map(NetworkReport::segments).orElse(List.of()));
    }

    private Sheet strategy() {
        return new SheetOf<StrategyReport.Component>(edition, "strategy")
                .text("sheet.component", one -> ComponentTable.name(edition, one))
                .figure("sheet.weight", Unit.COUNT, StrategyReport.Component::weight)
                .figure("sheet.level-4", Unit.COUNT, StrategyReport.Component::level)
                .figure("sheet.completeness", Unit.RATIO, StrategyReport.Component::completeness)
                .text("sheet.why", one -> new ComponentTable(edition).met(one))
                .text("sheet.next", one -> new ComponentTable(edition).next(one))
                .rows(brief.strategy().map(StrategyReport::components).orElse(List.of()));
    }

    private Sheet findings() {
        return new SheetOf<Finding>(edition, "findings")
                .text(ID, Finding::id)
                .text("sheet.severity", finding -> edition.choice("severity", finding.severity()))
                .text("findings.about", Finding::subject)
                .text("findings.what", finding -> new FindingWords(edition, finding).plain())
                .text("sheet.good", finding -> new FindingWords(edition, finding).good())
                .maybe(OWNER, Finding::owner)
                .text("provenance.place", finding -> finding.source().text())
                .rows(brief.findings());
    }
}
