/** Pages to bytes: templates, Markdown and themes; the only room that knows FreeMarker and flexmark. */
@NullMarked
package io.sitebrief.render;

import org.jspecify.annotations.NullMarked;
