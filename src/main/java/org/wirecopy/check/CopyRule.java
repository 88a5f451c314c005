package org.wirecopy.check;

/** A rule that looks at one copy and knows of no other. */
public interface CopyRule extends Rule {

  /** Tells what it finds. */
  void check(Copy copy, Findings findings);
}
