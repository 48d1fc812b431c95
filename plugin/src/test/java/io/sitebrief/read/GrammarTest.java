package io.sitebrief.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.source.Problem;
import io.sitebrief.source.Source;
import io.sitebrief.syntax.Node;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrammarTest {

    private static final Map<String, Scalar<?>> TYPES = Map.ofEntries(
            Map.entry("number", Numbers.NUMBER),
            Map.entry("0-or-more", Numbers.NOT_NEGATIVE),
            Map.entry("above-0", Numbers.POSITIVE),
            Map.entry("rate", Numbers.RATE),
            Map.entry("fraction", Numbers.FRACTION),
            Map.entry("quantity", Numbers.QUANTITY),
            Map.entry("whole", Numbers.whole(1, 12)),
            Map.entry("yes-no", Choices.YES_NO),
            Map.entry("yes-no-unknown", Choices.YES_NO_UNKNOWN),
            Map.entry("answer", Choices.ANSWER),
            Map.entry("choice", Choices.words("prior-period", "prior-year", "none")),
            Map.entry("date", Dates.DATE),
            Map.entry("month", Dates.MONTH),
            Map.entry("text", Texts.LINE),
            Map.entry("id", Texts.ID),
            Map.entry("currency", Texts.CURRENCY),
            Map.entry("locale", Texts.LOCALE),
            Map.entry("colour", Texts.COLOUR),
            Map.entry("url", Texts.URL),
            Map.entry("link", Texts.LINK),
            Map.entry("file", Texts.FILE_NAME));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            number         | 0                   | 0
            number         | 25000               | 25000
            number         | -12.50              | -12.50
            number         | 999999999999999999  | 999999999999999999
            number         | 0.000000000001      | 0.000000000001
            number         | 010                 | SB204
            number         | 0x1F                | SB204
            number         | 0b1                 | SB204
            number         | 0o7                 | SB204
            number         | 1_000               | SB204
            number         | 1,000               | SB204
            number         | 1 000               | SB204
            number         | 1:30                | SB204
            number         | 1e3                 | SB204
            number         | 1e1000000000        | SB204
            number         | +5                  | SB204
            number         | .5                  | SB204
            number         | 5.                  | SB204
            number         | .inf                | SB204
            number         | NaN                 | SB204
            number         | 15%                 | SB204
            number         | €5                  | SB204
            number         | ١٢                  | SB204
            number         | 1000000000000000000 | SB204
            number         | 0.0000000000001     | SB204
            0-or-more      | 0                   | 0
            0-or-more      | -0.01               | SB212
            above-0        | 0.01                | 0.01
            above-0        | 0                   | SB212
            rate           | 15%                 | 0.15
            rate           | 0.15                | 0.15
            rate           | 91.2%               | 0.912
            rate           | -3%                 | -0.03
            rate           | 250%                | 2.50
            rate           | 15 %                | SB205
            rate           | fifteen             | SB205
            rate           | %                   | SB205
            fraction       | 100%                | 1.00
            fraction       | 1                   | 1
            fraction       | 140%                | SB212
            fraction       | 62                  | SB212
            fraction       | -1%                 | SB212
            quantity       | 90.2%               | 0.902
            quantity       | 5000                | 5000
            quantity       | 5pp                 | SB204
            whole          | 12                  | 12
            whole          | 13                  | SB212
            whole          | 0                   | SB212
            whole          | 1.0                 | SB220
            whole          | 1.9                 | SB220
            whole          | 03                  | SB220
            yes-no         | yes                 | true
            yes-no         | no                  | false
            yes-no         | true                | true
            yes-no         | false               | false
            yes-no         | NO                  | SB209
            yes-no         | Yes                 | SB209
            yes-no         | on                  | SB209
            yes-no         | off                 | SB209
            yes-no         | y                   | SB209
            yes-no         | 1                   | SB209
            yes-no-unknown | unknown             | Optional.empty
            yes-no-unknown | no                  | Optional[false]
            answer         | 4                   | Optional[4]
            answer         | unknown             | Optional.empty
            answer         | 5                   | SB212
            answer         | no                  | SB220
            choice         | prior-year          | prior-year
            choice         | Prior-Year          | SB208
            choice         | prior_year          | SB208
            date           | 2026-09-30          | 2026-09-30
            date           | 2024-02-29          | 2024-02-29
            date           | 2026-02-29          | SB206
            date           | 2026-02-30          | SB206
            date           | 2026-9-30           | SB206
            date           | 30.09.2026          | SB206
            date           | 09/30/2026          | SB206
            date           | 2026-09-30T00:00:00 | SB206
            date           | 20260930            | SB206
            date           | 0026-09-30          | SB206
            date           | 2026                | SB206
            month          | 2026-09             | 2026-09
            month          | 2026-13             | SB219
            month          | 2026-9              | SB219
            month          | September           | SB219
            text           | NO                  | NO
            text           | no                  | no
            text           | on                  | on
            text           | 010                 | 010
            text           | 1:30                | 1:30
            text           | 1_000               | 1_000
            text           | 0x1F                | 0x1F
            text           | 2026-09-30          | 2026-09-30
            text           | 3                   | 3
            text           | `   `               | SB203
            id             | see-social          | see-social
            id             | 2026-plan           | 2026-plan
            id             | Reels               | SB210
            id             | a_b                 | SB210
            id             | a--b                | SB210
            id             | -a                  | SB210
            id             | café                | SB210
            id             | ../etc              | SB210
            id             | a.b                 | SB210
            id             | con                 | SB216
            id             | lpt1                | SB216
            id             | console             | console
            currency       | EUR                 | EUR
            currency       | eur                 | SB211
            currency       | EURO                | SB211
            currency       | QQQ                 | SB211
            locale         | en-GB               | en-GB
            locale         | de                  | de
            locale         | zh-Hant-TW          | zh-Hant-TW
            locale         | en_GB               | SB217
            locale         | english             | SB217
            colour         | `#0b5cad`           | `#0b5cad`
            colour         | `#0b5`              | SB505
            colour         | red                 | SB505
            url            | https://a.example/b | https://a.example/b
            url            | ftp://a.example     | SB214
            url            | a.example           | SB214
            url            | //a.example         | SB214
            link           | Signed by the board | Signed by the board
            link           | https://a.example   | https://a.example
            link           | mailto:a@b.example  | mailto:a@b.example
            link           | policy.pdf          | policy.pdf
            link           | docs/policy.pdf     | docs/policy.pdf
            link           | missing.pdf         | SB309
            link           | Note: ask the board | Note: ask the board
            link           | javascript:alert(1) | SB214
            link           | JaVaScRiPt:alert(1) | SB214
            link           | data:text/html,x    | SB214
            link           | file:///etc/passwd  | SB214
            link           | /etc/passwd         | SB214
            link           | ../secret.pdf       | SB214
            link           | a\\b.pdf            | SB214
            link           | //host/x.png        | SB214
            link           | Version 3 or v1.2   | Version 3 or v1.2
            link           | v1.2                | v1.2
            file           | %2e%2e/secret.pdf   | SB214
            file           | logo.svg            | SB309
            file           | policy.pdf          | policy.pdf
            file           | logo                | SB214
            file           | https://a/logo.svg  | SB214
            """)
    void readsAs(String type, String text, String outcome) {
        assertThat(read(type, text)).isEqualTo(outcome);
    }

    @Test
    void anIdOfSixtyFiveCharactersIsTooLong() {
        assertThat(read("id", "a".repeat(65))).isEqualTo("SB107");
        assertThat(read("id", "a".repeat(64))).isEqualTo("a".repeat(64));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-Q1, 2026-01-01, 2026-03-31",
        "2026-Q3, 2026-07-01, 2026-09-30",
        "2026-02, 2026-02-01, 2026-02-28",
        "2024-02, 2024-02-01, 2024-02-29",
        "2026, 2026-01-01, 2026-12-31"
    })
    void aShortPeriodIsOfTheCalendar(String text, String from, String to) {
        Findings findings = new Findings(Set.of());
        assertThat(Dates.PERIOD.read(scalar(text), "'period'", findings)).hasValueSatisfying(period -> {
            assertThat(period.value().from()).hasToString(from);
            assertThat(period.value().to()).hasToString(to);
        });
    }

    @ParameterizedTest
    @CsvSource({"2026-Q5", "2026-q3", "Q3 2026", "2026-00", "26", "2026-07-01", "20260"})
    void whatIsNoPeriodIsRefused(String text) {
        Findings findings = new Findings(Set.of());
        assertThat(Dates.PERIOD.read(scalar(text), "'period'", findings)).isEmpty();
        assertThat(findings.problems())
                .extracting(problem -> problem.kind().code())
                .containsExactly("SB207");
    }

    @Test
    void aRateWithoutItsPercentSignIsHintedAt() {
        Findings findings = new Findings(Set.of());
        Numbers.FRACTION.read(scalar("62"), "'contribution-margin'", findings);
        assertThat(findings.problems()).extracting(Problem::hint).containsExactly(Optional.of("did you mean '62%'?"));
    }

    @Test
    void aLongTextIsCutInTheMessage() {
        Findings findings = new Findings(Set.of());
        Numbers.NUMBER.read(scalar("x\n".repeat(5000)), "'amount'", findings);
        assertThat(findings.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.text())
                        .hasSizeLessThan(160)
                        .doesNotContain("\n")
                        .contains("x x …'"));
    }

    private static String read(String type, String text) {
        Findings findings = new Findings(Set.of("policy.pdf", "docs/policy.pdf"));
        Optional<?> value = Objects.requireNonNull(TYPES.get(type))
                .read(scalar(text), "'key'", findings)
                .map(located -> located.value());
        return findings.problems().stream()
                .findFirst()
                .map(problem -> problem.kind().code())
                .or(() -> value.map(GrammarTest::plain))
                .orElseThrow();
    }

    private static Node.Scalar scalar(String text) {
        return new Node.Scalar(text, Node.Style.PLAIN, new Source("x.yaml", 1, 1));
    }

    private static String plain(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
