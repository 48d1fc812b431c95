package io.sitebrief.maven;

import java.util.Map;
import java.util.Optional;

/** What the build server says of the run, by the environment variables that it sets. */
record BuildServer(Map<String, String> environment) {

    private static final String REMOTE = "origin/";
    private static final String FALLBACK = "main";

    static BuildServer here() {
        return new BuildServer(System.getenv());
    }

    /** Whether the run is on GitHub, which shows workflow commands at the lines of a change. */
    boolean takesAnnotations() {
        return "true".equals(environment.get("GITHUB_ACTIONS"));
    }

    /** The branch that the change goes to, on GitHub and GitLab. */
    Optional<String> targetBranch() {
        return variable("GITHUB_BASE_REF").or(() -> variable("CI_MERGE_REQUEST_TARGET_BRANCH_NAME"));
    }

    /** What to compare with where nobody says. */
    String base() {
        return targetBranch().map(branch -> REMOTE + branch).orElse(FALLBACK);
    }

    /** The branch that the change goes to: as the server says, else the one that it is compared with. */
    String branch(String base) {
        return targetBranch().orElse(base.startsWith(REMOTE) ? base.substring(REMOTE.length()) : base);
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
