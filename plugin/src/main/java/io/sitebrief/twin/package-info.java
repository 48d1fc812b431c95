/** A rendered page in other forms: Markdown, plain text, mail. It knows pages as they are printed, not what they show. */
@NullMarked
package io.sitebrief.twin;

import org.jspecify.annotations.NullMarked;
