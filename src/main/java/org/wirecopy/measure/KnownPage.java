package org.wirecopy.measure;

import org.wirecopy.document.Dump;

/**
 * A dump of a page whose article is known.
 *
 * @param dump the page, of the kind that is named
 * @param kind how the page was flattened: {@code wet}
 * @param group publisher or site: pages of a group are never on both sides of a validation
 * @param weight what the page counts, compared with others
 */
record KnownPage(Dump dump, GoldPage gold, String kind, String group, double weight) {}
