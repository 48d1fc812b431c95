package io.sitebrief.pipeline;

import java.time.Instant;
import java.util.Optional;

/**
 * What a shell asks of publish.
 *
 * @param brief as the version was generated
 * @param publisher the name that others are told while this one writes, and that a commit bears
 * @param at the instant of the order; its day in UTC is the day of issue, where no other is given
 * @param issued the day of issue, such as 2026-10-15
 * @param dryRun to say what would be done, and change nothing
 * @param force to publish the version as it was generated although the brief's files have changed since
 */
public record PublishRequest(
        Request brief,
        Place target,
        String publisher,
        Instant at,
        Optional<String> issued,
        boolean dryRun,
        boolean force) {}
