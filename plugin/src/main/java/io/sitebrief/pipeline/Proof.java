package io.sitebrief.pipeline;

import io.sitebrief.source.Problem;
import java.util.List;

/**
 * What verify found.
 *
 * @param problems why the place could not be looked at
 * @param versions the versions that were held against their manifests, oldest first
 * @param faults one line for each thing that is not as it was published
 * @param notes one line for each file at the root that nothing vouches for
 */
public record Proof(List<Problem> problems, List<String> versions, List<String> faults, List<String> notes) {

    public boolean isProven() {
        return problems.isEmpty() && faults.isEmpty();
    }
}
