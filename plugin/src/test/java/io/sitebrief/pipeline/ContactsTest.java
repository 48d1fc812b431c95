package io.sitebrief.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.source.InputFile;
import io.sitebrief.syntax.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LinkedIn's list of contacts becomes counts, and nobody's name or address gets out by any way. */
class ContactsTest {

    private static final Path EXAMPLE = Path.of("../example-site/src/brief");
    private static final Path LIST = Path.of("metrics", "Connections.csv");

    private static final String BRIEF = """
            format: 1
            id: b
            organisation: {name: Society}
            title: Programme
            period: 2026-Q3
            currency: EUR
            """;

    private static final String CONTACTS = """
            Notes:
            "When exporting your connection data, you may notice that some of the email addresses are missing. They are invented."

            First Name,Last Name,URL,Email Address,Company,Position,Connected On
            Żółcisława,O'Quarrelby,https://www.linkedin.com/in/quarrelby-8812,zolci@quarrelby.example,Ministry of Locks,Chief of Locks,01 Jul 2026
            "Wexpertina, PhD",Brúnvold,https://www.linkedin.com/in/brunvold-1,,"Locks, Keys & Co. KG","Vice President, Keys",30 Sep 2026
            =Malvexia(1),Dröst<b>el,https://www.linkedin.com/in/drostel,,Verein der Schlosser e.V.,Assistant to the CEO,25 Nov 2019
            Jorvikka,Hestlemann,https://www.linkedin.com/in/hestlemann,,,,3 May 2019
            ,,,,,,12 May 2018
            """;

    @TempDir
    Path folder;

    @Test
    void noNameAddressOrProfileIsAnywhereInWhatIsWritten() throws IOException {
        Path brief = brief(CONTACTS, "reader: linkedin-connections, exported: 2026-10-02");
        Outcome outcome = SiteBrief.generate(Generated.request(brief, folder.resolve("out")));
        Everything written = Everything.under(folder.resolve("out"));

        assertThat(outcome.stopped()).as(outcome.report().toString()).isFalse();
        assertThat(people(CONTACTS)).contains("quarrelby", "wexpertina", "zolci@quarrelby.example");
        for (String secret : people(CONTACTS)) {
            assertThat(written.places(secret)).as(secret).isEmpty();
            assertThat(outcome.report().toString().toLowerCase(Locale.ROOT)).doesNotContain(secret);
        }
    }

    @Test
    void noNameOfTheExampleIsAnywhereInItsBrief() throws IOException {
        Generated.from(EXAMPLE, folder.resolve("out"));
        Everything written = Everything.under(folder.resolve("out"));
        Set<String> people = people(Files.readString(EXAMPLE.resolve(LIST)));

        assertThat(people).hasSizeGreaterThan(600);
        assertThat(people)
                .allSatisfy(secret -> assertThat(written.places(secret)).isEmpty());
    }

    @Test
    void theSearchWouldFindANameThatAnotherReaderPrints() throws IOException {
        Path brief = brief(
                CONTACTS,
                "reader: table, options: {rows: messages}, columns: {date: Connected On, campaign: Last Name}");
        Generated.from(brief, folder.resolve("out"));
        Everything written = Everything.under(folder.resolve("out"));

        assertThat(written.places("quarrelby"))
                .anyMatch(path -> path.endsWith("imports.html"))
                .anyMatch(path -> path.endsWith("brief.json"))
                .anyMatch(path -> path.endsWith(".csv"));
        assertThat(written.places("programme"))
                .anyMatch(path -> path.contains(".xlsx!"))
                .anyMatch(path -> path.endsWith(".eml decoded"));
    }

    @Test
    void contactsAreCountedBySeniorityOrganisationAndYear() throws IOException {
        Generated brief = Generated.from(
                brief(CONTACTS, "reader: linkedin-connections, exported: 2026-10-02"), folder.resolve("out"));

        assertThat(brief.facts())
                .contains(
                        "network.connections 5 count",
                        "network.connections.new 2 count",
                        "network.connections.seniority.executive 1 count",
                        "network.connections.seniority.director 1 count",
                        "network.connections.seniority.specialist 1 count",
                        "network.connections.seniority.unstated 2 count",
                        "network.connections.kind.public 1 count",
                        "network.connections.kind.company 1 count",
                        "network.connections.kind.association 1 count",
                        "network.connections.kind.unstated 2 count",
                        "network.connections.year.2026 2 count",
                        "network.connections.year.2019 2 count",
                        "network.connections.year.2018.share 0.2000000000 ratio");
    }

    @Test
    void aBrokenListIsRefusedWithoutAWordOfIt() throws IOException {
        String header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";
        for (String broken : new String[] {
            "Zarvinka,Holmquester,x\nYorrick,Pellvane,y\n",
            header + "Zarvinka,Holmquester,u,e,c,p,Yorrick Pellvane\n",
            header + "Zarvinka,Holmquester,u,e,c,p,25 Nov 2024,Yorrick,Pellvane\n",
            header + "Zarvinka,Holmquester,u,e,c,\"Yorrick Pellvane,25 Nov 2024\n",
            header + "\"Zarvinka\"Holmquester,Pellvane,u,e,c,Yorrick,25 Nov 2024\n"
        }) {
            Outcome outcome = SiteBrief.generate(
                    Generated.request(brief(broken, "reader: linkedin-connections"), folder.resolve("out")));

            assertThat(outcome.stopped()).isTrue();
            assertThat(outcome.report().toString())
                    .contains("metrics/Connections.csv")
                    .doesNotContain("Zarvinka", "Holmquester", "Yorrick", "Pellvane");
        }
    }

    private Path brief(String contacts, String source) throws IOException {
        Path brief = folder.resolve("brief");
        Files.createDirectories(brief.resolve("metrics"));
        Files.writeString(brief.resolve("brief.yaml"), BRIEF);
        Files.writeString(brief.resolve(LIST), contacts);
        Files.writeString(
                brief.resolve("metrics/sources.yaml"), "sources:\n  - {file: Connections.csv, " + source + "}\n");
        return brief;
    }

    /** Every word of a name with four letters or more, every profile and every address. */
    private static Set<String> people(String list) throws IOException {
        Set<String> people = new TreeSet<>();
        boolean[] below = {false};
        CsvReader.read(new Text("list.csv", list), CsvReader.Settings.NONE, row -> {
            if (below[0]) {
                for (int place = 0; place < 2; place++) {
                    Pattern.compile("[^\\p{L}]+")
                            .splitAsStream(row.cell(place))
                            .filter(word -> word.length() > 3)
                            .map(word -> word.toLowerCase(Locale.ROOT))
                            .forEach(people::add);
                }
                people.add(row.cell(2).toLowerCase(Locale.ROOT));
                people.add(row.cell(3).toLowerCase(Locale.ROOT));
            }
            below[0] |= row.cell(0).equals("First Name");
            return true;
        });
        people.remove("");
        return people;
    }

    private record Text(String path, String text) implements InputFile {

        @Override
        public long size() {
            return text.length();
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
