/** Located nodes to programme: the shapes of every file of a brief, and the reader that walks them. */
@NullMarked
package io.sitebrief.read;

import org.jspecify.annotations.NullMarked;
