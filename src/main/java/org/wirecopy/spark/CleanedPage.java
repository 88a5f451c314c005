package org.wirecopy.spark;

import java.util.Map;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Cleaned.Status;

/**
 * What became of a page, and what there is to count of it.
 *
 * @param row what is written
 * @param status whether it gave an article
 * @param reason why it gave none; null for articles
 * @param removed how many lines each filter removed
 * @param bytes its length as UTF-8; 0 where it could not be cleaned
 */
record CleanedPage(
    Row row, Status status, @Nullable String reason, Map<String, Long> removed, long bytes) {}
