package io.sitebrief.syntax;

import io.sitebrief.source.InputFile;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Result;
import io.sitebrief.source.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * YAML text to one located tree.
 *
 * <p>It walks the library's events and never lets the library guess a type: every scalar stays the text it is. What
 * YAML can do beyond keys, lists and texts (anchors, aliases, merge keys, tags, several documents) is refused.
 */
public final class YamlReader {

    private YamlReader() {}

    /** The tree of a file; with problems where parts were refused, without a value where nothing can be read. */
    public static Result<Node> read(InputFile file) throws IOException {
        return TextReader.read(file).then(text -> read(file.path(), text));
    }

    /** The tree of a text that stands in the named file. */
    public static Result<Node> read(String file, String text) {
        StreamReader reader = new StreamReader(text);
        Parser parser = new ParserImpl(reader, new LoaderOptions());
        List<Problem> problems = new ArrayList<>();
        Optional<Node> root = Optional.empty();
        try {
            root = document(file, parser, problems);
        } catch (MarkedYAMLException mistake) {
            problems.add(YamlMistake.of(mistake, file));
            return Result.failed(problems);
        } catch (YAMLException mistake) {
            problems.add(YamlMistake.at(reader.getMark(), file));
            return Result.failed(problems);
        }
        return new Result<>(root, problems);
    }

    private static Optional<Node> document(String file, Parser parser, List<Problem> problems) {
        parser.getEvent();
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            problems.add(Problem.of(ProblemKind.EMPTY_FILE, Source.ofFile(file), "keys and values"));
            return Optional.empty();
        }
        parser.getEvent();
        Node root = new YamlTree(file, parser, problems).node(0);
        parser.getEvent();
        if (!parser.checkEvent(Event.ID.StreamEnd)) {
            Source second = YamlTree.place(file, parser.peekEvent().getStartMark());
            problems.add(Problem.of(ProblemKind.SECOND_DOCUMENT, second));
        }
        return Optional.of(root);
    }
}
