package io.sitebrief.brief;

/** A change that may stand among the few that are told first. */
public sealed interface Highlight permits NumberChange, TargetChange, RiskChange, ItemChange {}
