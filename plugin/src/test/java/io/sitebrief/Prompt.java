package io.sitebrief;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/** What hostile input must not do: keep the machine busy. */
public final class Prompt {

    private static final Duration MOST = Duration.ofSeconds(1);

    private Prompt() {}

    /** Runs the work; what takes over a second is run once more, since the first time classes are loaded, and must not then. */
    public static void assertPrompt(Runnable work) {
        if (taken(work).compareTo(MOST) > 0) {
            assertThat(taken(work)).isLessThan(MOST);
        }
    }

    /** The time that this process worked, on all its threads: a busy machine adds nothing to it. */
    private static Duration taken(Runnable work) {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long before = system.getProcessCpuTime();
        work.run();
        return Duration.ofNanos(system.getProcessCpuTime() - before);
    }
}
