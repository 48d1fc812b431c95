/** Metric files to measurements: the door for importers, the built-in ones behind it, and the sums that they fill. */
@NullMarked
package io.sitebrief.importer;

import org.jspecify.annotations.NullMarked;
