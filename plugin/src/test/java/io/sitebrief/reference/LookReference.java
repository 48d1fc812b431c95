package io.sitebrief.reference;

import static io.sitebrief.reference.Markdown.code;

import io.sitebrief.syntax.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every token and every template of the shipped themes. */
final class LookReference {

    private static final Path THEMES = Path.of("../themes/src/main/resources/site-brief/themes");
    private static final Pattern MACRO = Pattern.compile("<#macro (\\w+)");

    private LookReference() {}

    static String text() throws IOException {
        Markdown page = new Markdown("Tokens and templates of the theme", """
                A brief's own `theme/theme.yaml` may set each token; a colour that is too pale to read is refused, with
                the nearest one that passes. The default theme is `briefing`; what it does not bring comes from `base`.
                Templates are code: they come from a theme jar, or a folder that the POM names. How to brand a site:
                [Brand it](brand.md).
                """);
        tokens(page);
        templates(page);
        return page.toString();
    }

    private static void tokens(Markdown page) throws IOException {
        for (String theme : List.of("base", "briefing")) {
            page.heading(2, "Tokens of the theme " + theme);
            page.columns("token", "light, or the value", "dark");
            for (Node.Entry group :
                    Yaml.file(THEMES.resolve(theme).resolve("theme.yaml")).entries()) {
                group(page, group);
            }
        }
    }

    private static void group(Markdown page, Node.Entry group) {
        if (group.value() instanceof Node.Scalar value) {
            page.row(code(group.key().value()), code(value.text()), "");
        } else if (group.value() instanceof Node.Mapping tokens) {
            for (Node.Entry token : tokens.entries()) {
                String name = code(group.key().value() + "." + token.key().value());
                if (token.value() instanceof Node.Mapping pair) {
                    page.row(name, code(Yaml.text(pair, "light")), code(Yaml.text(pair, "dark")));
                } else {
                    page.row(name, code(((Node.Scalar) token.value()).text()), "");
                }
            }
        }
    }

    private static void templates(Markdown page) throws IOException {
        page.heading(2, "Templates");
        page.paragraph("A page's template sees `view`, the page's own record, beside the names that the comment at the "
                + "head of `layout.ftlh` tells. The comment at the head of each part tells what it prints.");
        page.columns("template", "what it is", "macros for other templates");
        for (Path template : templates()) {
            String name = THEMES.relativize(template).toString().replace('\\', '/');
            Matcher macros = MACRO.matcher(Files.readString(template));
            String all = String.join(
                    ", ",
                    macros.results()
                            .map(found -> code("@" + found.group(1)))
                            .distinct()
                            .toList());
            page.row(code(name), name.contains("/parts/") || name.endsWith("/layout.ftlh") ? "a part" : "a page", all);
        }
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(THEMES)) {
            return files.filter(file -> file.toString().endsWith(".ftlh"))
                    .sorted()
                    .toList();
        }
    }
}
