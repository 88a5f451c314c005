package org.wirecopy.model;

import java.util.function.ToDoubleFunction;
import org.wirecopy.document.TextDocument;

/**
 * A page whose article is known, to train a line model on.
 *
 * @param document the page as the rule filters left it
 * @param inBody for each remaining line whether it belongs to the body; null where the page holds
 *     no article
 * @param optional for each line whether it may be kept or left out, as a standfirst may
 * @param group publisher or site: pages of a group are never on both sides of a validation
 * @param weight what the page counts, compared with others
 * @param bodyF1 the F1 of a body, paragraphs parted by blank lines, against the known one
 */
public record LabelledPage(
    TextDocument document,
    boolean[] inBody,
    boolean[] optional,
    String group,
    double weight,
    boolean article,
    ToDoubleFunction<String> bodyF1) {}
