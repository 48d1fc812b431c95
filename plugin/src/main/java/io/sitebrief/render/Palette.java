package io.sitebrief.render;

import io.sitebrief.source.Located;
import io.sitebrief.source.Nearest;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The colours of a theme, each for light and dark, by name; made of the theme's settings {@code colours.NAME.light},
 * {@code colours.NAME.dark} and {@code mixes.NAME} ("ink 68 paper": 68 percent ink, the rest paper).
 */
final class Palette {

    private static final Pattern COLOUR = Pattern.compile("colours\\.([a-z0-9-]+)\\.(light|dark)");
    private static final Pattern MIX = Pattern.compile("([a-z0-9-]+) (\\d{1,2}) ([a-z0-9-]+)");
    /** The colours of words. */
    static final List<String> TEXTS = List.of("ink", "text", "soft", "brand", "pos-text", "neg-text");
    /** The colours that words of each of them stand on: the page, and a formula, a position, a row that was jumped to. */
    static final List<String> GROUNDS = List.of("paper", "wash");

    /** One colour in its two modes. */
    record Pair(Colour light, Colour dark) {

        Pair mixed(int percent, Pair other) {
            return new Pair(light.mixed(percent, other.light), dark.mixed(percent, other.dark));
        }
    }

    private final SortedMap<String, Pair> pairs;

    private Palette(SortedMap<String, Pair> pairs) {
        this.pairs = pairs;
    }

    /** The palette of these settings; a colour that cannot be read on paper is a problem with the shade that can. */
    static Result<Palette> of(Map<String, Located<String>> settings) {
        List<Problem> problems = new ArrayList<>();
        SortedMap<String, Colour> colours = new TreeMap<>();
        new TreeMap<>(settings).forEach((key, value) -> {
            if (COLOUR.matcher(key).matches()) {
                Colour.parse(value.value())
                        .ifPresentOrElse(
                                colour -> colours.put(key, colour),
                                () -> problems.add(
                                        Problem.of(ProblemKind.NOT_A_COLOUR, value.source(), value.value())));
            }
        });
        if (!problems.isEmpty()) {
            return Result.failed(problems);
        }
        SortedMap<String, Pair> pairs = pairs(colours);
        problems.addAll(notMixes(pairs, settings));
        if (!problems.isEmpty()) {
            return Result.failed(problems);
        }
        Palette palette = new Palette(mixed(pairs, settings));
        return Result.of(palette, palette.unreadable(settings));
    }

    /**
     * The settings with others in their place; a key that the theme does not have is a problem.
     *
     * @param name colours and mixes whose name begins with this and a hyphen may be new; empty where none may
     */
    static Result<Map<String, Located<String>>> overridden(
            Map<String, Located<String>> settings, Map<String, Located<String>> own, String name) {
        Pattern mayBeNew = Pattern.compile("(colours|mixes)\\." + Pattern.quote(name) + "-.*");
        List<Problem> problems = new ArrayList<>();
        SortedMap<String, Located<String>> all = new TreeMap<>(settings);
        new TreeMap<>(own).forEach((key, value) -> {
            if (settings.containsKey(key)
                    || (!name.isEmpty() && mayBeNew.matcher(key).matches())) {
                all.put(key, value);
            } else {
                Problem problem = Problem.of(ProblemKind.UNKNOWN_TOKEN, value.source(), key);
                problems.add(Nearest.to(key, settings.keySet())
                        .map(near -> problem.withHint("did you mean '" + near + "'?"))
                        .orElse(problem));
            }
        });
        return Result.of(all, problems);
    }

    Pair pair(String name) {
        Pair pair = pairs.get(name);
        if (pair == null) {
            throw new IllegalStateException("the theme has no colour '" + name + "'");
        }
        return pair;
    }

    /** The style sheet that names every colour, as hex, for light, dark and paper. */
    String css() {
        return "@layer tokens {\n"
                + ":root { color-scheme: light dark; " + variables(Pair::light) + " }\n"
                + "@media screen and (prefers-color-scheme: dark) { :root { " + variables(Pair::dark) + " } }\n"
                + "@media print { :root { color-scheme: light; } }\n"
                + "}\n";
    }

    private String variables(Function<Pair, Colour> mode) {
        return pairs.entrySet().stream()
                .map(entry -> "--" + entry.getKey() + ": "
                        + mode.apply(entry.getValue()).hex() + ";")
                .collect(Collectors.joining(" "));
    }

    private static SortedMap<String, Pair> pairs(Map<String, Colour> colours) {
        SortedMap<String, Pair> pairs = new TreeMap<>();
        colours.forEach((key, colour) -> {
            Matcher matcher = COLOUR.matcher(key);
            if (matcher.matches() && matcher.group(2).equals("light")) {
                String name = matcher.group(1);
                Optional<Colour> dark = Optional.ofNullable(colours.get("colours." + name + ".dark"));
                pairs.put(name, new Pair(colour, dark.orElse(colour)));
            }
        });
        return pairs;
    }

    private static List<Problem> notMixes(SortedMap<String, Pair> plain, Map<String, Located<String>> settings) {
        return new TreeMap<>(settings)
                .entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith("mixes."))
                        .map(Map.Entry::getValue)
                        .filter(value -> !isMix(value.value(), plain))
                        .map(value -> Problem.of(ProblemKind.NOT_A_MIX, value.source(), value.value()))
                        .toList();
    }

    private static boolean isMix(String text, SortedMap<String, Pair> plain) {
        Matcher mix = MIX.matcher(text);
        return mix.matches() && plain.containsKey(mix.group(1)) && plain.containsKey(mix.group(3));
    }

    private static SortedMap<String, Pair> mixed(SortedMap<String, Pair> plain, Map<String, Located<String>> settings) {
        SortedMap<String, Pair> all = new TreeMap<>(plain);
        settings.forEach((key, value) -> {
            if (key.startsWith("mixes.")) {
                Matcher mix = MIX.matcher(value.value());
                if (!mix.matches()) {
                    throw new IllegalStateException(key + " is not a mix: " + value.value());
                }
                Pair first = new Palette(plain).pair(mix.group(1));
                Pair second = new Palette(plain).pair(mix.group(3));
                all.put(key.substring("mixes.".length()), first.mixed(Integer.parseInt(mix.group(2)), second));
            }
        });
        return all;
    }

    private List<Problem> unreadable(Map<String, Located<String>> settings) {
        List<Problem> problems = new ArrayList<>();
        for (String name : TEXTS) {
            setting(settings, name, ".light")
                    .flatMap(setting -> unreadable(name, Pair::light, setting))
                    .ifPresent(problems::add);
            setting(settings, name, ".dark")
                    .flatMap(setting -> unreadable(name, Pair::dark, setting))
                    .ifPresent(problems::add);
        }
        return List.copyOf(problems);
    }

    private static Optional<Located<String>> setting(Map<String, Located<String>> settings, String name, String mode) {
        return Optional.ofNullable(settings.get("mixes." + name))
                .or(() -> Optional.ofNullable(settings.get("colours." + name + mode)));
    }

    private Optional<Problem> unreadable(String name, Function<Pair, Colour> mode, Located<String> setting) {
        Colour colour = mode.apply(pair(name));
        return GROUNDS.stream()
                .filter(ground -> !colour.isReadableOn(List.of(mode.apply(pair(ground)))))
                .findFirst()
                .map(ground -> Problem.of(
                        ProblemKind.LOW_CONTRAST,
                        setting.source(),
                        colour.hex(),
                        colour.contrastText(mode.apply(pair(ground))),
                        ground,
                        colour.readableOn(grounds(mode)).hex()));
    }

    private List<Colour> grounds(Function<Pair, Colour> mode) {
        return GROUNDS.stream().map(ground -> mode.apply(pair(ground))).toList();
    }
}
