package io.sitebrief.gate;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A visit to the pages of a site, and what a browser complains of: failed and foreign requests, errors, warnings. */
final class Visit {

    private static final Pattern FEW = Pattern.compile("/(index|roi)[.]html|^versions[.]html");

    private static final Pattern KINDS = Pattern.compile(
            "/(index|roi|lines|metrics|presence|legal|network|strategy|decisions|campaigns|messages|pack|a-z"
                    + "|campaigns/autumn-conference|channels/community)[.]html|^versions[.]html");
    private static final Pattern HOME = Pattern.compile("/index[.]html");

    private Visit() {}

    /** The pages to open: all of them, or a few that differ most from each other. */
    static List<String> opened(Site site) {
        return Chromium.isThorough()
                ? site.paths()
                : site.paths().stream().filter(FEW.asPredicate()).toList();
    }

    /** The pages of a brief that strains them: one of each kind, or the first alone. */
    static List<String> strained(Site site) {
        return site.paths().stream()
                .filter((Chromium.isThorough() ? KINDS : HOME).asPredicate())
                .toList();
    }

    /** @param home the address of the site's root, with a slash at its end */
    static List<String> complaints(BrowserContext context, Site site, String home) {
        List<String> complaints = new ArrayList<>();
        Page page = context.newPage();
        page.onRequest(request -> {
            if (!request.url().startsWith(home) && !request.url().startsWith("data:")) {
                complaints.add("a request elsewhere: " + request.url());
            }
        });
        page.onRequestFailed(request -> complaints.add("failed: " + request.url() + " " + request.failure()));
        page.onResponse(response -> {
            if (response.status() >= 400) {
                complaints.add(response.status() + ": " + response.url());
            }
        });
        page.onConsoleMessage(message -> complaints.add(page.url() + " console: " + message.text()));
        page.onPageError(error -> complaints.add(page.url() + " error: " + error));
        for (String path : opened(site)) {
            page.navigate(home + path);
            page.locator("#search input").focus();
            page.waitForFunction("() => window.siteBriefSearch");
        }
        return complaints;
    }
}
