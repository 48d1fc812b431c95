package io.sitebrief.source;

import java.io.IOException;

/**
 * The memory of the machine, or the stack of a thread, is not enough for a piece of work: told as a broken machine is, in
 * words for the person at it.
 */
public final class Exhausted extends IOException {

    private static final long serialVersionUID = 1;
    private static final long MEGABYTE = 1 << 20;

    private Exhausted(String message, Throwable cause) {
        super(message, cause);
    }

    /** A piece of work. */
    @FunctionalInterface
    public interface Work<T> {

        T run() throws IOException;
    }

    /**
     * Does a piece of work. What runs out inside a smaller piece is told by that one.
     *
     * @param what clause of what is going on: "costs.yaml is read"
     * @param limits which of the documented limits to look at
     * @throws Exhausted where memory or stack is not enough
     */
    public static <T> T guard(String what, String limits, Work<T> work) throws IOException {
        try {
            return work.run();
        } catch (OutOfMemoryError none) {
            throw new Exhausted(heap(what, limits), none);
        } catch (StackOverflowError none) {
            throw new Exhausted(stack(what, limits), none);
        }
    }

    private static String heap(String what, String limits) {
        long megabytes = Runtime.getRuntime().maxMemory() / MEGABYTE;
        return "Java's memory of " + megabytes + " MB ran out while " + what + ". Give it more, by MAVEN_OPTS=-Xmx"
                + roomier(megabytes) + "m or by the same -Xmx in .mvn/jvm.config, or less to do: see " + limits
                + " under Limits in the documentation.";
    }

    /** The next power of two that is at least half as much again. */
    private static long roomier(long megabytes) {
        long more = 512;
        while (more < megabytes + megabytes / 2) {
            more *= 2;
        }
        return more;
    }

    private static String stack(String what, String limits) {
        return "Java's stack ran out while " + what + ": something is nested too deeply. Give it more, by"
                + " MAVEN_OPTS=-Xss8m or by the same -Xss in .mvn/jvm.config, or nest less: see " + limits
                + " under Limits in the documentation.";
    }
}
