package io.sitebrief.page;

/** A link as it reads; href is a path inside the version or a full address. */
public record Link(String href, String text) {}
