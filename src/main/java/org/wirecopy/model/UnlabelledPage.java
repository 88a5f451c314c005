package org.wirecopy.model;

import java.util.List;
import java.util.function.Function;
import org.wirecopy.document.TextDocument;

/**
 * A page of HTML whose article nobody has marked. What a model finds in the HTML, where it is sure,
 * can teach another to find the same in the page's text, or in other frames like the page's.
 *
 * @param html the page as the rule filters left it
 * @param group publisher or site, as in {@link LabelledPage}
 * @param labelledBy the dumps of the page, labelled by a body, paragraphs parted by line breaks
 */
public record UnlabelledPage(
    TextDocument html, String group, Function<String, List<LabelledPage>> labelledBy) {}
