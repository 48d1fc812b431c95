package io.sitebrief.twin;

import java.util.List;
import java.util.Optional;

/** A part of a page, one below the other. */
sealed interface Block {

    record Heading(int level, List<Run> text) implements Block {}

    record Paragraph(List<Run> text) implements Block {}

    /** Text that keeps its lines and spaces. */
    record Verbatim(String text) implements Block {}

    /** Points in a row, each with what it holds; numbered or not. */
    record Points(boolean numbered, List<List<Block>> items) implements Block {}

    record Quote(List<Block> blocks) implements Block {}

    /** Terms and what they are here. */
    record Terms(List<Term> terms) implements Block {}

    record Term(List<Run> name, List<Run> words) {}

    /** A table; every row is as long as the head. */
    record Grid(Optional<List<Run>> caption, List<Head> heads, List<List<List<Run>>> rows) implements Block {}

    record Head(List<Run> text, boolean number) {}
}
