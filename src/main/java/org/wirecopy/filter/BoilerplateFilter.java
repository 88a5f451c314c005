package org.wirecopy.filter;

import org.wirecopy.document.TextDocument;

/**
 * One link of the chain: a pure function from document to document that drops lines of one kind of
 * boilerplate and says why. Implementations hold no state and may be shared between threads.
 */
public interface BoilerplateFilter {

  /** Its name on the command line and in removals, kebab-case: {@code share-widget}. */
  String name();

  FilterDoc doc();

  TextDocument apply(TextDocument document);
}
