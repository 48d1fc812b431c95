package io.sitebrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.site.Words;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What no template may hold, because it would open a door that escaping keeps shut, or put words or numbers there. */
class TemplateRulesTest {

    private static final Map<String, Pattern> FORBIDDEN = new TreeMap<>(Map.ofEntries(
            Map.entry("?no_esc", Pattern.compile("\\?\\s*(no_esc|noEsc)")),
            Map.entry("autoesc", Pattern.compile("<#/?(no_?[aA]uto_?[eE]sc|auto_?[eE]sc)")),
            Map.entry("outputformat", Pattern.compile("output_?[fF]ormat", Pattern.CASE_INSENSITIVE)),
            Map.entry("?eval, ?interpret, ?new, ?api", Pattern.compile("\\?\\s*(eval|interpret|new|api|eval_json)\\b")),
            Map.entry("<#ftl", Pattern.compile("<#ftl")),
            Map.entry("a value outside quotes in a tag", Pattern.compile("<[a-z][a-z0-9-]*\\s+\\$\\{")),
            Map.entry("style=", Pattern.compile("\\sstyle\\s*=")),
            Map.entry("an event attribute", Pattern.compile("\\son[a-z]+\\s*=", Pattern.CASE_INSENSITIVE)),
            Map.entry("an inline script", Pattern.compile("<script(?![^>]*\\ssrc=)[^>]*>|<script[^>]*>[^<]")),
            Map.entry("a style element", Pattern.compile("<style")),
            Map.entry("javascript:", Pattern.compile("javascript:", Pattern.CASE_INSENSITIVE)),
            Map.entry("number formatting", Pattern.compile("\\?\\s*(string\\s*\\(|round\\b|floor\\b|ceiling\\b)"))));
    private static final Pattern UNQUOTED = Pattern.compile("<[a-z][^<>]*\\s[a-z-]+=(?![\"'])\\S");
    private static final Pattern COMMENT = Pattern.compile("<#--.*?-->", Pattern.DOTALL);
    private static final Pattern DIRECTIVE = Pattern.compile("</?[#@][^<>]*?>|\\$\\{[^}]*}");
    private static final Pattern MESSAGE = Pattern.compile("msg\\(\"([^\"]+)\"( \\+)?");

    @TestFactory
    Stream<DynamicTest> everyTemplateKeepsTheRules() throws IOException {
        return templates().entrySet().stream()
                .map(template -> DynamicTest.dynamicTest(template.getKey(), () -> {
                    String text = COMMENT.matcher(template.getValue()).replaceAll("");
                    FORBIDDEN.forEach(
                            (rule, pattern) -> assertThat(pattern.matcher(text).results())
                                    .as(rule)
                                    .extracting(found -> found.group())
                                    .isEmpty());
                    assertThat(hasUnquotedAttribute(text)).isFalse();
                }));
    }

    @TestFactory
    Stream<DynamicTest> templatesHoldNoWords() throws IOException {
        return templates().entrySet().stream()
                .map(template -> DynamicTest.dynamicTest(template.getKey(), () -> {
                    String markup = COMMENT.matcher(template.getValue()).replaceAll("");
                    String without = DIRECTIVE.matcher(markup).replaceAll("");
                    String text = without.replaceAll("<#(assign|local|function|return|if|elseif)[^\\n]*", "")
                            .replaceAll("<[^<>]*>", " ")
                            .replaceAll("\\s[a-z-]+=\"[^\"]*\"", " ")
                            .replaceAll("&[a-z]+;", "");
                    assertThat(Pattern.compile("\\p{L}{3,}").matcher(text).results())
                            .extracting(found -> found.group())
                            .isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyMessageThatATemplateUsesIsThere() throws IOException {
        Words words = BriefingTheme.in("en").words();
        return templates().entrySet().stream()
                .map(template -> DynamicTest.dynamicTest(template.getKey(), () -> {
                    Matcher uses =
                            MESSAGE.matcher(COMMENT.matcher(template.getValue()).replaceAll(""));
                    assertThat(uses.results())
                            .allSatisfy(use -> assertThat(words.keys())
                                    .as(use.group(1))
                                    .anyMatch(key -> use.group(2) == null
                                            ? key.equals(use.group(1))
                                            : key.startsWith(use.group(1))));
                }));
    }

    @Test
    void theRulesCatchWhatTheyShould() {
        List<String> bad = List.of(
                "${x?no_esc}",
                "<#noautoesc>",
                "<#outputformat \"XML\">",
                "${x?eval}",
                "${\"a\"?interpret}",
                "${\"x\"?new()}",
                "<p ${x}>",
                "<p style=\"color:red\">",
                "<p onclick=\"x\">",
                "<script>alert(1)</script>",
                "<style>p{}</style>",
                "${n?string(\"0.0\")}");

        assertThat(bad)
                .allMatch(text -> FORBIDDEN.values().stream()
                        .anyMatch(pattern -> pattern.matcher(text).find()));
        assertThat(hasUnquotedAttribute("<a class=\"x\" href=${x}>")).isTrue();
        assertThat(hasUnquotedAttribute("<a<#if x> id=\"y\"</#if> href=\"${msg(\"a=b\")}\">"))
                .isFalse();
    }

    private static boolean hasUnquotedAttribute(String text) {
        String plain = text.replaceAll("\\$\\{[^}]*}", "x").replaceAll("</?#[^<>]*>", "");
        return UNQUOTED.matcher(plain.replaceAll("\"[^\"]*\"", "\"\"")).find();
    }

    private static Map<String, String> templates() throws IOException {
        return new TreeMap<>(BriefingTheme.in("en").templates());
    }
}
