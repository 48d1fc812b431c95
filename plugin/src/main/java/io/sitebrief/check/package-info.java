/** Rules of meaning: what a plan that reads well may still get wrong. One method a rule, in one list. */
@NullMarked
package io.sitebrief.check;

import org.jspecify.annotations.NullMarked;
