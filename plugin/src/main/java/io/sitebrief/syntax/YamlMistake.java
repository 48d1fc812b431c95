package io.sitebrief.syntax;

import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Source;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** What the YAML library says of broken text, in words for somebody who writes a plan, and at the right place. */
enum YamlMistake {
    TAB("(TAB)", "a tab stands here, expected spaces for indentation"),
    OPEN_QUOTE("found unexpected end of stream", "the quote that opens here is never closed", true),
    QUOTED_SEPARATOR("found unexpected document separator", "the quote that opens here is never closed", true),
    OPEN_BRACKET("but got <stream end>", "the bracket that opens here is never closed", true),
    NO_COLON("could not find expected ':'", "this line is no key with a colon, expected 'key: value'", true),
    COLON(
            "mapping values are not allowed",
            "a colon makes a key here where none can stand, expected the text in quotes or other indentation"),
    ITEM("sequence entries are not allowed", "a list item cannot stand here, expected it on a line of its own"),
    LIST_OPEN("expected ',' or ']'", "the list in brackets is not closed before this, expected a comma or ]"),
    MAPPING_OPEN("expected ',' or '}'", "the braces are not closed before this, expected a comma or }"),
    ESCAPE("found unknown escape", "a backslash in double quotes begins no known escape, expected single quotes"),
    CHARACTER("cannot start any token", "a value cannot begin with this character, expected it in quotes"),
    INDENTATION("expected <block end>", "the indentation does not match the lines above"),
    AFTER_END(
            "<document start>",
            "text stands after the end of the content, expected the indentation of the lines above"),
    BLOCK_HEADER("expected a comment or a line break", "text after | or > must begin on the next line"),
    OTHER("", "this cannot be read as YAML, expected 'key: value' lines, indented by spaces");

    private final String sign;
    private final String words;
    private final boolean atContext;

    YamlMistake(String sign, String words) {
        this(sign, words, false);
    }

    YamlMistake(String sign, String words, boolean atContext) {
        this.sign = sign;
        this.words = words;
        this.atContext = atContext;
    }

    static Problem of(MarkedYAMLException mistake, String file) {
        YamlMistake kind = OTHER;
        for (YamlMistake candidate : values()) {
            if (String.valueOf(mistake.getProblem()).contains(candidate.sign)) {
                kind = candidate;
                break;
            }
        }
        return Problem.of(ProblemKind.BROKEN_YAML, kind.place(mistake, file), kind.words);
    }

    /** A mistake of which nothing is known but how far the text was read. */
    static Problem at(Mark mark, String file) {
        return Problem.of(ProblemKind.BROKEN_YAML, YamlTree.place(file, mark), OTHER.words);
    }

    /** Where the thing began, for what is noticed only later; else where it was noticed. */
    private Source place(MarkedYAMLException mistake, String file) {
        Mark context = mistake.getContextMark();
        Mark problem = mistake.getProblemMark();
        return YamlTree.place(file, atContext && context != null || problem == null ? context : problem);
    }
}
