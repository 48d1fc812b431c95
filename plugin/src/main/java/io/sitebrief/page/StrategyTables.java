package io.sitebrief.page;

import io.sitebrief.brief.StrategyReport;
import io.sitebrief.brief.StrategyReport.Audience;
import io.sitebrief.brief.StrategyReport.Content;
import io.sitebrief.brief.StrategyReport.KeyMessage;
import io.sitebrief.brief.StrategyReport.RoleHours;
import io.sitebrief.brief.StrategyReport.Tool;
import io.sitebrief.page.Table.Cell;
import io.sitebrief.page.Table.Column;
import io.sitebrief.site.Markdown;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The plan itself: whom it speaks to, what it says, with which content and tools, in whose hours. */
final class StrategyTables {

    private final Edition edition;
    private final StrategyReport report;
    private final Map<String, String> audiences;

    /** A part of the plan. */
    public record Named(String id, String title, Table table) {}

    StrategyTables(Edition edition, StrategyReport report) {
        this.edition = edition;
        this.report = report;
        this.audiences = report.audiences().stream()
                .collect(Collectors.toMap(Audience::id, Audience::name, (first, second) -> first));
    }

    List<Named> parts() {
        return Stream.of(
                        part("audiences", report.audiences(), this::audience, audienceColumns()),
                        part("messages", report.messages(), this::message, messageColumns()),
                        part("content", report.content(), this::content, contentColumns()),
                        part("tools", report.tools(), this::tool, toolColumns()))
                .flatMap(Optional::stream)
                .toList();
    }

    private <T> Optional<Named> part(String id, List<T> things, Function<T, Table.Row> row, List<Column> columns) {
        return things.isEmpty()
                ? Optional.empty()
                : Optional.of(new Named(
                        "strategy-" + id,
                        edition.text("strategy." + id),
                        Table.of(columns, things.stream().map(row).toList())));
    }

    private List<Column> audienceColumns() {
        return List.of(
                Column.text(edition.text("strategy.audience")),
                Column.number(edition.text("strategy.size")),
                Column.text(edition.text("strategy.channels")),
                Column.text(edition.text("strategy.why")).onWideScreens());
    }

    private Table.Row audience(Audience audience) {
        return Table.Row.of(
                Cell.of(audience.name()).noted(audience.profile()),
                audience.size().map(size -> Cell.of(edition.numbers().of(size))).orElseGet(this::missing),
                listed(audience.channels().stream().map(edition::channelName).toList()),
                orMissing(audience.why()));
    }

    private List<Column> messageColumns() {
        return List.of(
                Column.text(edition.text("strategy.message")),
                Column.text(edition.text("strategy.says")),
                Column.text(edition.text("strategy.for")),
                Column.text(edition.text("strategy.proof")).onWideScreens());
    }

    private Table.Row message(KeyMessage message) {
        return Table.Row.of(
                Cell.of(message.theme().orElse(message.id())),
                message.text().map(text -> Cell.of(new Markdown(text))).orElseGet(this::missing),
                listed(message.audiences().stream().map(this::audienceName).toList()),
                orMissing(message.proof()));
    }

    private List<Column> contentColumns() {
        return List.of(
                Column.text(edition.text("strategy.asset")),
                Column.text(edition.text("strategy.rights")),
                Column.text(edition.text("strategy.rhythm")),
                Column.text(edition.text("point.owner")));
    }

    private Table.Row content(Content content) {
        Cell rights = orMissing(content.licence());
        Cell dated = content.expires()
                .map(day -> rights.noted(
                        edition.say("strategy.until", edition.dates().day(day))))
                .orElse(rights);
        return Table.Row.of(
                Cell.of(content.asset()).noted(content.reuse()),
                content.expired() ? dated.tagged(Tag.bad(edition.text("legal.expired"))) : dated,
                content.cadence()
                        .map(word -> Cell.of(edition.choice("cadence", word)))
                        .orElseGet(this::missing),
                owner(content.owner()));
    }

    private List<Column> toolColumns() {
        return List.of(
                Column.text(edition.text("strategy.tool")),
                Column.text(edition.text("strategy.chosen-for")),
                Column.number(edition.text("strategy.cost")),
                Column.text(edition.text("strategy.exit")).onWideScreens(),
                Column.text(edition.text("point.owner")));
    }

    private Table.Row tool(Tool tool) {
        return Table.Row.of(
                Cell.of(tool.id()).noted(tool.purpose()),
                listed(tool.chosenFor().stream().map(this::audienceName).toList()),
                tool.cost().map(cost -> Cell.of(edition.numbers().of(cost))).orElseGet(this::missing),
                orMissing(tool.exitPlan()),
                owner(tool.owner()));
    }

    /** Hours assigned, and the work given up for them; hours that free nothing stand out. */
    Optional<Table> roles() {
        return report.roles().isEmpty()
                ? Optional.empty()
                : Optional.of(Table.of(
                        List.of(
                                Column.text(edition.text("strategy.role")),
                                Column.number(edition.text("strategy.hours")),
                                Column.text(edition.text("strategy.freed"))),
                        report.roles().stream().map(this::role).toList()));
    }

    private Table.Row role(RoleHours role) {
        return Table.Row.of(
                Cell.of(role.role()),
                role.hoursPerWeek()
                        .map(hours -> Cell.of(edition.numbers().of(hours)))
                        .orElseGet(this::missing),
                role.freedFrom().isEmpty()
                        ? Cell.of(Tag.bad(edition.text("strategy.freed.none")))
                        : listed(role.freedFrom()));
    }

    private String audienceName(String id) {
        return audiences.getOrDefault(id, id);
    }

    private Cell owner(Optional<String> owner) {
        return Cell.of(owner.orElseGet(() -> edition.text("nobody")));
    }

    private Cell listed(List<String> names) {
        return names.isEmpty() ? missing() : Cell.of(String.join(", ", names));
    }

    private Cell orMissing(Optional<String> text) {
        return text.map(Cell::of).orElseGet(this::missing);
    }

    private Cell missing() {
        return Cell.of(edition.text("not-provided"));
    }
}
