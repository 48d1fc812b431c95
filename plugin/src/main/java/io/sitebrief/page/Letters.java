package io.sitebrief.page;

import io.sitebrief.brief.Head;
import io.sitebrief.site.Letter;
import io.sitebrief.site.SitePage;
import java.util.List;

/** What goes out by mail beside the pages: the memo, and the guide where there is one. */
final class Letters {

    private final Edition edition;

    Letters(Edition edition) {
        this.edition = edition;
    }

    List<Letter> all() {
        Letter memo = memo();
        return edition.brief().guide().points().isEmpty() ? List.of(memo) : List.of(memo, guide());
    }

    private Letter memo() {
        Head head = edition.brief().head();
        String period = edition.dates().period(head.period());
        String subject = edition.text("roi.subject", head.title(), period);
        return letter("memo", subject, RoiPage.of(edition).view(), true);
    }

    private Letter guide() {
        Head head = edition.brief().head();
        String subject = edition.text("mail.guide.subject", head.organisation());
        return letter("guide", subject, GuideLetter.of(edition, subject), false);
    }

    private Letter letter(String name, String subject, Object view, boolean plain) {
        Head head = edition.brief().head();
        return new Letter(
                name,
                new SitePage(name + ".html", "mail/" + name, view),
                subject,
                head.preparedBy().orElse(head.organisation()),
                head.id(),
                head.today(),
                plain);
    }
}
