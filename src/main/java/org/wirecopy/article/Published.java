package org.wirecopy.article;

import java.time.LocalDate;

/**
 * The page's publication time.
 *
 * @param iso day or date-time, ISO 8601
 * @param day the day
 * @param line index of the line that says so; -1 where the page's address does
 */
record Published(String iso, LocalDate day, int line) {}
