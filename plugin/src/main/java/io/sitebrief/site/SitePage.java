package io.sitebrief.site;

/**
 * A page to render: its path in the version ({@code campaigns/autumn.html}), its template without the ending
 * ({@code campaign}), and the view, a public record with ready text.
 */
public record SitePage(String path, String template, Object view) {}
