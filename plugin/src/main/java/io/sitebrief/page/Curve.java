package io.sitebrief.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Paths through values in a box 1000 wide; a gap lifts the pen. */
final class Curve {

    private static final BigDecimal WIDTH = BigDecimal.valueOf(1000);

    private final Scale scale;
    private final BigDecimal left;
    private final BigDecimal right;
    private final BigDecimal height;
    private final BigDecimal top;

    /** The same margin on both sides. */
    Curve(Scale scale, int margin, int top, int height) {
        this(scale, margin, margin, top, height);
    }

    /**
     * @param left free at the left of the box, in thousandths of its width; so for the right
     * @param top y of the scale's high end
     * @param height from there to the scale's low end
     */
    Curve(Scale scale, int left, int right, int top, int height) {
        this.scale = scale;
        this.left = BigDecimal.valueOf(left);
        this.right = BigDecimal.valueOf(right);
        this.top = BigDecimal.valueOf(top);
        this.height = BigDecimal.valueOf(height);
    }

    /** Where the period with this number of so many lies, from 0 to 1000; a single one lies at the end. */
    BigDecimal x(int index, int count) {
        BigDecimal inner = WIDTH.subtract(left).subtract(right);
        BigDecimal share = count < 2
                ? BigDecimal.ONE
                : BigDecimal.valueOf(index).divide(BigDecimal.valueOf(count - 1L), MathContext.DECIMAL64);
        return left.add(inner.multiply(share));
    }

    BigDecimal y(BigDecimal value) {
        return top.add(height.multiply(BigDecimal.ONE.subtract(scale.share(value))));
    }

    /** The line; a value alone between gaps is a short stroke, so that it is seen. */
    String line(List<Optional<BigDecimal>> values) {
        StringBuilder path = new StringBuilder();
        boolean down = false;
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).isEmpty()) {
                down = false;
                continue;
            }
            BigDecimal x = x(i, values.size());
            String y = Spot.px(y(values.get(i).get()));
            boolean alone =
                    !down && (i + 1 == values.size() || values.get(i + 1).isEmpty());
            path.append(down ? "L" : "M")
                    .append(Spot.px(alone ? x.subtract(BigDecimal.TEN) : x))
                    .append(' ')
                    .append(y);
            if (alone) {
                path.append("H").append(Spot.px(x));
            }
            down = true;
        }
        return path.toString();
    }

    /** A corner of an area. */
    record Corner(BigDecimal x, BigDecimal upper, BigDecimal lower) {}

    /** The area between two edges over these corners. */
    static String area(List<Corner> corners) {
        StringBuilder path = new StringBuilder();
        corners.forEach(corner -> append(path, corner.x(), corner.upper()));
        List<Corner> back = new ArrayList<>(corners);
        Collections.reverse(back);
        back.forEach(corner -> append(path, corner.x(), corner.lower()));
        return path.append('Z').toString();
    }

    private static void append(StringBuilder path, BigDecimal x, BigDecimal y) {
        path.append(path.isEmpty() ? "M" : "L").append(Spot.px(x)).append(' ').append(Spot.px(y));
    }
}
