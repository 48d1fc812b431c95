package io.sitebrief.brief;

import io.sitebrief.figure.Figure;
import io.sitebrief.figure.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What changed from one version of a brief to another, the most important first in every list.
 *
 * @param more how many changed figures are not among the numbers, being the least important
 * @param restated figures of earlier periods that were stated otherwise before
 * @param figures figures that are new or gone
 * @param highlights everything worth telling first, the most important first
 * @param file the published brief.json that the earlier side was read from
 */
public record Comparison(
        Side before,
        Side after,
        List<NumberChange> numbers,
        int more,
        List<NumberChange> restated,
        List<TargetChange> targets,
        List<ItemChange> decisions,
        List<RiskChange> risks,
        List<ItemChange> campaigns,
        List<ItemChange> assessments,
        List<ItemChange> findings,
        List<ItemChange> settings,
        List<ItemChange> inputs,
        List<ItemChange> formulas,
        List<ItemChange> figures,
        Contributions contributions,
        List<Highlight> highlights,
        Optional<InputEntry> file) {

    /** A version. */
    public record Side(String version, boolean draft, Period period) {}

    public Comparison {
        numbers = List.copyOf(numbers);
        restated = List.copyOf(restated);
        targets = List.copyOf(targets);
        decisions = List.copyOf(decisions);
        risks = List.copyOf(risks);
        campaigns = List.copyOf(campaigns);
        assessments = List.copyOf(assessments);
        findings = List.copyOf(findings);
        settings = List.copyOf(settings);
        inputs = List.copyOf(inputs);
        formulas = List.copyOf(formulas);
        figures = List.copyOf(figures);
        highlights = List.copyOf(highlights);
    }

    /** The same with these highlights. */
    public Comparison telling(List<Highlight> first) {
        return new Comparison(
                before,
                after,
                numbers,
                more,
                restated,
                targets,
                decisions,
                risks,
                campaigns,
                assessments,
                findings,
                settings,
                inputs,
                formulas,
                figures,
                contributions,
                first,
                file);
    }

    /** Nothing changed but, at most, the version's name. */
    public boolean isEmpty() {
        return highlights.isEmpty()
                && Stream.of(restated, campaigns, findings, settings, inputs, formulas, figures)
                        .allMatch(List::isEmpty);
    }

    public Optional<NumberChange> number(String factId) {
        return numbers.stream().filter(change -> change.id().equals(factId)).findFirst();
    }

    /** The figures of earlier versions and of differences, which the later brief must hold to explain what it prints. */
    public List<Figure> told() {
        List<Figure> told = new ArrayList<>();
        Stream.concat(numbers.stream(), restated.stream()).forEach(change -> {
            told.add(change.before());
            told.add(change.absolute());
            change.relative().ifPresent(told::add);
            change.causes().forEach(cause -> cause.before().ifPresent(told::add));
        });
        targets.forEach(change -> change.before().ifPresent(told::add));
        risks.forEach(change -> change.before().ifPresent(told::add));
        contributions.net().ifPresent(told::add);
        contributions.parts().forEach(part -> told.add(part.effect()));
        contributions.others().ifPresent(told::add);
        contributions.rest().ifPresent(told::add);
        return told.stream().distinct().toList();
    }
}
