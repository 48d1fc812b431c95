package io.sitebrief.twin;

import io.sitebrief.site.Letter;
import io.sitebrief.site.SiteFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.TimeZone;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.BodyPart;
import org.apache.james.mime4j.message.BodyPartBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.message.MultipartBuilder;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawField;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * A letter as files: a mail with a styled part and a text part, as a draft to send on; and the text part alone. Nothing of
 * it comes from a clock or from chance: the same letter has the same bytes.
 */
public final class Mail {

    private static final int BOUNDARY_CHARACTERS = 24;
    private static final String NOWHERE = ".site-brief.invalid";

    private final Letter letter;
    private final Document page;
    private final String text;

    private Mail(Letter letter, Document page, String text) {
        this.letter = letter;
        this.page = page;
        this.text = text;
    }

    /**
     * @param rendered the letter's page
     * @param css the rules to write into it
     */
    public static Mail of(Letter letter, SiteFile rendered, String css) {
        Document page = Jsoup.parse(rendered.text());
        page.outputSettings().prettyPrint(false);
        String text = PlainText.of(Blocks.of(page.body()));
        dress(page, css);
        return new Mail(letter, page, text);
    }

    /** The letter as plain text. */
    public SiteFile text() {
        return SiteFile.text(letter.name() + ".txt", text);
    }

    /** The letter as a mail. */
    public SiteFile mail() {
        String html = page.outerHtml();
        String digest = digest(letter.subject() + "\n" + text + "\n" + html);
        Multipart parts = MultipartBuilder.create("alternative")
                .addBodyPart(part(text, "plain"))
                .addBodyPart(part(html, "html"))
                .build();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Message message = message(parts, digest);
            new DefaultMessageWriter().writeMessage(message, bytes);
            message.dispose();
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail to be written", e);
        }
        return SiteFile.of(letter.name() + ".eml", bytes.toByteArray());
    }

    private Message message(Multipart parts, String digest) throws IOException {
        String domain = letter.brief() + NOWHERE;
        Instant midnight = letter.day().atStartOfDay(ZoneOffset.UTC).toInstant();
        return Message.Builder.of()
                .addField(new RawField("X-Unsent", "1"))
                .setFrom(new Mailbox(letter.from(), letter.name(), domain))
                .setSubject(letter.subject())
                .setDate(Date.from(midnight), TimeZone.getTimeZone(ZoneOffset.UTC))
                .setMessageId("<" + letter.name() + "." + digest + "@" + domain + ">")
                .setBody(parts)
                .setContentType("multipart/alternative", new NameValuePair("boundary", "=_" + digest))
                .build();
    }

    private static BodyPart part(String text, String kind) {
        try {
            return BodyPartBuilder.create()
                    .setBody(text.replace("\n", "\r\n"), kind, StandardCharsets.UTF_8)
                    .setContentTransferEncoding("quoted-printable")
                    .build();
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail to be written", e);
        }
    }

    /** Style into the elements; what a mail program cannot show or follow goes away. */
    private static void dress(Document page, String css) {
        page.select("table:has(thead th.drawing, thead th.wide) td:is(.drawing, .wide)")
                .remove();
        page.select("th.drawing, th.wide, svg, script, .vh").remove();
        for (Element link : page.select("a")) {
            if (!link.attr("href").matches("(https?|mailto):.*")) {
                link.tagName("span").removeAttr("href").removeAttr("title");
            }
        }
        InlineStyle.into(page, css);
        for (Element element : page.body().getAllElements()) {
            List.of("class", "id", "data-fact", "data-sort", "aria-labelledby", "scope")
                    .forEach(element::removeAttr);
        }
        page.body().nodeStream(Comment.class).toList().forEach(Node::remove);
    }

    private static String digest(String text) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum).substring(0, BOUNDARY_CHARACTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
