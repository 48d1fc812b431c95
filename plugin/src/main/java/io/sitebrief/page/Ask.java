package io.sitebrief.page;

import java.util.List;
import java.util.Optional;

/** A decision that is asked for; by is the date as it reads, delay what waiting costs. */
public record Ask(
        String id,
        List<Piece> title,
        Optional<List<Piece>> body,
        Optional<List<Piece>> effect,
        Optional<String> by,
        Optional<String> owner,
        Optional<List<Piece>> delay,
        Optional<Link> link) {}
