/** Text to located nodes: the only room that knows how YAML and CSV are written. No word of the trade. */
@NullMarked
package io.sitebrief.syntax;

import org.jspecify.annotations.NullMarked;
