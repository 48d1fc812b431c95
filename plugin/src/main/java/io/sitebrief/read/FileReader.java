package io.sitebrief.read;

import io.sitebrief.source.InputFile;
import io.sitebrief.source.Located;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Result;
import io.sitebrief.source.Source;
import io.sitebrief.syntax.Node;
import io.sitebrief.syntax.TextReader;
import io.sitebrief.syntax.YamlReader;
import java.io.IOException;
import java.util.Optional;

/** Reads single files by their shapes; everything met on the way goes to the findings. */
record FileReader(Findings findings) {

    /** A YAML file by its shape. */
    <T> Optional<T> yaml(InputFile file, Shape<T> shape) throws IOException {
        Result<Node> tree = YamlReader.read(file);
        findings.report(tree.problems());
        if (tree.hasErrors()) {
            findings.incomplete(file.path());
        }
        return tree.value().flatMap(root -> shape.read(root, shape.noun(), findings));
    }

    /** The text of a Markdown file, with line feeds only. */
    Optional<String> text(InputFile file) throws IOException {
        Result<String> text = TextReader.read(file);
        findings.report(text.problems());
        return text.value().map(all -> all.replace("\r\n", "\n").replace('\r', '\n'));
    }

    /** The id that a file's name gives, without folder and ending. */
    Optional<Located<String>> id(InputFile file) {
        String name = file.path().substring(file.path().lastIndexOf('/') + 1);
        String id = name.substring(0, name.lastIndexOf('.'));
        Source source = Source.ofFile(file.path());
        if (id.matches(Texts.ID_LOOK) && id.length() <= Texts.LONGEST_ID && !Texts.isReserved(id)) {
            return Optional.of(new Located<>(id, source));
        }
        findings.report(
                Texts.isReserved(id)
                        ? Problem.of(ProblemKind.RESERVED_NAME, source, id)
                        : Problem.of(ProblemKind.BAD_FILE_NAME, source, name));
        findings.lost(id);
        return Optional.empty();
    }
}
