/** Brief against brief: what changed. */
@NullMarked
package io.sitebrief.compare;

import org.jspecify.annotations.NullMarked;
