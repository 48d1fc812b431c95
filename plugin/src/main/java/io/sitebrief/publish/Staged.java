package io.sitebrief.publish;

/**
 * A version written beside its place: the digest of its manifest, and how many files were written, found unchanged, and
 * left out against the version in place; {@code same} where that already is this one, byte for byte.
 */
public record Staged(
        VersionName version, String manifestSha256, int written, int unchanged, int dropped, boolean same) {}
