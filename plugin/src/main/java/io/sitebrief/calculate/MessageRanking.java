package io.sitebrief.calculate;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * Messages ranked by their rates, each shrunk towards the mean of all as far as its few trials warrant: a beta-binomial
 * model fitted on all messages by the method of moments (Kleinman, 1973, weighted by trials).
 *
 * <p>With α + β pseudo-trials at the mean rate μ, a message's shrunk rate is (successes + (α + β) μ) ÷ (trials + α +
 * β). Where rates differ no more than chance lets them, all shrink to the mean, and more trials go first.
 *
 * @param ranked best first
 * @param mean the rate of all messages together, with ten decimals
 */
record MessageRanking(List<Ranked> ranked, BigDecimal mean) {

    private static final Comparator<Ranked> BEST_FIRST = Comparator.comparing(Ranked::shrunk)
            .thenComparing(ranked -> ranked.message().proportion().trials())
            .reversed()
            .thenComparing(ranked -> ranked.message().id());

    MessageRanking {
        ranked = List.copyOf(ranked);
    }

    /** A message by id, with its successes and trials. */
    record Message(String id, Intervals.Proportion proportion) {}

    /** A message with its shrunk rate, ten decimals. */
    record Ranked(Message message, BigDecimal shrunk) {}

    /** Ranks the messages whose counts make a proportion; others have no place. */
    static MessageRanking of(List<Message> messages) {
        List<Message> fit = messages.stream()
                .filter(message -> message.proportion().isProportion())
                .sorted(Comparator.comparing(Message::id))
                .toList();
        double trials = StatisticSum.of(fit.size(), i -> statisticTrials(fit.get(i)));
        double successes = StatisticSum.of(
                fit.size(), i -> fit.get(i).proportion().successes().doubleValue());
        double mean = trials == 0 ? 0 : successes / trials;
        double correlation = statisticCorrelation(fit, mean, trials);
        List<Ranked> ranked = fit.stream()
                .map(message -> new Ranked(message, Intervals.decimal(statisticShrunk(message, mean, correlation))))
                .sorted(BEST_FIRST)
                .toList();
        return new MessageRanking(ranked, Intervals.decimal(mean));
    }

    private static double statisticTrials(Message message) {
        return message.proportion().trials().doubleValue();
    }

    /**
     * ρ = 1 ÷ (α + β + 1), the part of the spread that is between messages, 0 to 1. The spread S = Σ n (p − μ)² is
     * expected to be μ (1 − μ) Σ (1 − n ÷ N) (1 + ρ (n − 1)).
     */
    private static double statisticCorrelation(List<Message> messages, double mean, double trials) {
        double spread = 0;
        double byChance = 0;
        double byMessage = 0;
        for (Message message : messages) {
            double n = statisticTrials(message);
            double off = message.proportion().statisticRate() - mean;
            spread += n * off * off;
            byChance += 1 - n / trials;
            byMessage += (1 - n / trials) * (n - 1);
        }
        double chance = mean * (1 - mean);
        if (chance <= 0 || byMessage <= 0) {
            return 0;
        }
        return Math.max(0, Math.min(1, (spread / chance - byChance) / byMessage));
    }

    private static double statisticShrunk(Message message, double mean, double correlation) {
        double n = statisticTrials(message);
        double kept = n * correlation / (1 + (n - 1) * correlation);
        return mean + kept * (message.proportion().statisticRate() - mean);
    }

    /** The best, at most so many, best first. */
    List<Ranked> top(int most) {
        return ranked.subList(0, Math.min(most, ranked.size()));
    }

    /** The worst, at most so many, worst first; none that is also among as many at the top. */
    List<Ranked> bottom(int most) {
        int from = Math.max(Math.min(most, ranked.size()), ranked.size() - most);
        return ranked.subList(from, ranked.size()).stream()
                .sorted(Comparator.comparing(Ranked::shrunk)
                        .thenComparing(one -> one.message().id()))
                .toList();
    }
}
