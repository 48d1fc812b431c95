/** What a change does, for those who review it: comment, data, annotations, and whether gates hold. */
@NullMarked
package io.sitebrief.review;

import org.jspecify.annotations.NullMarked;
