/** Finds headline, dateline, byline and publication time and assembles the article. */
@NullMarked
package org.wirecopy.article;

import org.jspecify.annotations.NullMarked;
