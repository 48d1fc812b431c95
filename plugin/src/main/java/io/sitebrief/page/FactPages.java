package io.sitebrief.page;

import io.sitebrief.brief.Facts;
import java.util.Optional;

/**
 * On which page the origin of each figure stands: all on one; where they are too many for that, those of a campaign, and
 * those of a channel with its messages, on a page of their own.
 *
 * @param split whether they are too many
 */
record FactPages(boolean split) {

    /** The page of all figures, and of those that no other page has. */
    static final String MAIN = "provenance.html";

    /** The folder of the other pages. */
    static final String FOLDER = "provenance/";

    /** The most figures on one page, about four megabytes; a browser opens no page of a hundred thousand. */
    private static final int MOST = 10_000;

    static FactPages of(Facts facts) {
        return new FactPages(facts.size() > MOST);
    }

    /** The campaign or channel whose page has the figure, as ids begin: {@code campaign.autumn}; none for the main page. */
    Optional<String> owner(String fact) {
        int kind = split ? fact.indexOf('.') : -1;
        int name = kind < 0 ? -1 : fact.indexOf('.', kind + 1);
        if (name < 0) {
            return Optional.empty();
        }
        return switch (fact.substring(0, kind)) {
            case "campaign", "channel" -> Optional.of(fact.substring(0, name));
            case "message" -> Optional.of("channel" + fact.substring(kind, name));
            default -> Optional.empty();
        };
    }

    /** The path of the page that has the figure. */
    String page(String fact) {
        return owner(fact).map(FactPages::path).orElse(MAIN);
    }

    /** The path of the page of one campaign or channel. */
    static String path(String owner) {
        return FOLDER + owner.replaceFirst("[.]", "s/") + ".html";
    }

    /** The way to a figure's origin from the page with this path. */
    String href(String fact, String from) {
        String page = page(fact);
        return (page.equals(from) ? "" : page) + "#fact-" + fact;
    }
}
