package io.sitebrief.importer;

import io.sitebrief.programme.Metrics.Touch;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Source;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** The touches of a ledger that came before the window of their conversion, told as one problem at the first of them. */
final class EarlyTouches {

    private static final BigDecimal SECONDS_OF_A_DAY = BigDecimal.valueOf(86_400);

    private final BigDecimal windowDays;
    private final String file;
    private int count;
    private BigDecimal longest = BigDecimal.ZERO;
    private Optional<Early> first = Optional.empty();

    private record Early(Source source, BigDecimal days) {}

    EarlyTouches(BigDecimal windowDays, String file) {
        this.windowDays = windowDays;
        this.file = file;
    }

    /**
     * Looks at the touches of a conversion.
     *
     * @param lines on which the touches stand in the file
     * @param at when the conversion happened
     */
    void look(List<Touch> touches, int[] lines, LocalDateTime at) {
        for (int i = 0; i < touches.size(); i++) {
            BigDecimal days = days(touches.get(i).at(), at);
            if (days.compareTo(windowDays) > 0) {
                Early early = new Early(new Source(file, lines[i], 1), days);
                count++;
                longest = longest.max(days);
                boolean isFirst = first.map(known -> early.source().compareTo(known.source()) < 0)
                        .orElse(true);
                first = isFirst ? Optional.of(early) : first;
            }
        }
    }

    private static BigDecimal days(LocalDateTime from, LocalDateTime to) {
        return BigDecimal.valueOf(Duration.between(from, to).toSeconds())
                .divide(SECONDS_OF_A_DAY, 1, RoundingMode.CEILING);
    }

    Optional<Problem> problem() {
        return first.map(early -> Problem.of(
                        ProblemKind.EARLY_TOUCH,
                        early.source(),
                        count == 1 ? "a touch is" : count + " touches are",
                        windowDays.toPlainString(),
                        early.days().stripTrailingZeros().toPlainString())
                .withHint("to credit all write 'window-days: "
                        + longest.setScale(0, RoundingMode.CEILING).toPlainString()
                        + "' under 'method' in brief.yaml; else leave it"));
    }
}
