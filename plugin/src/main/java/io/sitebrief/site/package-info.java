/** The words of the output: pages to render and files to write. */
@NullMarked
package io.sitebrief.site;

import org.jspecify.annotations.NullMarked;
