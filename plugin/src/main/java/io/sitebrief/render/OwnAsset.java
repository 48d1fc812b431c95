package io.sitebrief.render;

import io.sitebrief.site.SiteFile;
import io.sitebrief.source.Problem;
import io.sitebrief.source.ProblemKind;
import io.sitebrief.source.Result;
import io.sitebrief.source.Source;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The brief's own pictures and fonts as files of the version: a PNG, a WOFF2, or an SVG that holds shapes, colours and text
 * only. A page shows an SVG as an image, where scripts sleep; opened by itself they would not, so they are refused.
 */
public final class OwnAsset {

    /** The most bytes of a picture or font. */
    public static final int MOST_BYTES = 200_000;

    private static final String PNG_SIGNATURE = "PNG\r\n\u001a\n";
    private static final Set<String> SHAPES = Set.of(
            "svg",
            "g",
            "defs",
            "symbol",
            "use",
            "title",
            "desc",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "mask",
            "pattern");
    private static final Set<String> NAMING = Set.of("href", "src");
    private static final Pattern OUTSIDE =
            Pattern.compile("url\\(\\s*[\"']?(?!#)|@import|expression\\s*\\(|\\\\|javascript:");

    private OwnAsset() {}

    /** The organisation's logo as {@code assets/logo.svg} or {@code assets/logo.png}, or what is refused in it. */
    public static Result<SiteFile> logo(SiteFile file, Source place) {
        String name = file.path().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".png") && !name.endsWith(".svg")) {
            return refused(place, "a format other than SVG and PNG");
        }
        return checked(file, place).map(logo -> logo.at("assets/logo" + name.substring(name.length() - 4)));
    }

    /** A file of the theme's own assets folder; scripts, styles and pages are code and have no place there. */
    public static Result<SiteFile> of(SiteFile file) {
        String name = file.path();
        boolean known = name.endsWith(".png") || name.endsWith(".svg") || name.endsWith(".woff2");
        return known
                ? checked(file, Source.ofFile(name))
                : Result.failed(List.of(Problem.of(ProblemKind.REFUSED_ASSET, Source.ofFile(name), name)));
    }

    private static Result<SiteFile> checked(SiteFile file, Source place) {
        if (file.size() > MOST_BYTES) {
            return refused(place, "over 200,000 bytes");
        }
        String name = file.path().toLowerCase(Locale.ROOT);
        if (name.endsWith(".svg")) {
            return drawing(file, place);
        }
        boolean genuine = name.endsWith(".png")
                ? file.text().startsWith(PNG_SIGNATURE, 1)
                : file.text().startsWith("wOF2");
        return genuine ? Result.of(file) : refused(place, "other bytes than its name says");
    }

    private static Result<SiteFile> drawing(SiteFile file, Source place) {
        try {
            return firstRefused(file.text()).map(what -> refused(place, what)).orElseGet(() -> Result.of(file));
        } catch (XMLStreamException e) {
            return refused(place, "broken XML in line " + e.getLocation().getLineNumber());
        } catch (MissingResourceException unnamed) { // the parser has no words for some mistakes in a document type
            return refused(place, "broken XML");
        }
    }

    private static Optional<String> firstRefused(String svg) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(svg));
        String encoding = Optional.ofNullable(xml.getCharacterEncodingScheme()).orElse("UTF-8");
        Optional<String> found =
                Optional.of("another encoding than UTF-8").filter(no -> !encoding.equalsIgnoreCase("UTF-8"));
        while (found.isEmpty() && xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                found = element(xml);
            } else if (event == XMLStreamConstants.DTD) {
                found = Optional.of("a document type");
            } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
                found = Optional.of("a processing instruction");
            }
        }
        return found;
    }

    private static Optional<String> element(XMLStreamReader xml) {
        if (!SHAPES.contains(xml.getLocalName())) {
            return Optional.of("the element '" + xml.getLocalName() + "'");
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = xml.getAttributeValue(i).toLowerCase(Locale.ROOT);
            boolean leadsOut = NAMING.contains(name) && !value.startsWith("#");
            if (name.startsWith("on") || leadsOut || OUTSIDE.matcher(value).find()) {
                return Optional.of("the attribute '" + xml.getAttributeLocalName(i) + "'");
            }
        }
        return Optional.empty();
    }

    private static Result<SiteFile> refused(Source place, String what) {
        return Result.failed(List.of(Problem.of(ProblemKind.REFUSED_LOGO, place, what)));
    }
}
