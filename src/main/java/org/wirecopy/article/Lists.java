package org.wirecopy.article;

import java.util.BitSet;
import org.wirecopy.resource.ArrayReader;
import org.wirecopy.resource.ArrayWriter;
import org.wirecopy.resource.StringIndex;

/**
 * The long lists of names, as {@link ListCompiler} left them: reading them from their texts would
 * take longer than cleaning a dump.
 *
 * @param givenNames in lower case; of Eastern names the family's
 * @param places folded as {@link Places#fold} does
 * @param datelineLabels words that stand where a place would, but label the story; folded likewise
 * @param ambiguousAgencies names that are words or places, too: they sign only in brackets
 * @param easternAgencies names in Chinese, Japanese and Korean, which stand in a text without
 *     spaces
 * @param regions in lower case; abbreviations with their full stop
 * @param months language and name, or the name alone for the first language that has it
 * @param monthNumbers for each of the months its number in the year, negative in the Jalali
 *     calendar
 * @param monthNames the names in all languages by their hashes
 * @param labelWords those of {@link LabelWords} by their hashes
 * @param labelInitials the letters that they begin with
 * @param bylineLabels those of {@link BylineLabel} by their hashes
 * @param bylineBeginnings what {@link BylineLabel.Beginning} says of them
 * @param roles those of {@link Roles} by their hashes
 * @param headlineWeights of the figures of the headline's candidates
 * @param bylineWeights of the figures of the byline's candidates
 */
record Lists(
    StringIndex givenNames,
    StringIndex places,
    StringIndex datelineLabels,
    StringIndex agencies,
    StringIndex ambiguousAgencies,
    StringIndex easternAgencies,
    StringIndex regions,
    StringIndex months,
    int[] monthNumbers,
    WordSet monthNames,
    WordSet labelWords,
    BitSet labelInitials,
    WordSet bylineLabels,
    BitSet bylineBeginnings,
    WordSet roles,
    double[] headlineWeights,
    double[] bylineWeights) {

  /** Those that are part of wirecopy. */
  static Lists standard() {
    return Standard.LISTS;
  }

  private static final class Standard {
    static final Lists LISTS = load();

    private static Lists load() {
      try (ArrayReader in = ArrayReader.open(Lists.class, "lists.bin")) {
        return new Lists(in);
      }
    }
  }

  private Lists(ArrayReader in) {
    this(
        new StringIndex(in),
        new StringIndex(in),
        new StringIndex(in),
        new StringIndex(in),
        new StringIndex(in),
        new StringIndex(in),
        new StringIndex(in),
        new StringIndex(in),
        in.ints(),
        new WordSet(in),
        new WordSet(in),
        BitSet.valueOf(in.longs()),
        new WordSet(in),
        BitSet.valueOf(in.longs()),
        new WordSet(in),
        in.doubles(),
        in.doubles());
  }

  void write(ArrayWriter out) {
    givenNames.write(out);
    places.write(out);
    datelineLabels.write(out);
    agencies.write(out);
    ambiguousAgencies.write(out);
    easternAgencies.write(out);
    regions.write(out);
    months.write(out);
    out.ints(monthNumbers);
    monthNames.write(out);
    labelWords.write(out);
    out.longs(labelInitials.toLongArray());
    bylineLabels.write(out);
    out.longs(bylineBeginnings.toLongArray());
    roles.write(out);
    out.doubles(headlineWeights).doubles(bylineWeights);
  }
}
