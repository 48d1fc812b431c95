package io.sitebrief.calculate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The published memo to the chief executive, from YAML to facts. */
class MemoCaseTest {

    private static final Found MEMO = Found.in(Path.of("src/test/resources/cases/memo/brief"));

    @Test
    void costBenefitAndNetAreThoseInPrint() {
        assertThat(MEMO.fact("cost")).isEqualTo("125450.00");
        assertThat(MEMO.fact("benefit")).isEqualTo("178250.00");
        assertThat(MEMO.fact("net")).isEqualTo("52800.00");
        assertThat(MEMO.fact("benefit.saving")).isEqualTo("22000.00");
    }

    @Test
    void returnCarriesTenDecimals() {
        assertThat(MEMO.fact("roi")).isEqualTo("0.4208848147");
        assertThat(MEMO.fact("bcr")).isEqualTo("1.4208848147");
    }

    @Test
    void breakEvenMarginIsCostLessSavingsOverBenefitBeforeMargin() {
        assertThat(MEMO.fact("break-even-margin")).isEqualTo("0.6620800000");
    }

    @Test
    void returnPrintsItsFormulaAndRestsOnEveryLine() {
        assertThat(MEMO.figure("roi").formula()).isEqualTo("(benefit − cost) ÷ cost");
        assertThat(MEMO.figure("roi").sources())
                .extracting(source -> source.file())
                .contains("costs.yaml", "benefits.yaml");
    }
}
