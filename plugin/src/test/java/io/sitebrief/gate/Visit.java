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

    /** Touches everything, clicks what is no way to another page, and names elements and addresses that nobody wrote. */
    private static final String PROVOKE = """
            () => {
              const odd = [];
              for (const e of document.querySelectorAll('*')) {
                for (const a of e.attributes) {
                  if (a.name.startsWith('on') || a.name === 'srcdoc') odd.push(e.tagName + ' ' + a.name);
                }
                for (const kind of ['mouseover', 'focus', 'toggle', 'pointerdown', 'error', 'load', 'animationstart']) {
                  e.dispatchEvent(new Event(kind));
                }
                const target = e.getAttribute('href') || e.getAttribute('xlink:href');
                let scheme = '';
                try { scheme = target ? new URL(target, location).protocol : ''; } catch { scheme = 'unreadable'; }
                if (!['', 'file:', 'http:', 'https:', 'mailto:', 'data:'].includes(scheme)) odd.push(target);
                if (e.tagName === 'BUTTON' || e.tagName === 'SUMMARY'
                    || (e.tagName === 'A' && !['', 'file:', 'http:', 'https:', 'mailto:'].includes(scheme))) e.click();
              }
              return odd;
            }""";
    /** Milliseconds that a script would have to show itself. */
    private static final int SETTLES = 100;

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
        Page page = heard(context, home, complaints);
        for (String path : opened(site)) {
            page.navigate(home + path);
            page.locator("#search input").focus();
            page.waitForFunction("() => window.siteBriefSearch");
        }
        return complaints;
    }

    /**
     * What happens on these pages and drawings when everything on them is touched and clicked, and their words searched
     * for.
     */
    static List<String> provoked(BrowserContext context, Site site, List<String> paths) {
        List<String> complaints = new ArrayList<>();
        Page page = heard(context, site.address(""), complaints);
        page.addInitScript("window.print = () => {}");
        page.onDialog(dialog -> {
            complaints.add(page.url() + " a dialog: " + dialog.message());
            dialog.dismiss();
        });
        for (String path : paths) {
            page.navigate(site.address(path));
            if (path.endsWith(".html")) {
                page.locator("#search input").fill("alert");
                page.waitForFunction("() => window.siteBriefSearch");
            }
            ((List<?>) page.evaluate(PROVOKE)).forEach(odd -> complaints.add(path + " odd: " + odd));
            page.waitForTimeout(SETTLES);
            if (!page.url().equals(site.address(path))) {
                complaints.add(path + " went to " + page.url());
            }
        }
        return complaints;
    }

    private static Page heard(BrowserContext context, String home, List<String> complaints) {
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
        return page;
    }
}
