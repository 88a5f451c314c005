package org.wirecopy.article;

import java.util.List;

/**
 * A place that may name the writers.
 *
 * @param line index of the line with the names
 * @param label index of the line that announces them; the same, or the one above
 * @param form how they stand there
 * @param names the writers
 * @param team whether it is the name of several writers together
 * @param claimed whether a word says that they are writers and nothing else does: {@code by ida7}
 * @param rest how many words of the line are no part of the names
 */
record Mention(
    int line, int label, Form form, List<String> names, boolean team, boolean claimed, int rest) {

  /** What makes names of the words. */
  enum Form {
    /** Nothing but their shape. */
    LONE,
    /** A word in front of them, at the head of the line. */
    LABEL,
    /** A line above that is such a word. */
    LABEL_ABOVE,
    /** Such a word within the line. */
    INNER_LABEL,
    /** A bar, dot or dash in front of them. */
    PART,
    /** The form of Chinese, Japanese and Korean papers. */
    EASTERN
  }
}
