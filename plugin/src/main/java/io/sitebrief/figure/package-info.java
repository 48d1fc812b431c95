/** Numbers that explain themselves: amounts, units, periods, expressions. No word of social media. */
@NullMarked
package io.sitebrief.figure;

import org.jspecify.annotations.NullMarked;
