/** A site shown to one's own browser while it is being written: a server on loopback, a watch over folders, the reload. */
@NullMarked
package io.sitebrief.serve;

import org.jspecify.annotations.NullMarked;
