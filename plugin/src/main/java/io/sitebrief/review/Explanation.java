package io.sitebrief.review;

/**
 * What the reference says of a kind of problem, in plain text.
 *
 * @param meaning what is wrong, in general
 * @param cure what to do
 */
public record Explanation(String meaning, String cure) {}
