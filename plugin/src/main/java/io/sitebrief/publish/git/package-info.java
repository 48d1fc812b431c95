/** A published site on a branch of a Git repository. Loaded only where a target asks for one. */
@NullMarked
package io.sitebrief.publish.git;

import org.jspecify.annotations.NullMarked;
