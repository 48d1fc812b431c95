/** Bytes to a version: staging, manifests, the list of versions, and the places where a site is published. The only room that writes. */
@NullMarked
package io.sitebrief.publish;

import org.jspecify.annotations.NullMarked;
