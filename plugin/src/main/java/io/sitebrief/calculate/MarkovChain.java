package io.sitebrief.calculate;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * An absorbing Markov chain of order 1 over numbered states, counted from ways through them. All numbers in it are
 * statistics.
 *
 * <p>Solved as a linear system by the fundamental matrix N = (I − Q)⁻¹ (Kemeny and Snell, Finite Markov Chains, 1960),
 * without simulation: a way from the start s meets state c with probability (sN)_c ÷ N_cc, and is worth (Nr)_c from
 * there on, where r is what ends right after each state.
 */
final class MarkovChain {

    /** A way: its states in order, how often it was gone, and what came of it in all. */
    record Way(List<Integer> states, double statisticCount, double statisticReward) {

        Way {
            states = List.copyOf(states);
        }
    }

    private final double[] met;
    private final double[] worth;
    private final double expected;

    /** A chain of states 0 to size − 1; every way has a state and a count above zero, every state a way. */
    MarkovChain(int size, List<Way> ways) {
        double[] start = new double[size];
        double[] reward = new double[size];
        double[][] moves = new double[size][size];
        double[] visits = new double[size];
        for (Way way : ways) {
            int before = -1;
            for (int now : way.states()) {
                (before < 0 ? start : moves[before])[now] += way.statisticCount();
                visits[now] += way.statisticCount();
                before = now;
            }
            reward[before] += way.statisticReward();
        }
        double gone = StatisticSum.of(size, state -> start[state]);
        Arrays.setAll(start, state -> start[state] / gone);
        Arrays.setAll(reward, state -> reward[state] / visits[state]);
        DMatrixRMaj fundamental = fundamental(moves, visits);
        this.worth = IntStream.range(0, size)
                .mapToDouble(from -> StatisticSum.of(size, to -> fundamental.get(from, to) * reward[to]))
                .toArray();
        this.met = IntStream.range(0, size)
                .mapToDouble(to -> StatisticSum.of(size, from -> start[from] * fundamental.get(from, to))
                        / fundamental.get(to, to))
                .toArray();
        this.expected = StatisticSum.of(size, state -> start[state] * worth[state]);
    }

    private static DMatrixRMaj fundamental(double[][] moves, double[] visits) {
        DMatrixRMaj system = CommonOps_DDRM.identity(moves.length);
        for (int from = 0; from < moves.length; from++) {
            for (int to = 0; to < moves.length; to++) {
                system.add(from, to, -moves[from][to] / visits[from]);
            }
        }
        if (!CommonOps_DDRM.invert(system)) {
            throw new IllegalStateException("a way has no end");
        }
        return system;
    }

    /** What a way from the start is worth on average; the probability of conversion where a conversion is worth 1. */
    double statisticExpected() {
        return expected;
    }

    /** The removal effect of a state: the part of what is expected that is lost without the state, 0 to 1. */
    double statisticRemovalEffect(int state) {
        return met[state] * worth[state] / expected;
    }
}
