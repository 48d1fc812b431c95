package io.sitebrief.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitebrief.programme.Library;
import io.sitebrief.source.Problem;
import io.sitebrief.source.Result;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shipped content in the brief's language says in other words what the English says. */
class LibraryLanguageTest {

    @Test
    void aGermanBriefAsksItsQuestionsInGerman() throws IOException {
        Library german = library("de-DE");

        assertThat(german.instrument().person().get(1).question())
                .isEqualTo("Wie viel Zeit können Sie jede Woche dafür freihalten?");
        assertThat(german.components().get(0).question())
                .isEqualTo("Was sollen soziale Medien für die Organisation leisten?");
        assertThat(german.legal()).extracting(Library.LegalCategory::name).contains("Datenschutz", "Kartellrecht");
    }

    @Test
    void aLanguageWithoutContentOfItsOwnIsAskedInEnglish() throws IOException {
        assertThat(library("fr-FR").instrument()).isEqualTo(library("en-GB").instrument());
    }

    @Test
    void whatIsWeighedAndWhatBlocksIsTheSameInEveryLanguage() throws IOException {
        assertThat(skeleton(library("de-DE")))
                .isEqualTo(skeleton(library("en-GB")))
                .hasSizeGreaterThan(80);
    }

    /** Everything of the content that is no sentence. */
    private static List<String> skeleton(Library library) {
        Library.Instrument instrument = library.instrument();
        return Stream.of(
                        Stream.concat(instrument.organisation().stream(), instrument.person().stream())
                                .map(item -> item.id() + " " + item.weight() + " "
                                        + item.anchors().size()),
                        instrument.gates().stream().map(gate -> gate.id() + " " + gate.blocksWhen()),
                        instrument.outcomes().stream().map(Library.Outcome::id),
                        library.components().stream().map(one -> one.id() + " " + one.weight()),
                        library.hrChecks().stream().map(check -> check.id() + " " + check.when()),
                        library.legal().stream()
                                .map(one -> one.id() + " " + one.covers().size() + " "
                                        + one.questions().size()),
                        library.legal().stream()
                                .flatMap(one -> one.controls().stream().map(control -> one.id() + " " + control.id())))
                .flatMap(lines -> lines)
                .toList();
    }

    private static Library library(String locale) throws IOException {
        Result<Reading> reading = BriefReader.read(TestFolder.of("brief.yaml", """
                format: 1
                id: b
                organisation: {name: Society}
                title: Programme
                period: 2026-Q3
                currency: EUR
                locale: %s
                """.formatted(locale)));
        assertThat(reading.problems()).filteredOn(Problem::isError).isEmpty();
        return reading.value().orElseThrow().plan().library();
    }
}
