package io.sitebrief.publish;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One version in the list of versions.
 *
 * @param sequence the place in the order of versions, counted from 1; no clock has a say in it
 * @param issued the day of publication, known once the version is published
 * @param manifestSha256 the digest of the version's MANIFEST.sha256
 * @param pages the version's HTML pages, sorted: where a reader's switcher and the redirects may lead
 * @param decisions the decisions that the feed tells of
 */
public record VersionEntry(
        VersionName version,
        VersionStatus status,
        int sequence,
        LocalDate periodFrom,
        LocalDate periodTo,
        String headline,
        Optional<LocalDate> issued,
        String manifestSha256,
        List<String> pages,
        List<DecisionEntry> decisions) {

    public VersionEntry {
        pages = pages.stream().distinct().sorted().toList();
        decisions = List.copyOf(decisions);
        if (sequence < 1 || !pages.stream().allMatch(FileNames::isSafe)) {
            throw new IllegalStateException("not an entry of the list of versions: " + version.text());
        }
    }

    public boolean isIssued() {
        return status == VersionStatus.ISSUED;
    }

    VersionEntry withSequence(int place) {
        return new VersionEntry(
                version, status, place, periodFrom, periodTo, headline, issued, manifestSha256, pages, decisions);
    }

    VersionEntry issuedOn(LocalDate day) {
        return new VersionEntry(
                version,
                status,
                sequence,
                periodFrom,
                periodTo,
                headline,
                Optional.of(day),
                manifestSha256,
                pages,
                decisions);
    }
}
