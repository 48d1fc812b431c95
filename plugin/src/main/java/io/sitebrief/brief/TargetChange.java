package io.sitebrief.brief;

import io.sitebrief.figure.Figure;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A goal that was added, removed, or whose target, day or metric moved.
 *
 * @param eased the goal became easier: a lower hurdle or a later day
 */
public record TargetChange(
        String id,
        String objective,
        ChangeKind kind,
        Optional<Figure> before,
        Optional<Figure> after,
        Optional<LocalDate> dueBefore,
        Optional<LocalDate> dueAfter,
        Optional<String> metricBefore,
        Optional<String> metricAfter,
        boolean eased)
        implements Highlight {}
