package io.sitebrief.serve;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * What the browser is to show: the last good site and what the newest build had to say.
 *
 * @param build tells one build from every other; a page that carries another one is old
 * @param site the last good site; what it lacks is looked for in the folder that is served
 * @param front path of the page to begin with; empty while no build has succeeded
 * @param headline the newest build in one line
 * @param problems the problems of the newest build as they are printed
 * @param failed whether the newest build wrote nothing, so that an earlier site is on show
 */
public record Shown(
        String build, Showcase site, Optional<String> front, String headline, List<String> problems, boolean failed) {

    public Shown {
        problems = List.copyOf(problems);
    }

    /** The same as JSON on one line, for the script in the page. */
    String json() {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("build", build);
            json.writeStringField("headline", headline);
            json.writeBooleanField("failed", failed);
            json.writeArrayFieldStart("problems");
            for (String problem : problems) {
                json.writeString(problem);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return out.toString();
    }
}
