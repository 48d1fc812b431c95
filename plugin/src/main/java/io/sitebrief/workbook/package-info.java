/** Typed tables to the bytes of a workbook. The only room that knows the spreadsheet library. */
@NullMarked
package io.sitebrief.workbook;

import org.jspecify.annotations.NullMarked;
