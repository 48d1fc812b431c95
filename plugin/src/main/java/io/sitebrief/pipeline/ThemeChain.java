package io.sitebrief.pipeline;

import io.sitebrief.render.ThemeFiles;
import io.sitebrief.source.Located;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Result;
import io.sitebrief.syntax.DottedKeys;
import io.sitebrief.syntax.YamlReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A theme with the themes that it builds on: each names its parent in its {@code theme.yaml}, else builds on the base. */
final class ThemeChain {

    private static final String PARENT = "parent";

    private ThemeChain() {}

    static Result<ThemeFiles> of(Located<String> name) throws IOException {
        return of(name, List.of());
    }

    /** @param children the themes on the way to this one, the first asked for first */
    private static Result<ThemeFiles> of(Located<String> name, List<String> children) throws IOException {
        List<String> path =
                Stream.concat(children.stream(), Stream.of(name.value())).toList();
        if (children.contains(name.value())) {
            return Result.failed(List.of(
                    Problem.of(ProblemKind.THEME_CIRCLE, name.source(), name.value(), String.join(" on ", path))));
        }
        Result<ThemeFiles> found = ThemeFiles.onClassPath(name);
        return found.value().isEmpty() ? found : whole(found.value().get(), path);
    }

    private static Result<ThemeFiles> whole(ThemeFiles theme, List<String> path) throws IOException {
        String file = theme.place("theme.yaml").file();
        Result<SortedMap<String, Located<String>>> read =
                YamlReader.read(file, theme.settingsText()).then(DottedKeys::of);
        List<Problem> problems = new ArrayList<>(read.problems());
        Map<String, Located<String>> settings =
                read.value().<Map<String, Located<String>>>map(TreeMap::new).orElseGet(TreeMap::new);
        Located<String> parent = settings.remove(PARENT);
        ThemeFiles own = theme.with(settings);
        if (theme.name().equals(ThemeFiles.BASE)) {
            return Result.of(own, problems);
        }
        Result<ThemeFiles> below =
                of(parent == null ? new Located<>(ThemeFiles.BASE, theme.place("theme.yaml")) : parent, path);
        problems.addAll(below.problems());
        Result<ThemeFiles> all = below.then(own::over);
        return new Result<>(
                all.value(),
                Stream.concat(problems.stream(), all.problems().stream())
                        .distinct()
                        .toList());
    }
}
