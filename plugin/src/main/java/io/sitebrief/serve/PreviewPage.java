package io.sitebrief.serve;

import java.nio.charset.StandardCharsets;

/** A page of the site as the preview shows it: with the script that reloads it, and leave to listen for it. */
final class PreviewPage {

    /** Below this path stands what belongs to the preview and not to the site. */
    static final String OWN = "/.preview/";

    private static final String POLICY = "default-src 'none'";
    private static final String MAY_LISTEN = POLICY + "; connect-src 'self'";

    private PreviewPage() {}

    static byte[] of(byte[] html, String build) {
        String text = new String(html, StandardCharsets.UTF_8);
        int end = text.indexOf("</head>");
        if (end < 0) {
            return html;
        }
        String page = text.substring(0, end) + head(build) + text.substring(end);
        return bytes(page.replaceFirst(POLICY, MAY_LISTEN));
    }

    /** A page of the preview's own, where the site has none. */
    static byte[] of(String title, String sentence, String build) {
        return bytes("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + title + "</title>"
                + head(build) + "</head>\n<body class=\"preview-empty\"><main><h1>" + title + "</h1><p>" + sentence
                + "</p></main></body></html>\n");
    }

    private static String head(String build) {
        return "<link rel=\"stylesheet\" href=\"" + OWN + "preview.css\">" + "<script defer src=\"" + OWN
                + "preview.js\" data-build=\"" + build + "\"></script>";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
