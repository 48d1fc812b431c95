package io.sitebrief.pipeline;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a shell asks for, of many briefs.
 *
 * @param sites the folders of generated sites; one that holds none is passed over
 * @param output the folder of the portfolio
 * @param title of the portfolio
 * @param currency of the totals; empty for that of the first brief
 * @param rates what one unit of another currency is worth
 */
public record PortfolioRequest(
        List<Path> sites,
        Path output,
        String title,
        String version,
        Optional<String> currency,
        Map<String, BigDecimal> rates,
        String theme,
        String locale) {

    public PortfolioRequest {
        sites = List.copyOf(sites);
        rates = Map.copyOf(rates);
    }
}
