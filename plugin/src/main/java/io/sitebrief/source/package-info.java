/** Places and problems: where a value stands, and what is wrong with it. Knows nothing else of the product. */
@NullMarked
package io.sitebrief.source;

import org.jspecify.annotations.NullMarked;
