/** The given: what the owners wrote and measured. No file format. */
@NullMarked
package io.sitebrief.programme;

import org.jspecify.annotations.NullMarked;
