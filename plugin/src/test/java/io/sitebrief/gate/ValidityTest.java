package io.sitebrief.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** Every page is valid HTML by the checker that the W3C runs, warnings included. */
class ValidityTest {

    /** The checker knows no 'self' for files; that nothing is blocked is seen in the browser. */
    private static final String NOT_SELF = "Resource violates Content Security Policy";

    static Stream<Site> sites() {
        return Stream.of(Site.example(), Site.example("de-DE"));
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyPageIsValidHtml(Site site) throws IOException, SAXException {
        List<String> found = new ArrayList<>();
        for (String path : site.paths()) {
            EmbeddedValidator checker = new EmbeddedValidator();
            checker.setNoLangDetect(true);
            checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
            String messages = checker.validate(site.root().resolve(path));
            messages.lines()
                    .filter(line -> !line.isBlank() && !line.contains(NOT_SELF))
                    .limit(5)
                    .forEach(found::add);
        }
        assertThat(found).isEmpty();
    }
}
