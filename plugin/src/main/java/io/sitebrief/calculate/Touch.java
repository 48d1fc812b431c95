package io.sitebrief.calculate;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A contact on the way to a conversion.
 *
 * @param milestone the step that the person took with this contact, where one is recorded
 */
record Touch(
        LocalDateTime at,
        String channel,
        Optional<String> campaign,
        Optional<String> message,
        Optional<String> milestone) {}
