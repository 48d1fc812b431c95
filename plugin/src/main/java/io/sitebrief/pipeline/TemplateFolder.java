package io.sitebrief.pipeline;

import io.sitebrief.site.SiteFile;
import io.sitebrief.source.InputFile;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Result;
import io.sitebrief.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Templates from a folder that the POM names. */
final class TemplateFolder {

    private TemplateFolder() {}

    /** Every file of the folder by its path inside it; the problem where there is no such folder. */
    static Result<List<SiteFile>> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Result.failed(
                    List.of(Problem.of(ProblemKind.NO_TEMPLATES, Source.ofFile("site-brief.themeTemplates"), folder)));
        }
        List<SiteFile> templates = new ArrayList<>();
        for (InputFile file : InputFolder.files(folder)) {
            try (InputStream in = file.open()) {
                templates.add(SiteFile.of(file.path(), in.readAllBytes()));
            }
        }
        return Result.of(templates);
    }
}
