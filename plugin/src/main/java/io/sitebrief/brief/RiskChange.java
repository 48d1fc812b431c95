package io.sitebrief.brief;

import io.sitebrief.figure.Figure;
import java.util.Optional;

/** A risk that was added, closed, or scores otherwise than before. */
public record RiskChange(
        String id, String risk, ChangeKind kind, Optional<Figure> before, Optional<Figure> after, boolean aboveAppetite)
        implements Highlight {}
