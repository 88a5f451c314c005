package org.wirecopy.site;

/**
 * A line that several stories of a site have around them, or in them.
 *
 * @param line the line
 * @param stories the stories on whose pages it stands
 * @param above those above which it stands
 * @param within those in whose midst it stands
 * @param below those below which it stands
 * @param sameBefore those on whose pages the line that most often stands before it does so; nothing
 *     at all, at the top of a page, counts as a line
 * @param sameAfter likewise for the line after it
 */
public record RepeatedLine(
    SiteLine line, int stories, int above, int within, int below, int sameBefore, int sameAfter) {}
