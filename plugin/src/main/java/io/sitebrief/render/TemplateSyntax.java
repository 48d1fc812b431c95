package io.sitebrief.render;

import freemarker.core.ParseException;
import freemarker.template.Template;
import io.sitebrief.site.SiteFile;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Source;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/** Whether a template can be read, told before anything is rendered. */
final class TemplateSyntax {

    private TemplateSyntax() {}

    /** What is wrong with the template's grammar, at its line and column in the file that problems name. */
    static Optional<Problem> check(SiteFile template, String file) {
        try {
            new Template(template.path(), new StringReader(template.text()), Renderer.configuration(Map.of()));
            return Optional.empty();
        } catch (ParseException e) {
            Source place = new Source(file, Math.max(0, e.getLineNumber()), Math.max(0, e.getColumnNumber()));
            return Optional.of(Problem.of(ProblemKind.BROKEN_TEMPLATE, place, firstLine(e.getEditorMessage())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("").strip();
    }
}
