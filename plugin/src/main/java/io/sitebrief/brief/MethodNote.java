package io.sitebrief.brief;

import io.sitebrief.figure.Figure;
import java.math.BigDecimal;
import java.util.Optional;

/** The method's settings as they are printed beside the numbers; models by their ids, such as last-non-direct. */
public record MethodNote(
        String attribution,
        Optional<String> crossCheck,
        Optional<Figure> contributionMargin,
        BigDecimal onTrack,
        BigDecimal caution,
        BigDecimal windowDays,
        BigDecimal halfLifeDays) {}
