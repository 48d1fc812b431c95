package io.sitebrief.pipeline;

import java.nio.file.Path;
import java.util.List;

/**
 * What came of a review.
 *
 * @param told the problems of the inputs with the change, and whether the run is to fail
 * @param summary the review in a few lines
 * @param annotations workflow commands for a run on GitHub
 * @param verdict pass, warn, fail or not-evaluated
 * @param folder where the files of the review stand
 */
public record DiffOutcome(Outcome told, List<String> summary, List<String> annotations, String verdict, Path folder) {}
