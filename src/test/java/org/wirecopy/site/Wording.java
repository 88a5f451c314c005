package org.wirecopy.site;

import java.util.List;

/**
 * What invented sites of one language are made of.
 *
 * @param paper what papers are called
 * @param by what stands before a writer's name
 * @param refrain a sentence that stands in many stories
 * @param frames sentences that stand around stories
 */
record Wording(
    String language,
    String paper,
    String by,
    String menu,
    String refrain,
    List<String> frames,
    List<String> people,
    List<String> deeds,
    List<String> news,
    List<String> days) {}
