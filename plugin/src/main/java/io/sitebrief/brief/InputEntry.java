package io.sitebrief.brief;

/** An input file with its SHA-256 in hex and its size in bytes. */
public record InputEntry(String file, String sha256, long size) {}
