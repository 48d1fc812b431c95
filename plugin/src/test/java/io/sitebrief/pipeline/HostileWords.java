package io.sitebrief.pipeline;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A copy of a brief's folder in which a payload stands in every slot that takes free words, as YAML and as Markdown. */
public final class HostileWords {

    private static final List<String> NAMES = List.of("name", "label", "title", "owner", "publisher", "executive");
    private static final List<String> NOT_WORDS = List.of("formula", "due", "by");

    private final Path from;
    private final Path to;
    private final String payload;
    private int slots;

    private HostileWords(Path from, Path to, String payload) {
        this.from = from;
        this.to = to;
        this.payload = payload;
    }

    /** Copies the folder and answers in how many slots the payload stands. */
    public static int spread(Path from, Path to, String payload) throws IOException {
        HostileWords words = new HostileWords(from, to, payload);
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(from)) {
            all.filter(Files::isRegularFile).sorted().forEach(files::add);
        }
        for (Path file : files) {
            words.copy(file);
        }
        return words.slots;
    }

    private void copy(Path file) throws IOException {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        String name = from.relativize(file).toString().replace('\\', '/');
        if (name.startsWith("metrics/") || !(name.endsWith(".yaml") || name.endsWith(".md"))) {
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            return;
        }
        String text = Files.readString(file);
        Files.write(target, (name.endsWith(".md") ? prose(text) : filled(text)).getBytes(StandardCharsets.UTF_8));
    }

    private String prose(String text) {
        slots++;
        return text.replaceFirst("\n\n", Matcher.quoteReplacement("\n\n" + payload + "\n\n"));
    }

    /** Every scalar of words in the place where it stands, from the last to the first. */
    private String filled(String text) {
        List<ScalarNode> words = new ArrayList<>();
        collect(new Yaml().compose(new StringReader(text)), "", words);
        StringBuilder filled = new StringBuilder(text);
        for (int i = words.size() - 1; i >= 0; i--) {
            ScalarNode word = words.get(i);
            filled.replace(index(text, word.getStartMark()), index(text, word.getEndMark()), quoted(word.getValue()));
        }
        slots += words.size();
        return filled.toString();
    }

    /** Marks count code points. */
    private static int index(String text, Mark mark) {
        return text.offsetByCodePoints(0, mark.getIndex());
    }

    private static void collect(Node node, String key, List<ScalarNode> words) {
        if (key.equals("theme")) {
            return; // the name of a theme is an id
        }
        if (node instanceof MappingNode map) {
            map.getValue()
                    .forEach(pair -> collect(pair.getValueNode(), ((ScalarNode) pair.getKeyNode()).getValue(), words));
        } else if (node instanceof SequenceNode list) {
            list.getValue().forEach(item -> collect(item, key, words));
        } else if (node instanceof ScalarNode scalar && takesWords(scalar, key)) {
            words.add(scalar);
        }
    }

    private static boolean takesWords(ScalarNode scalar, String key) {
        boolean isBlock = scalar.getScalarStyle() == DumperOptions.ScalarStyle.LITERAL
                || scalar.getScalarStyle() == DumperOptions.ScalarStyle.FOLDED;
        boolean isWords = scalar.getValue().contains(" ") || NAMES.contains(key);
        return isWords && !isBlock && !NOT_WORDS.contains(key);
    }

    /** The words and the payload as a double-quoted scalar. */
    private String quoted(String words) {
        String text = words.strip() + " " + payload.replace("\n", " ");
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
