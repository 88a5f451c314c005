package org.wirecopy.model;

import java.util.List;
import org.wirecopy.document.TextDocument;

/**
 * A page of HTML whose article nobody has marked. What a model finds in the HTML, where it is sure,
 * can teach another to find the same in the page's text, or in other frames like the page's.
 *
 * @param html the page as the rule filters left it
 * @param group publisher or site, as in {@link LabelledPage}
 * @param dumps of the page
 */
public record UnlabelledPage(TextDocument html, String group, Dumps dumps) {

  /** The dumps of a page. */
  public interface Dumps {

    /**
     * They, labelled by a body.
     *
     * @param body its paragraphs, parted by line breaks
     * @param html whether those of HTML are wanted, or those of text
     */
    List<LabelledPage> labelledBy(String body, boolean html);
  }
}
