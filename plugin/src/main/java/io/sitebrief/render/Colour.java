package io.sitebrief.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** An sRGB colour of three parts from 0 to 255. */
record Colour(int red, int green, int blue) {

    /** Least contrast of text on its ground: WCAG 2.2, success criterion 1.4.3. */
    static final double LEAST_CONTRAST = 4.5;

    private static final Colour BLACK = new Colour(0, 0, 0);
    private static final Colour WHITE = new Colour(255, 255, 255);
    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

    static Optional<Colour> parse(String text) {
        if (!HEX.matcher(text).matches()) {
            return Optional.empty();
        }
        int rgb = Integer.parseInt(text.substring(1), 16);
        return Optional.of(new Colour(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff));
    }

    String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    /** So many percent of this colour, the rest of the other. */
    Colour mixed(int percent, Colour other) {
        return new Colour(
                part(percent, red, other.red), part(percent, green, other.green), part(percent, blue, other.blue));
    }

    private static int part(int percent, int mine, int others) {
        return (percent * mine + (100 - percent) * others + 50) / 100;
    }

    /** Whether words of this colour can be read on each of the grounds. */
    boolean isReadableOn(List<Colour> grounds) {
        return grounds.stream().allMatch(ground -> contrast(ground) >= LEAST_CONTRAST);
    }

    /** The contrast cut to two decimals, so that what falls short never reads as if it did not. */
    String contrastText(Colour ground) {
        return BigDecimal.valueOf(contrast(ground))
                .setScale(2, RoundingMode.FLOOR)
                .toPlainString();
    }

    /**
     * The nearest shade of this colour that can be read on each of the grounds: darker on light ones, lighter on dark ones.
     *
     * @param grounds all light or all dark
     */
    Colour readableOn(List<Colour> grounds) {
        Colour end = grounds.stream().allMatch(ground -> ground.luminance() > 0.18) ? BLACK : WHITE;
        return IntStream.rangeClosed(0, 100)
                .mapToObj(step -> mixed(100 - step, end))
                .filter(shade -> shade.isReadableOn(grounds))
                .findFirst()
                .orElse(end);
    }

    /** Contrast ratio from 1 to 21: WCAG 2.2, definition of contrast ratio. */
    private double contrast(Colour other) {
        double mine = luminance() + 0.05;
        double others = other.luminance() + 0.05;
        return mine > others ? mine / others : others / mine;
    }

    /** Relative luminance from 0 to 1: WCAG 2.2, definition of relative luminance. */
    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
    }
}
