package io.sitebrief.page;

import java.util.List;
import java.util.Optional;

/**
 * One executive on one channel as presence.html shows it.
 *
 * @param titled who, where, and what the scores say
 * @param rule what the outcome rests on, and the advice
 * @param items how each answer counts: the organisation's view, then the person's
 * @param asks questions that would settle an open outcome
 * @param nearest the smallest change of answers that would change the outcome
 * @param decision what people decided: who, when, until when, under which conditions
 * @param lineage links to the assessment that this one replaced, and to the one that replaced it
 */
public record AssessmentView(
        String id,
        String titled,
        List<Tag> tags,
        List<Piece> rule,
        Table scores,
        List<Table> items,
        Table gates,
        List<String> asks,
        Optional<String> nearest,
        List<Top.Term> decision,
        List<List<Piece>> lineage) {}
