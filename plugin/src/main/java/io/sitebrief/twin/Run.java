package io.sitebrief.twin;

import java.util.List;
import java.util.Optional;

/** A stretch of text of one look inside a block; a line break is a run of its own, "\n". */
record Run(String text, Look look, Optional<String> href) {

    static final Run BREAK = new Run("\n", Look.PLAIN, Optional.empty());

    /** How a stretch is set. */
    enum Look {
        PLAIN,
        STRONG,
        EMPHASIS,
        CODE
    }

    boolean isBreak() {
        return this == BREAK;
    }

    /** The runs without a look. */
    static String plain(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }
}
