package io.sitebrief.figure;

import java.math.BigDecimal;

/** An amount of money with its ISO 4217 currency code, exact, not rounded. */
public record Money(BigDecimal amount, String currency) {}
