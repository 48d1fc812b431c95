package io.sitebrief.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.sitebrief.brief.Brief;
import io.sitebrief.brief.Comparison;
import io.sitebrief.brief.Finding;
import io.sitebrief.brief.PresenceReport;
import io.sitebrief.brief.RegisterReport;
import io.sitebrief.figure.Amount;
import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Figure;
import io.sitebrief.site.SiteFile;
import io.sitebrief.source.Source;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * brief.json: the whole brief as data, the contract for machines, tests and the comparison.
 *
 * <p>Values are decimal strings, money to the minor unit and ratios with ten decimals; an unknown one is null with its
 * reason in {@code why}. One fact stands on one line, so that versions compare line by line.
 */
final class BriefJson {

    static final int FORMAT = Brief.FORMAT;

    private final Brief brief;
    private final Optional<Comparison> since;
    private final Edition edition;

    /** @param since what changed since the version before */
    BriefJson(Edition edition, Optional<Comparison> since) {
        this.edition = edition;
        this.brief = edition.brief();
        this.since = since;
    }

    SiteFile file() {
        return SiteFile.made("brief.json", out -> {
            try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
                write(json);
                json.writeRaw('\n');
            }
        });
    }

    private void write(JsonGenerator json) throws IOException {
        JsonTree tree = new JsonTree(json);
        json.writeStartObject();
        json.writeNumberField("format", FORMAT);
        json.writeStringField("id", brief.head().id());
        json.writeStringField("version", brief.head().version());
        json.writeStringField("status", brief.head().draft() ? "draft" : "issued");
        field(json, tree, "period", brief.head().period());
        json.writeStringField("currency", brief.head().currency());
        field(json, tree, "data-cut-off", brief.head().dataCutOff());
        field(json, tree, "head", brief.head());
        field(json, tree, "method", brief.method());
        facts(json, tree);
        field(json, tree, "roi", brief.roi());
        field(json, tree, "series", brief.series());
        field(json, tree, "goals", brief.goals());
        field(json, tree, "decisions", brief.decisions());
        field(json, tree, "risks", brief.legal().map(RegisterReport::risks).orElse(List.of()));
        field(json, tree, "legal", brief.legal());
        field(
                json,
                tree,
                "presence",
                brief.presence().map(PresenceReport::assessments).orElse(List.of()));
        field(json, tree, "network", brief.network());
        field(json, tree, "strategy", brief.strategy());
        field(json, tree, "campaigns", brief.campaigns());
        field(json, tree, "channels", brief.channels());
        field(json, tree, "messages", brief.messages());
        field(json, tree, "imports", brief.imports());
        field(json, tree, "findings", findings());
        field(json, tree, "events", brief.events());
        field(json, tree, "sources", brief.sources());
        field(json, tree, "changes", since.map(ChangeData::of));
        json.writeEndObject();
    }

    /** The findings; in another language than English as the pages print them, for a later version that misses one. */
    private List<Finding> findings() {
        return Names.isEnglish(edition.words())
                ? brief.findings()
                : brief.findings().stream()
                        .map(finding -> finding.reading(new FindingWords(edition, finding).plain()))
                        .toList();
    }

    private static void field(JsonGenerator json, JsonTree tree, String key, Object value) throws IOException {
        json.writeRaw('\n');
        json.writeFieldName(key);
        tree.write(value);
    }

    private void facts(JsonGenerator json, JsonTree tree) throws IOException {
        json.writeArrayFieldStart("facts");
        for (Figure figure : brief.facts().all()) {
            fact(json, tree, figure);
        }
        for (Expression.Input input : brief.facts().inputs()) {
            fact(json, tree, Figure.of(input.id(), input.label(), input.unit(), input));
        }
        json.writeEndArray();
    }

    private void fact(JsonGenerator json, JsonTree tree, Figure figure) throws IOException {
        Amount amount = figure.amount();
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringField("id", figure.id());
        json.writeStringField("label", figure.label());
        json.writeFieldName("value");
        tree.write(amount.known());
        json.writeStringField("unit", figure.unit().word());
        json.writeStringField("status", figure.certainty().word());
        json.writeStringField("text", edition.numbers().of(figure).text());
        json.writeStringField("formula", figure.formula());
        json.writeArrayFieldStart("inputs");
        for (String input : figure.parts()) {
            json.writeString(input);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("sources");
        for (Source source : figure.places()) {
            tree.place(source);
        }
        json.writeEndArray();
        json.writeFieldName("why");
        tree.write(amount.reason());
        json.writeEndObject();
    }
}
