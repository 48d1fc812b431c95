/** What records consist of, for all that walk through them: pages, JSON, templates, the list of every figure. */
@NullMarked
package io.sitebrief.component;

import org.jspecify.annotations.NullMarked;
