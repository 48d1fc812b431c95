package io.sitebrief.publish;

import io.sitebrief.site.SiteFile;
import java.nio.charset.StandardCharsets;

/** A small page that leads on at once, by a refresh and, for those who stop redirects, by a plain link. */
record Redirect(String path, String language, String label, String target) {

    SiteFile file() {
        String link = escape(encode(target));
        return SiteFile.text(path, """
                <!DOCTYPE html>
                <html lang="%1$s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'">
                <meta http-equiv="refresh" content="0; url=%2$s">
                <meta name="robots" content="noindex">
                <meta name="color-scheme" content="light dark">
                <link rel="icon" href="data:,">
                <title>%3$s</title>
                </head>
                <body>
                <main dir="auto"><h1><a href="%2$s">%3$s</a></h1></main>
                </body>
                </html>
                """.formatted(escape(language), link, escape(label)));
    }

    /** Percent-encodes what may not stand in the path of an address. */
    static String encode(String path) {
        StringBuilder address = new StringBuilder();
        for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xff);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0)) {
                address.append(c);
            } else {
                address.append('%').append("0123456789ABCDEF".charAt(c >> 4)).append("0123456789ABCDEF".charAt(c & 15));
            }
        }
        return address.toString();
    }

    /** Text for HTML and XML, in elements and in quoted attributes. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
