package io.sitebrief.page;

import java.util.List;
import java.util.Optional;

/** One thing that changed; kind is up, down, added, removed, same or restated. */
public record Delta(String kind, List<Piece> head, Optional<List<Piece>> body) {}
