package io.sitebrief.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.sitebrief.brief.Brief;
import io.sitebrief.brief.ImportReport;
import io.sitebrief.brief.InputEntry;
import io.sitebrief.site.SiteFile;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;

/** provenance.json: what a version was made of and by: the input files with their hashes, and the plugin's version. */
final class ProvenanceJson {

    private static final int FORMAT = 1;

    private ProvenanceJson() {}

    static SiteFile file(Brief brief, String pluginVersion, Optional<String> commit) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            write(json, brief, pluginVersion, commit);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return SiteFile.text("provenance.json", out + "\n");
    }

    private static void write(JsonGenerator json, Brief brief, String pluginVersion, Optional<String> commit)
            throws IOException {
        json.writeStartObject();
        json.writeNumberField("format", FORMAT);
        json.writeStringField("id", brief.head().id());
        json.writeStringField("version", brief.head().version());
        json.writeStringField("plugin-version", pluginVersion);
        if (commit.isPresent()) {
            json.writeStringField("commit", commit.get());
        }
        json.writeArrayFieldStart("inputs");
        for (InputEntry input : brief.sources()) {
            json.writeStartObject();
            json.writeStringField("file", input.file());
            json.writeStringField("sha256", input.sha256());
            json.writeNumberField("size", input.size());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("queries");
        for (ImportReport.File file : brief.imports().files()) {
            if (file.asked().isPresent()) {
                write(json, file.file(), file.asked().get());
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String file, ImportReport.Asked asked) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", file);
        json.writeStringField("sql", asked.sql());
        json.writeStringField("answer-sha256", asked.sha256());
        json.writeEndObject();
    }
}
