package org.wirecopy.document;

import org.jspecify.annotations.Nullable;

/**
 * The raw text of one scraped page, boilerplate and all.
 *
 * @param id what the output calls it: the id of a JSON Lines record, or the file's path
 * @param url the page's address, where it is known
 * @param text the text, decoded
 */
public record Dump(String id, @Nullable String url, String text) {}
