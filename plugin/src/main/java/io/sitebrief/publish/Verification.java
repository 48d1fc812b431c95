package io.sitebrief.publish;

import java.util.List;

/**
 * What {@link Verifier} found.
 *
 * @param versions the versions that were checked, oldest first
 * @param faults one line for each thing that is not as it was published; none where the site is proven
 * @param notes one line for each file at the root that the owner put there, which nothing vouches for
 */
public record Verification(List<VersionName> versions, List<String> faults, List<String> notes) {

    public Verification {
        versions = List.copyOf(versions);
        faults = List.copyOf(faults);
        notes = List.copyOf(notes);
    }

    public boolean isProven() {
        return faults.isEmpty();
    }
}
