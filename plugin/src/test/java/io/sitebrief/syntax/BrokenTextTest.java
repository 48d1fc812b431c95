package io.sitebrief.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.sitebrief.Prompt;
import io.sitebrief.source.InputFile;
import io.sitebrief.source.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Any bytes as YAML, as a table or as a workbook end in nodes and rows or in problems with places. */
class BrokenTextTest {

    @FuzzTest(maxDuration = "4m")
    void anyBytesAsYaml(byte[] bytes) {
        Prompt.assertPrompt(
                () -> told(() -> YamlReader.read(file("any.yaml", bytes)).problems()));
    }

    @FuzzTest(maxDuration = "4m")
    void anyBytesAsRows(byte[] bytes) {
        Prompt.assertPrompt(() ->
                told(() -> CsvReader.read(file("any.csv", bytes), CsvReader.Settings.NONE, BrokenTextTest::look)));
    }

    @FuzzTest(maxDuration = "4m")
    void anyBytesAsAWorkbook(byte[] bytes) {
        InputFile file = file("any.xlsx", bytes);
        Prompt.assertPrompt(() -> told(() -> {
            var sheets = WorkbookReader.sheets(file);
            for (String sheet : sheets.value().orElse(List.of())) {
                told(() -> WorkbookReader.read(file, sheet, BrokenTextTest::look));
            }
            return sheets.problems();
        }));
    }

    /** Asks a row for all that it knows. */
    private static boolean look(Row row) {
        for (int i = 0; i <= row.size(); i++) {
            assertThat(row.cell(i)).isNotNull();
        }
        assertThat(row.at(row.size()).line()).isPositive();
        return true;
    }

    private interface Reading {

        List<Problem> run() throws IOException;
    }

    private static void told(Reading reading) {
        try {
            assertThat(reading.run())
                    .allSatisfy(problem -> assertThat(problem.source().file()).isNotBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputFile file(String name, byte[] bytes) {
        return new InputFile() {
            @Override
            public String path() {
                return name;
            }

            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        };
    }
}
