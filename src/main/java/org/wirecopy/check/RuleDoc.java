package org.wirecopy.check;

/**
 * A rule's documentation, in a fixed form: what {@code wirecopy check --explain} prints and what
 * the tests run.
 *
 * @param what what it reports, one sentence
 * @param why why that matters to whoever uses the corpus
 * @param example files that it reports something of, each under a heading {@code ==> name <==}
 * @param mend what to do about a finding; part of every message, so in few words
 * @param silence where it may err, and what is best done then
 */
public record RuleDoc(String what, String why, String example, String mend, String silence) {}
