/** The files that a new brief starts from. */
@NullMarked
package io.sitebrief.start;

import org.jspecify.annotations.NullMarked;
