package io.sitebrief.brief;

/**
 * A status and the rule that gave it: {@code caution because 92% of plan; rule 3}.
 *
 * @param rule number of the rule, from 1
 * @param because a clause in English that reads after "because"
 */
public record Verdict(Status status, int rule, String because) {}
