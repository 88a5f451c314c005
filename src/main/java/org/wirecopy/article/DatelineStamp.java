package org.wirecopy.article;

import org.jspecify.annotations.Nullable;

/**
 * A dateline taken apart.
 *
 * @param places what names the places; empty where nothing does
 * @param placeInBrackets whether the place itself stands in brackets: {@code (Ottawa)}
 * @param signature who signs it; null where nobody does
 */
record DatelineStamp(
    String places,
    boolean placeInBrackets,
    @Nullable DatelineDate date,
    @Nullable AgencySignature signature) {}
