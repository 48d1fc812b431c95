package io.sitebrief.calculate;

import io.sitebrief.programme.Benefits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sentences on what the return does not count, or counts with a reserve, and why. */
final class NotCounted {

    private final Givens givens;
    private final Totals totals;

    NotCounted(Givens givens, Totals totals) {
        this.givens = givens;
        this.totals = totals;
    }

    /** @param more sentences that others found, printed last */
    List<String> sentences(List<String> more) {
        List<String> sentences = new ArrayList<>();
        for (BenefitLine line : totals.counted()) {
            if (!line.hasBaseline() && !line.isSaving()) {
                sentences.add(line.label() + " has no baseline: no improvement is assumed, and it counts as nothing.");
            }
            if (line.isOnRevenue()) {
                sentences.add(line.label() + " has no contribution margin: its revenue counts in full.");
            }
        }
        totals.benefits().stream()
                .filter(division -> division.amount()
                        .amount()
                        .known()
                        .filter(amount -> amount.signum() < 0)
                        .isPresent())
                .map(division -> division.line().label() + " fell short of its baseline and counts as a loss.")
                .forEach(sentences::add);
        totals.divisions().forEach(division -> attribution(division.line(), sentences));
        Optional<Benefits> benefits = givens.plan().benefits();
        if (benefits.flatMap(Benefits::membership).isPresent()) {
            sentences.add("The lifetime value of members stands on its own and is no part of the return.");
        }
        if (benefits.filter(given -> !given.intangibles().isEmpty()).isPresent()) {
            sentences.add("Benefits that nobody put a value on are listed, not counted.");
        }
        sentences.addAll(more);
        return List.copyOf(sentences);
    }

    private void attribution(Line line, List<String> sentences) {
        if (line.assignment().attribution().isEmpty()) {
            return;
        }
        Ledger ledger = new Ledger(givens, line);
        ledger.refused(ledger.model())
                .map(why -> line.label() + " is not allocated: " + why + ".")
                .or(() -> ledger.basis().isPresent()
                        ? Optional.empty()
                        : Optional.of(line.label() + " is not allocated: the ledger has no conversion in the period."))
                .ifPresent(sentences::add);
    }
}
