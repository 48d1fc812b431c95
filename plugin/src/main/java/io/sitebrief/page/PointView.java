package io.sitebrief.page;

import java.util.List;
import java.util.Optional;

/** One of the five points: an assertion, a number with its label, a status, and the way on. */
public record PointView(
        String name,
        List<Piece> assertion,
        Optional<Num> figure,
        Optional<String> label,
        Optional<Tag> tag,
        Link link) {}
