package io.sitebrief.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.importer.TestImport.Imported;
import io.sitebrief.programme.ImportedFile.Dropped;
import io.sitebrief.programme.Metrics.Conversion;
import io.sitebrief.programme.Metrics.Touch;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class YamlAndTouchpointsTest {

    private static final String TOUCHES = "reader: touchpoints, currency: USD";

    @Test
    void aYamlListGivesRatesCountsAndMoney() throws IOException {
        Imported imported = yaml("""
                - {metric: renewal-rate, date: 2026-09, value: 91.2%}
                - {metric: course-sales, date: 2026-07-03, value: 12, channel: x}
                - {metric: course-sales, date: 2026-Q3, value: 30}
                - {metric: revenue, date: 2026-08, value: 100.50, currency: USD}
                """);
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.sum("renewal-rate").orElseThrow()).isEqualByComparingTo("0.912");
        assertThat(imported.sum("course-sales").orElseThrow()).isEqualByComparingTo("42");
        assertThat(imported.sum("revenue").orElseThrow()).isEqualByComparingTo("92.46");
    }

    @Test
    void mistakesInAYamlFileHaveTheirPlace() throws IOException {
        Imported imported = yaml("""
                - {metric: renewal-rat, date: 2026-09, value: 91.2%}
                - {metric: clicks, date: 2026-13, value: 1}
                - {metric: clicks, date: 2026-09, value: 1e5}
                - {metric: clicks, dat: 2026-09, value: 1}
                - {metric: clicks, date: 2026-09, value: 5%}
                - text
                - {metric: clicks, date: 2026-09, value: [1]}
                """);
        assertThat(imported.errors())
                .containsExactly(
                        "metrics/t.yaml:1:12: error: there is no metric 'renewal-rat' [SB413]",
                        "metrics/t.yaml:2:26: error: '2026-13' is not a date, expected year-month-day such as 2026-09-30 [SB206]",
                        "metrics/t.yaml:3:42: error: '1e5' is not a number, expected digits such as 1250 or 12.5 [SB204]",
                        "metrics/t.yaml:4:3: error: the key 'date' is missing from this measurement [SB202]",
                        "metrics/t.yaml:4:20: error: the key 'dat' is not known in a measurement [SB201]",
                        "metrics/t.yaml:5:42: error: '5%' is not a number, expected digits such as 1250 or 12.5 [SB204]",
                        "metrics/t.yaml:6:3: error: a measurement is a text, expected {metric, date, value} [SB203]",
                        "metrics/t.yaml:7:42: error: 'value' is a list, expected a text [SB203]");
        assertThat(imported.metrics().cells()).isEmpty();
    }

    @Test
    void aLedgerGathersTouchesByConversionInOrderOfTime() throws IOException {
        Imported imported = TestImport.one(TOUCHES, "t.csv", """
                        conversion,time,channel,campaign,message,value,milestone
                        o-1,2026-07-03T10:00:00,Newsletter,,77,,lead
                        o-2,2026-07-02,linkedin,autumn,,50,
                        o-1,2026-07-01T09:00:00Z,,,,,
                        o-1,2026-07-04 08:30:00,linkedin,unknown,88,100,
                        """)
                .with("campaigns/autumn.yaml", "name: Autumn\n")
                .run();
        assertThat(imported.errors()).isEmpty();
        assertThat(imported.problems()).singleElement().asString().contains("1 rows name the campaign 'unknown'");
        assertThat(imported.metrics().conversions()).extracting(Conversion::id).containsExactly("o-2", "o-1");
        Conversion first = imported.metrics().conversions().get(1);
        assertThat(first.touches()).extracting(Touch::channel).containsExactly("direct", "newsletter", "linkedin");
        assertThat(first.at()).hasToString("2026-07-04T08:30");
        assertThat(first.value()).isEqualByComparingTo("92");
        assertThat(first.touches().get(1).milestone()).hasValue("lead");
        assertThat(imported.metrics().conversions().get(0).touches().get(0).campaign())
                .hasValue("autumn");
        assertThat(imported.onlyFile().rowsUsed()).isEqualTo(4);
    }

    @Test
    void aConversionOfTwoValuesIsAnError() throws IOException {
        Imported imported = TestImport.one(
                        TOUCHES, "t.csv", "conversion,time,channel,value\no-1,2026-07-03,x,50\no-1,2026-07-04,x,60\n")
                .run();
        assertThat(imported.errors())
                .containsExactly(
                        "metrics/t.csv:3:1: error: the conversion 'o-1' is worth 55.20 here and 46.00 above [SB428]");
    }

    @Test
    void conversionsOutsideTheBriefAreCountedAsDropped() throws IOException {
        Imported imported = TestImport.one(
                        TOUCHES,
                        "t.csv",
                        "conversion,time,channel\no-1,2026-10-03,x\no-1,2026-09-04,x\no-2,2026-09-04,x\n")
                .run();
        assertThat(imported.metrics().conversions()).extracting(Conversion::id).containsExactly("o-2");
        assertThat(imported.onlyFile().dropped())
                .containsExactly(new Dropped("converted before the history or after the reporting period", 2));
    }

    @Test
    void aTableOfPathsGivesCountsValuesAndNulls() throws IOException {
        Imported imported = TestImport.one(
                        TOUCHES,
                        "t.csv",
                        "path,conversions,value,nulls\nlinkedin > Newsletter > x,10,500,90\nx,0,,25\n")
                .run();
        assertThat(imported.problems()).isEmpty();
        Conversion path = imported.metrics().conversions().get(0);
        assertThat(path.touches()).extracting(Touch::channel).containsExactly("linkedin", "newsletter", "x");
        assertThat(path.count()).isEqualByComparingTo("10");
        assertThat(path.value()).isEqualByComparingTo("460");
        assertThat(path.nulls()).isEqualByComparingTo("90");
        assertThat(path.at()).hasToString("2026-09-30T00:00");
    }

    @Test
    void aFileOfNeitherFormIsAnError() throws IOException {
        assertThat(TestImport.one(TOUCHES, "t.csv", "a,b\n1,2\n").run().errors())
                .singleElement()
                .asString()
                .contains("'conversion, time, channel' or 'path, conversions'");
    }

    private static Imported yaml(String text) throws IOException {
        return TestImport.one("reader: yaml", "t.yaml", text).run();
    }
}
