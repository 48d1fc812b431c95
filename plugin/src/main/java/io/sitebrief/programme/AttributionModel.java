package io.sitebrief.programme;

/** How a conversion's credit is shared among the touches that came before it. */
public enum AttributionModel {
    FIRST,
    LAST,
    LAST_NON_DIRECT,
    LINEAR,
    POSITION_BASED,
    TIME_DECAY,
    W_SHAPE,
    MARKOV,
    SHAPLEY
}
