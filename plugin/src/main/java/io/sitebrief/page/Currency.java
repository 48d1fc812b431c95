package io.sitebrief.page;

import java.util.Map;

/** Where a place puts a currency, and by which sign; a currency without a sign of its own is named by its code. */
record Currency(String code, boolean first) {

    private static final Map<String, String> SIGNS =
            Map.of("EUR", "€", "GBP", "£", "USD", "$", "JPY", "¥", "INR", "₹", "CAD", "CA$", "AUD", "A$", "NZD", "NZ$");

    /** A sign, digits and the currency: −€120, 120 €. */
    String around(String sign, String digits, String size) {
        String symbol = SIGNS.getOrDefault(code, code);
        boolean spelled = symbol.equals(code);
        if (first) {
            return sign + symbol + (spelled ? "\u00a0" : "") + digits + size;
        }
        boolean joined = size.length() == 2 && size.charAt(0) == '\u00a0';
        return sign + digits + size + (joined ? "" : "\u00a0") + symbol;
    }
}
