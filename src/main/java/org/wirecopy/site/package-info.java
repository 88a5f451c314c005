/**
 * What the pages of a site repeat: a sample of its pages, the lines that many of them carry, and
 * the text form of both. Knows documents only, and no files.
 */
@NullMarked
package org.wirecopy.site;

import org.jspecify.annotations.NullMarked;
