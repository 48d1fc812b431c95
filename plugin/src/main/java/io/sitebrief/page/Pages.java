package io.sitebrief.page;

import io.sitebrief.brief.Brief;
import io.sitebrief.site.Frame;
import io.sitebrief.site.SitePage;
import io.sitebrief.site.Words;
import java.util.Optional;
import java.util.stream.Stream;

/** Every page of a version, made one after the other as they are asked for. */
public final class Pages {

    private final Edition edition;
    private final Optional<Since> since;

    private Pages(Edition edition, Optional<Since> since) {
        this.edition = edition;
        this.since = since;
    }

    /**
     * The pages of a brief in the language of these words.
     *
     * @param since what changed since the version before; empty where the version stands alone
     */
    public static Pages of(Brief brief, Words words, Optional<Since> since) {
        return new Pages(Edition.of(brief, words), since);
    }

    /** @param logo path of the organisation's logo inside the version */
    public Frame frame(Optional<String> logo) {
        return Frames.of(edition, logo);
    }

    public Stream<SitePage> all() {
        return Stream.of(IndexPage.of(edition, since));
    }
}
