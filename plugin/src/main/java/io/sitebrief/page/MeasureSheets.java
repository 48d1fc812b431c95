package io.sitebrief.page;

import io.sitebrief.brief.Brief;
import io.sitebrief.brief.EventEntry;
import io.sitebrief.brief.ImportReport;
import io.sitebrief.brief.InputEntry;
import io.sitebrief.brief.Measure;
import io.sitebrief.brief.MessagesReport;
import io.sitebrief.brief.Series;
import io.sitebrief.figure.Unit;
import io.sitebrief.site.Sheet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sheets of what was measured: metrics, their months, messages, events, metric files, and what was read. */
final class MeasureSheets {

    private static final String CHANNEL = "levels.channel";
    private static final String CAMPAIGN = "levels.campaign";
    private static final String METRIC = "sheet.metric";

    private final Edition edition;
    private final Brief brief;

    MeasureSheets(Edition edition) {
        this.edition = edition;
        this.brief = edition.brief();
    }

    Stream<Sheet> all() {
        return Stream.of(measures(), series(), messages(), events(), imports(), files());
    }

    /** A measure of the programme, a campaign or a channel. */
    private record Placed(String channel, String campaign, Measure measure) {}

    private Sheet measures() {
        Stream<Placed> programme = brief.roi().measures().stream().map(one -> new Placed("", "", one));
        Stream<Placed> channels = brief.channels().stream()
                .flatMap(channel -> channel.measures().stream().map(one -> new Placed(channel.id(), "", one)));
        Stream<Placed> campaigns = brief.campaigns().stream()
                .flatMap(campaign -> campaign.measures().stream().map(one -> new Placed("", campaign.id(), one)));
        return new SheetOf<Placed>(edition, "measures")
                .text(CHANNEL, Placed::channel)
                .text(CAMPAIGN, Placed::campaign)
                .text(METRIC, one -> edition.phrases().of(one.measure().label()))
                .unit(one -> one.measure().actual().unit())
                .mixed("metrics.actual", one -> Optional.of(one.measure().actual()))
                .mixed("sheet.before", one -> one.measure().prior())
                .text("sheet.fact", one -> one.measure().actual().id())
                .rows(Stream.of(programme, channels, campaigns)
                        .flatMap(all -> all)
                        .toList());
    }

    private record Dot(String channel, String campaign, Series series, Series.Point point) {}

    private Sheet series() {
        Stream<Dot> programme = brief.series().stream().flatMap(series -> dots("", "", series));
        Stream<Dot> channels = brief.channels().stream()
                .flatMap(channel -> channel.series().stream().flatMap(series -> dots(channel.id(), "", series)));
        Stream<Dot> campaigns = brief.campaigns().stream()
                .flatMap(campaign -> campaign.series().stream().flatMap(series -> dots("", campaign.id(), series)));
        return new SheetOf<Dot>(edition, "series")
                .text(CHANNEL, Dot::channel)
                .text(CAMPAIGN, Dot::campaign)
                .text(METRIC, dot -> edition.phrases().of(dot.series().label()))
                .day("sheet.from", dot -> Optional.of(dot.point().period().from()))
                .day("sheet.to", dot -> Optional.of(dot.point().period().to()))
                .text("sheet.complete", dot -> edition.text(dot.point().complete() ? "sheet.yes" : "sheet.no"))
                .unit(dot -> dot.series().unit())
                .mixed("provenance.value", dot -> Optional.of(dot.point().figure()))
                .rows(Stream.of(programme, channels, campaigns)
                        .flatMap(all -> all)
                        .toList());
    }

    private static Stream<Dot> dots(String channel, String campaign, Series series) {
        return series.points().stream().map(point -> new Dot(channel, campaign, series, point));
    }

    private record Ranked(String list, MessagesReport.Entry entry) {}

    private Sheet messages() {
        List<Ranked> all = Stream.concat(
                        brief.messages().top().stream().map(entry -> new Ranked(edition.text("messages.best"), entry)),
                        brief.messages().bottom().stream()
                                .map(entry -> new Ranked(edition.text("messages.worst"), entry)))
                .toList();
        return new SheetOf<Ranked>(edition, "messages")
                .text("sheet.list", Ranked::list)
                .text("messages.message", one -> one.entry().title())
                .text("sheet.id", one -> one.entry().id())
                .text(CHANNEL, one -> one.entry().channel())
                .maybe(CAMPAIGN, one -> one.entry().campaign())
                .day("messages.date", one -> Optional.of(one.entry().date()))
                .figure("sheet.shown", Unit.COUNT, one -> one.entry().impressions())
                .figure("sheet.clicks", Unit.COUNT, one -> one.entry().clicks())
                .live("sheet.rate", Unit.RATIO, one -> one.entry().rate(), "H{r}/G{r}")
                .figure("sheet.interval-low", Unit.RATIO, one -> one.entry().low())
                .figure("sheet.interval-high", Unit.RATIO, one -> one.entry().high())
                .figure("sheet.shrunk", Unit.RATIO, one -> one.entry().shrunk())
                .figure("measure.cost", Unit.MONEY, one -> one.entry().cost())
                .figure("chart.benefit", Unit.MONEY, one -> one.entry().benefit())
                .live("measure.net", Unit.MONEY, one -> one.entry().net(), "N{r}-M{r}")
                .live("messages.roi", Unit.RATIO, one -> one.entry().roi(), "O{r}/M{r}")
                .rows(all);
    }

    private Sheet events() {
        return new SheetOf<EventEntry>(edition, "events")
                .day("messages.date", event -> Optional.of(event.date()))
                .text("sheet.what", EventEntry::what)
                .maybe("sheet.kind", EventEntry::kind)
                .maybe(CHANNEL, EventEntry::channel)
                .maybe(CAMPAIGN, EventEntry::campaign)
                .rows(brief.events());
    }

    private Sheet imports() {
        return new SheetOf<ImportReport.File>(edition, "imports")
                .text("imports.file", ImportReport.File::file)
                .text("imports.reader", ImportReport.File::reader)
                .maybe(CHANNEL, ImportReport.File::channel)
                .day("imports.exported", ImportReport.File::exported)
                .day("sheet.from", ImportReport.File::firstDay)
                .day("sheet.to", ImportReport.File::lastDay)
                .figure("imports.read", Unit.COUNT, ImportReport.File::rowsRead)
                .figure("imports.used", Unit.COUNT, ImportReport.File::rowsUsed)
                .rows(brief.imports().files());
    }

    private Sheet files() {
        return new SheetOf<InputEntry>(edition, "files")
                .text("provenance.file", InputEntry::file)
                .text("sheet.sha256", InputEntry::sha256)
                .number("sheet.bytes", input -> BigDecimal.valueOf(input.size()))
                .rows(brief.sources());
    }
}
