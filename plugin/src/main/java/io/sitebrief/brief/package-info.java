/** The found: everything a page may say, self-contained. */
@NullMarked
package io.sitebrief.brief;

import org.jspecify.annotations.NullMarked;
