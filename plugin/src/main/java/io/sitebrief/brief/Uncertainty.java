package io.sitebrief.brief;

import io.sitebrief.figure.Figure;
import java.util.List;
import java.util.Optional;

/** How far the ROI would move: one input at a time, where it reaches zero, and by simulation on request. */
public record Uncertainty(
        List<Swing> tornado, Optional<Simulation> simulation, Optional<Figure> low, Optional<Figure> high) {

    /**
     * ROI with one input at its low and at its high end, the others at likely.
     *
     * @param input the input's label
     * @param switching the input's value at which ROI is zero
     */
    public record Swing(
            String id,
            String input,
            Figure inputLow,
            Figure inputHigh,
            Figure roiLow,
            Figure roiHigh,
            Optional<Figure> switching) {}

    /** The outcome of a simulation with its printed seed. */
    public record Simulation(long seed, int draws, Figure p10, Figure p50, Figure p90, Figure aboveZero) {}
}
