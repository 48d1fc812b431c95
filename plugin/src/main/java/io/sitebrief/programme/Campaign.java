package io.sitebrief.programme;

import io.sitebrief.source.Located;
import io.sitebrief.source.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a file of campaigns/ says; the file's name is the campaign's id. */
public record Campaign(
        Located<String> id,
        Optional<String> name,
        List<Located<String>> objectives,
        List<Located<String>> channels,
        List<Located<String>> audiences,
        Optional<Located<LocalDate>> from,
        Optional<Located<LocalDate>> to,
        Optional<String> owner,
        Optional<Located<BigDecimal>> budget,
        Optional<Status> status,
        Map<String, String> tracking,
        Optional<Located<String>> summary,
        Optional<Located<String>> lessons,
        Optional<NextAction> nextAction,
        Source source) {

    public String label() {
        return name.orElse(id.value());
    }

    /** Where a campaign stands. */
    public enum Status {
        PLANNED,
        RUNNING,
        DONE,
        STOPPED
    }

    /** What comes next, by whom and when. */
    public record NextAction(String what, Optional<String> owner, Optional<Located<LocalDate>> by) {}
}
