/** The foreman: calls the stages in order. The way in for tests and other shells. */
@NullMarked
package io.sitebrief.pipeline;

import org.jspecify.annotations.NullMarked;
