/** The found in words: one record and one file a page, and the only place where a number becomes text. */
@NullMarked
package io.sitebrief.page;

import org.jspecify.annotations.NullMarked;
