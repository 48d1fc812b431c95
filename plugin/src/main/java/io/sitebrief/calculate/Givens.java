package io.sitebrief.calculate;

import io.sitebrief.figure.Expression;
import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Period;
import io.sitebrief.figure.Unit;
import io.sitebrief.programme.Campaign;
import io.sitebrief.programme.Plan;
import io.sitebrief.programme.Programme;
import io.sitebrief.programme.Strategy;
import io.sitebrief.source.Located;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The programme with what every calculation looks up: period, currency, rates, names, cells. */
final class Givens {

    private static final int USUAL_DECIMALS = 2;

    private final Programme programme;
    private final Dictionary dictionary;
    private final Cells cells;
    private final int decimals;
    private final Map<String, Campaign> campaigns = new LinkedHashMap<>();

    Givens(Programme programme) {
        this.programme = programme;
        this.dictionary = new Dictionary(programme.plan());
        this.cells = new Cells(programme.metrics(), dictionary, today());
        this.decimals = decimals(currency());
        programme
                .plan()
                .campaigns()
                .forEach(campaign -> campaigns.put(campaign.id().value(), campaign));
    }

    Programme programme() {
        return programme;
    }

    Plan plan() {
        return programme.plan();
    }

    Dictionary dictionary() {
        return dictionary;
    }

    Cells cells() {
        return cells;
    }

    Period period() {
        return plan().profile().period().value();
    }

    LocalDate today() {
        return plan().profile().today();
    }

    String currency() {
        return plan().profile().currency().value();
    }

    /** Decimals of the currency's minor unit (ISO 4217). */
    int decimals() {
        return decimals;
    }

    private static int decimals(String currency) {
        return Currency.getAvailableCurrencies().stream()
                .filter(known -> known.getCurrencyCode().equals(currency))
                .mapToInt(Currency::getDefaultFractionDigits)
                .filter(digits -> digits >= 0)
                .findFirst()
                .orElse(USUAL_DECIMALS);
    }

    /** Whether data for the whole window can be there on the day that counts as today. */
    boolean isComplete(Period window) {
        return !today().isBefore(window.to());
    }

    /** An amount in the brief's currency, by the declared rate. */
    Expression converted(Expression amount, Optional<Located<String>> currency) {
        return currency.map(Located::value)
                .filter(code -> !code.equals(currency()))
                .map(code -> Expression.times(amount, rate(code)))
                .orElse(amount);
    }

    private Expression rate(String code) {
        Located<BigDecimal> rate = plan().profile().rates().get(code);
        return rate == null
                ? new Expression.Missing("no rate from " + code + " to " + currency() + " is given")
                : Inputs.rangeable(
                        "brief.rates." + code,
                        currency() + " for 1 " + code,
                        Unit.PRICE,
                        rate,
                        plan().profile().rateRanges().containsKey(code));
    }

    /** Money as it stands in a fact: rounded half-even to the minor unit. */
    Figure money(String id, String label, Expression expression) {
        return Figure.of(id, label, Unit.MONEY, expression.rounded(decimals()));
    }

    List<Campaign> campaigns() {
        return List.copyOf(campaigns.values());
    }

    Optional<Campaign> campaign(String id) {
        return Optional.ofNullable(campaigns.get(id));
    }

    String campaignLabel(String id) {
        return campaign(id).map(Campaign::label).orElse(id);
    }

    List<Strategy.Channel> statedChannels() {
        return plan().strategy().map(Strategy::channels).orElse(List.of());
    }

    /** Ids of all channels: the strategy's in its order, then those that only campaigns and files name. */
    List<String> channels() {
        Set<String> ids = new LinkedHashSet<>();
        statedChannels().forEach(channel -> ids.add(channel.id().value()));
        campaigns().forEach(campaign -> campaign.channels().forEach(channel -> ids.add(channel.value())));
        ids.addAll(cells.channels());
        return List.copyOf(ids);
    }

    String channelLabel(String id) {
        return statedChannels().stream()
                .filter(channel -> channel.id().value().equals(id))
                .map(Strategy.Channel::label)
                .findFirst()
                .orElse(id);
    }
}
