/** The thin shell: parameters in, log out. The only room that knows Maven. */
@NullMarked
package io.sitebrief.maven;

import org.jspecify.annotations.NullMarked;
