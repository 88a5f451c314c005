package org.wirecopy.article;

import org.wirecopy.document.Dateline;

/**
 * A dateline found at the start of a text.
 *
 * @param dateline what it says
 * @param printedDate its date as printed; empty where it has none
 * @param end where the story's own text begins
 */
record DatelineMatch(Dateline dateline, String printedDate, int end) {}
