package io.sitebrief.page;

import io.sitebrief.brief.ImportReport;
import io.sitebrief.brief.ReturnReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How firm the numbers stand: coverage, evidence, estimates, files that are old. */
final class Confidence {

    private static final int STALE_DAYS = 45;

    private final Edition edition;

    Confidence(Edition edition) {
        this.edition = edition;
    }

    List<Top.Term> terms() {
        return List.of(
                new Top.Term(edition.text("confidence.coverage"), coverage()),
                new Top.Term(edition.text("confidence.evidence"), evidence()),
                new Top.Term(edition.text("confidence.inputs"), certainty()),
                new Top.Term(edition.text("confidence.stale"), stale()));
    }

    private List<Piece> coverage() {
        Num coverage = edition.numbers().of(edition.brief().imports().coverage());
        return coverage.why()
                .map(why -> edition.say("confidence.coverage-unknown", why))
                .orElseGet(() -> edition.say("confidence.coverage-is", coverage));
    }

    /** The shares of benefit by evidence level, best level first. */
    List<Piece> evidence() {
        List<ReturnReport.EvidenceShare> shares = edition.brief().roi().evidence().stream()
                .sorted((a, b) -> Integer.compare(b.level(), a.level()))
                .toList();
        if (shares.isEmpty()
                || !shares.stream().allMatch(share -> share.share().amount().isKnown())) {
            return edition.say("confidence.evidence-unknown");
        }
        List<Piece> pieces = new ArrayList<>();
        for (ReturnReport.EvidenceShare share : shares) {
            if (!pieces.isEmpty()) {
                pieces.add(Piece.of(", "));
            }
            pieces.addAll(edition.say("confidence.level", edition.numbers().of(share.share()), share.level()));
        }
        return List.copyOf(pieces);
    }

    private List<Piece> certainty() {
        return edition.say("confidence.certainty."
                + edition.brief().roi().roi().certainty().word().replace(' ', '-'));
    }

    private List<Piece> stale() {
        if (edition.brief().imports().files().isEmpty()) {
            return edition.say("imports.none");
        }
        LocalDate limit = edition.brief().head().today().minusDays(STALE_DAYS);
        List<String> old = edition.brief().imports().files().stream()
                .filter(file ->
                        file.exported().filter(day -> day.isBefore(limit)).isPresent())
                .map(ImportReport.File::file)
                .toList();
        return old.isEmpty()
                ? edition.say("confidence.fresh", STALE_DAYS)
                : edition.say("confidence.old", STALE_DAYS, edition.listed(old));
    }
}
