package io.sitebrief.calculate;

/**
 * A stream of random numbers from a seed: SplitMix64 (Steele, Lea and Flood, Fast splittable pseudorandom number
 * generators, 2014). Written out here so that a printed seed gives the same numbers on every machine and Java version.
 */
final class SplitMix {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    SplitMix(long seed) {
        this.state = seed;
    }

    /** The next 64 bits. */
    long next() {
        state += GOLDEN_GAMMA;
        long mixed = state;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }

    /** The next number from 0 (with) to 1 (without), of 53 bits. */
    double statisticUniform() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    /** The next standard normal number, by the polar method (Marsaglia and Bray, 1964). */
    double statisticNormal() {
        while (true) {
            double x = 2 * statisticUniform() - 1;
            double y = 2 * statisticUniform() - 1;
            double square = x * x + y * y;
            if (square > 0 && square < 1) {
                return x * StrictMath.sqrt(-2 * StrictMath.log(square) / square);
            }
        }
    }
}
