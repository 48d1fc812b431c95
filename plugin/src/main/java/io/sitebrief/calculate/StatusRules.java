package io.sitebrief.calculate;

import io.sitebrief.brief.Status;
import io.sitebrief.brief.Verdict;
import io.sitebrief.figure.Figure;
import io.sitebrief.programme.MethodChoice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The rules that give a goal its status, read from 1 to 5; the first that matches wins, and nothing unknown is on track.
 *
 * <ol>
 *   <li>metric, target, due date or baseline is missing: not defined
 *   <li>progress at or above the on-track limit: on track
 *   <li>progress at or above the caution limit: caution
 *   <li>any other known progress: off track
 *   <li>else no information
 * </ol>
 *
 * Where no change is planned, a value at least as good as planned is on track and a worse one off track.
 */
final class StatusRules {

    private final BigDecimal onTrack;
    private final BigDecimal caution;

    StatusRules(MethodChoice method) {
        this.onTrack = method.onTrack().value();
        this.caution = method.caution().value();
    }

    static Verdict notDefined(String lacking) {
        return new Verdict(Status.NOT_DEFINED, 1, lacking);
    }

    Verdict verdict(Figure actual, Figure planned, Figure progress, boolean isUp) {
        Optional<BigDecimal> known = progress.amount().known();
        if (known.isPresent()) {
            return byProgress(known.get());
        }
        Optional<BigDecimal> distance =
                actual.amount().known().flatMap(now -> planned.amount().known().map(now::subtract));
        return distance.map(by -> byDistance(isUp ? by : by.negate()))
                .orElseGet(() -> new Verdict(
                        Status.NO_INFORMATION, 5, progress.amount().reason().orElse("nothing is known")));
    }

    private Verdict byProgress(BigDecimal progress) {
        String share = percent(progress) + " of plan";
        if (progress.compareTo(onTrack) >= 0) {
            return new Verdict(Status.ON_TRACK, 2, share);
        }
        return progress.compareTo(caution) >= 0
                ? new Verdict(Status.CAUTION, 3, share)
                : new Verdict(Status.OFF_TRACK, 4, share);
    }

    private static Verdict byDistance(BigDecimal better) {
        return better.signum() >= 0
                ? new Verdict(Status.ON_TRACK, 2, "no change is planned yet and the value has held")
                : new Verdict(Status.OFF_TRACK, 4, "no change is planned yet and the value is worse");
    }

    /** Cut down, so that what is short of a limit never reads as the limit. */
    private static String percent(BigDecimal share) {
        return share.movePointRight(2).setScale(0, RoundingMode.FLOOR).toPlainString() + "%";
    }
}
