/** The given to the found: the method's arithmetic, one file each. */
@NullMarked
package io.sitebrief.calculate;

import org.jspecify.annotations.NullMarked;
