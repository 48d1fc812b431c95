package io.sitebrief.gate;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** What a browser complains of while it opens every page: failed and foreign requests, errors and warnings. */
final class Complaints {

    private Complaints() {}

    /** @param home the address of the site's root, with a slash at its end */
    static List<String> of(BrowserContext context, Site site, String home) {
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
        for (String path : site.paths()) {
            page.navigate(home + path);
            page.locator("#search input").focus();
            page.waitForFunction("() => window.siteBriefSearch");
        }
        return complaints;
    }
}
