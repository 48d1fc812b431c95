package io.sitebrief.programme;

import io.sitebrief.source.Located;
import java.math.BigDecimal;

/** The low and the high end of an input whose likely value stands in the line itself. */
public record Range(Located<BigDecimal> low, Located<BigDecimal> high) {}
