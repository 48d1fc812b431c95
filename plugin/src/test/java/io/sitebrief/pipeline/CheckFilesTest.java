package io.sitebrief.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What a check leaves for editors, code hosts and build servers. */
class CheckFilesTest {

    @TempDir
    Path folder;

    @Test
    void sarifNamesEveryProblemAtItsPlaceInTheRepository() throws IOException, GitAPIException {
        JsonNode run = sarif(check("broken-head"));
        assertThat(run.get("columnKind").asText()).isEqualTo("unicodeCodePoints");
        List<String> told = new ArrayList<>();
        for (JsonNode result : run.get("results")) {
            JsonNode place = result.at("/locations/0/physicalLocation");
            assertThat(place.at("/artifactLocation/uriBaseId").asText()).isEqualTo("SRCROOT");
            told.add(result.get("level").asText() + " " + result.get("ruleId").asText() + " "
                    + place.at("/artifactLocation/uri").asText() + ":"
                    + place.at("/region/startLine").asInt() + ":"
                    + place.at("/region/startColumn").asInt());
        }
        assertThat(told)
                .containsExactly(
                        "error SB204 social/src/brief/costs.yaml:4:67",
                        "error SB306 social/src/brief/costs.yaml:5:5",
                        "error SB201 social/src/brief/costs.yaml:5:38");
    }

    @Test
    void sarifSaysOfEveryRuleWhatItMeansAndWhatCuresIt() throws IOException, GitAPIException {
        JsonNode run = sarif(check("broken-head"));
        JsonNode rules = run.at("/tool/driver/rules");
        assertThat(rules).hasSize(3).allSatisfy(rule -> {
            assertThat(rule.at("/shortDescription/text").asText()).isNotBlank();
            assertThat(rule.at("/help/text").asText()).isNotBlank();
        });
        assertThat(run.get("results"))
                .allSatisfy(result -> assertThat(
                                rules.get(result.get("ruleIndex").asInt()).get("id"))
                        .isEqualTo(result.get("ruleId")));
    }

    @Test
    void aSoundBriefLeavesEmptyReports()
            throws IOException, GitAPIException, ParserConfigurationException, SAXException {
        Request request = check("unchanged");
        assertThat(sarif(request).get("results")).isEmpty();
        assertThat(checkstyle(request).getElementsByTagName("error").getLength())
                .isZero();
        assertThat(CheckFiles.annotations(request, SiteBrief.check(request))).isEmpty();
    }

    @Test
    void aProblemKeepsItsFingerprintOnAnotherLine() throws IOException, GitAPIException {
        ChangedBrief brief = ChangedBrief.in(folder.resolve("one")).change("broken-head");
        List<String> before = fingerprints(check(brief.request()));
        brief.replace("costs.yaml", "lines:\n", "# A line more.\n\nlines:\n");
        assertThat(fingerprints(check(brief.request()))).isEqualTo(before).doesNotHaveDuplicates();
    }

    private static List<String> fingerprints(Request request) throws IOException {
        List<String> found = new ArrayList<>();
        sarif(request)
                .get("results")
                .forEach(result -> found.add(
                        result.at("/partialFingerprints").elements().next().asText()));
        return found;
    }

    @Test
    void checkstyleHoldsTheSameByFile()
            throws IOException, GitAPIException, ParserConfigurationException, SAXException {
        Element root = checkstyle(check("broken-head"));
        Element file = (Element) root.getElementsByTagName("file").item(0);
        assertThat(file.getAttribute("name")).isEqualTo("social/src/brief/costs.yaml");
        NodeList errors = file.getElementsByTagName("error");
        assertThat(IntStream.range(0, errors.getLength())
                        .mapToObj(i -> (Element) errors.item(i))
                        .map(error -> error.getAttribute("line") + ":" + error.getAttribute("column") + " "
                                + error.getAttribute("severity") + " " + error.getAttribute("source")))
                .containsExactly(
                        "4:67 error site-brief.SB204", "5:5 error site-brief.SB306", "5:38 error site-brief.SB201");
        assertThat(((Element) errors.item(2)).getAttribute("message"))
                .isEqualTo("the key 'ammount' is not known in a cost line; did you mean 'amount'?");
    }

    @Test
    void whatAnAuthorWroteBreaksNoReport()
            throws IOException, GitAPIException, ParserConfigurationException, SAXException {
        String key = "<b>&\\\"%0A::error::' ]]>";
        ChangedBrief brief = ChangedBrief.in(folder.resolve("one"))
                .replace("costs.yaml", "lines:\n", "\"" + key + "\": 1\nlines:\n");
        Request request = check(brief.request());
        String message = sarif(request).at("/results/0/message/text").asText();
        assertThat(message).contains("<b>&\"%0A::error::' ]]>");
        Element error =
                (Element) checkstyle(request).getElementsByTagName("error").item(0);
        assertThat(error.getAttribute("message")).contains("<b>&\"%0A::error::' ]]>");
        List<String> lines = CheckFiles.annotations(request, SiteBrief.check(request));
        assertThat(lines)
                .hasSize(1)
                .first()
                .asString()
                .startsWith("::error file=social/src/brief/costs.yaml,line=")
                .contains("%250A")
                .doesNotContain("\n");
    }

    @Test
    void annotationsTellErrorsFirstAndHowManyMoreThereAre() throws IOException, GitAPIException {
        String wrong = IntStream.range(0, 13)
                .mapToObj(i -> "  - {id: wrong-" + i + ", category: tools, ammount: 1}\n")
                .collect(Collectors.joining());
        ChangedBrief brief = ChangedBrief.in(folder.resolve("one"))
                .change("metric-file-deleted")
                .replace("costs.yaml", "lines:\n", "lines:\n" + wrong);
        Request request = brief.request();
        Outcome outcome = SiteBrief.check(request);
        List<String> lines = CheckFiles.annotations(request, outcome);
        assertThat(lines).hasSize(11);
        assertThat(lines.subList(0, 10))
                .allMatch(line -> line.matches(
                        "::error file=social/src/brief/costs[.]yaml,line=\\d+,col=\\d+,title=SB\\d{3}::.+"));
        assertThat(lines.get(10))
                .isEqualTo(
                        "::notice title=site-brief::and " + (outcome.problems().size() - 10) + " more");
    }

    @Test
    void problemsAreSortedByFileAndLine() throws IOException, GitAPIException {
        Request request = check("broken-head");
        assertThat(SiteBrief.check(request).problems()).isSorted();
    }

    private Request check(String change) throws IOException, GitAPIException {
        return check(ChangedBrief.in(folder.resolve(change)).change(change).request());
    }

    private static Request check(Request request) throws IOException {
        CheckFiles.write(request, SiteBrief.check(request));
        return request;
    }

    /** The only run of check.sarif, which is held against the official schema. */
    private static JsonNode sarif(Request request) throws IOException {
        String text = Files.readString(request.output().resolve("check.sarif"));
        SchemaCheck.sarif(text);
        return new ObjectMapper().readTree(text).at("/runs/0");
    }

    private static Element checkstyle(Request request) throws IOException, ParserConfigurationException, SAXException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(request.output().resolve("check.checkstyle.xml").toFile())
                .getDocumentElement();
    }
}
