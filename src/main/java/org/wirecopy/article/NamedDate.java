package org.wirecopy.article;

/**
 * What looks like a date with a month's name; whether the word is a month is another matter.
 *
 * @param start where it begins in the text
 * @param end where it ends
 * @param year with four digits, of whatever calendar
 * @param month as printed
 * @param day as printed
 */
record NamedDate(int start, int end, String year, String month, String day) {}
