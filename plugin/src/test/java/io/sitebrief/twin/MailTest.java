package io.sitebrief.twin;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.site.Letter;
import io.sitebrief.site.SiteFile;
import io.sitebrief.site.SitePage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class MailTest {

    private static final String CSS = """
            /* a comment { color: red } */
            p { margin: 0; }
            .good { color: #005a8e; }
            p.lead, li { font-weight: bold; }
            """;

    private static final String PAGE = """
            <!DOCTYPE html><html lang="de"><head><title>Memo</title></head><body>
            <table role="presentation"><tbody><tr><td><h1>Rendite für „Übermut“</h1>
            <p class="lead">Ein Satz<br>und noch einer.</p></td></tr></tbody></table>
            <p><a class="good" data-fact="roi" href="provenance.html#fact-roi">36 %<span class="vh"> besser</span></a>
            <a href="https://a.example/x">weiter</a></p>
            <table class="tbl"><thead><tr><th>Kanal</th><th class="drawing">Bild</th><th class="n">Netto</th></tr></thead>
            <tbody><tr><th>A</th><td class="drawing"><svg></svg></td><td class="n">−9</td></tr></tbody></table>
            </body></html>
            """;

    @Test
    void theMailHasATextPartBeforeAStyledPart() throws IOException {
        Message message = read(mail(PAGE));
        Multipart parts = (Multipart) message.getBody();

        assertThat(message.getSubject()).isEqualTo("Rendite: „Übermut“");
        assertThat(message.getFrom().get(0).getName()).isEqualTo("Jürgen \"J\" Ä., Team");
        assertThat(message.getDate().toInstant()).hasToString("2026-10-05T00:00:00Z");
        assertThat(message.getMessageId()).matches("<memo\\.[0-9a-f]{24}@see\\.site-brief\\.invalid>");
        assertThat(parts.getBodyParts()).extracting(Entity::getMimeType).containsExactly("text/plain", "text/html");
        assertThat(text(parts, 0)).isEqualTo("""
                Rendite für „Übermut“
                =====================

                Ein Satz
                und noch einer.

                36 % weiter <https://a.example/x>

                Kanal  Netto
                -----  -----
                A         −9
                """);
    }

    @Test
    void styleStandsInTheElementsAndWhatLeadsNowhereIsGone() throws IOException {
        Document html = Jsoup.parse(text((Multipart) read(mail(PAGE)).getBody(), 1));

        assertThat(html.expectFirst("p").attr("style")).isEqualTo("margin: 0; font-weight: bold;");
        assertThat(html.select("span[style]").attr("style")).isEqualTo("color: #005a8e;");
        assertThat(html.select("a").eachAttr("href")).containsExactly("https://a.example/x");
        assertThat(html.select("svg, script, style, link, [class], [data-fact], .vh"))
                .isEmpty();
        assertThat(html.select("table:has(thead)").text()).isEqualTo("Kanal Netto A −9");
    }

    @Test
    void theSameLetterHasTheSameBytesAndAnotherOneAnotherId() {
        assertThat(bytes(mail(PAGE))).isEqualTo(bytes(mail(PAGE)));
        assertThat(bytes(mail(PAGE))).isNotEqualTo(bytes(mail(PAGE.replace("36", "37"))));
    }

    @Test
    void everyLineIsShortAndAscii() {
        String mail = new String(bytes(mail(PAGE.replace("Satz", "Satz ".repeat(400)))), StandardCharsets.UTF_8);

        assertThat(mail.split("\r\n"))
                .allSatisfy(
                        line -> assertThat(line).hasSizeLessThanOrEqualTo(78).matches("\\p{ASCII}*"));
        assertThat(mail.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    private static SiteFile mail(String page) {
        SitePage view = new SitePage("memo.html", "mail/memo", "");
        LocalDate day = LocalDate.of(2026, 10, 5);
        Letter letter = new Letter("memo", view, "Rendite: „Übermut“", "Jürgen \"J\" Ä., Team", "see", day, true);
        return Mail.of(letter, SiteFile.text("memo.html", page), CSS).mail();
    }

    private static byte[] bytes(SiteFile file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            file.writeTo(bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Message read(SiteFile mail) throws IOException {
        return new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(bytes(mail)));
    }

    private static String text(Multipart parts, int index) throws IOException {
        TextBody body = (TextBody) parts.getBodyParts().get(index).getBody();
        return new String(body.getInputStream().readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
