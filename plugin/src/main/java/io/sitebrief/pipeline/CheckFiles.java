package io.sitebrief.pipeline;

import io.sitebrief.importer.YamlImporter;
import io.sitebrief.publish.LocalDisk;
import io.sitebrief.publish.OutputFolder;
import io.sitebrief.read.Schemas;
import io.sitebrief.review.Annotations;
import io.sitebrief.review.Checkstyle;
import io.sitebrief.review.Places;
import io.sitebrief.review.Sarif;
import io.sitebrief.site.JsonText;
import io.sitebrief.site.SiteFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a check leaves for editors, code hosts and build servers. */
public final class CheckFiles {

    /** The folder of the schemas, beside the site: {@code target/site-brief-schema}. */
    private static final String SCHEMAS = "-schema";

    private CheckFiles() {}

    /** Writes the problems as SARIF and in the XML of Checkstyle into the output folder, and the schemas beside it. */
    public static void write(Request request, Outcome outcome) throws IOException {
        Places places = RepositoryPath.of(request.folder());
        Reference reference = Reference.read();
        new OutputFolder(new LocalDisk(), request.output())
                .put(List.of(
                        new Sarif(request.pluginVersion(), places, reference::of)
                                .file("check.sarif", outcome.problems()),
                        new Checkstyle(places).file("check.checkstyle.xml", outcome.problems())));
        schemas(request);
    }

    /** Writes the schemas of the YAML files, for editors. */
    public static void schemas(Request request) throws IOException {
        List<SiteFile> files = new ArrayList<>();
        SortedMap<String, Map<String, Object>> all = new TreeMap<>(Schemas.all());
        all.put("metrics.schema.json", YamlImporter.schema());
        all.put("theme.schema.json", ThemeSchema.tree());
        all.forEach((name, tree) -> files.add(SiteFile.text(name, JsonText.lines(tree))));
        new OutputFolder(
                        new LocalDisk(),
                        request.output().resolveSibling(request.output().getFileName() + SCHEMAS))
                .put(files);
    }

    /** The problems as workflow commands for a run on GitHub. */
    public static List<String> annotations(Request request, Outcome outcome) throws IOException {
        return new Annotations(RepositoryPath.of(request.folder())).lines(outcome.problems());
    }
}
