package org.wirecopy.check;

import java.util.List;
import java.util.Optional;
import org.wirecopy.check.rule.BinaryDump;
import org.wirecopy.check.rule.BodyTooShort;
import org.wirecopy.check.rule.BoilerplateInBody;
import org.wirecopy.check.rule.DatelineResidue;
import org.wirecopy.check.rule.Duplicate;
import org.wirecopy.check.rule.EmptyDump;
import org.wirecopy.check.rule.HeadlineInBody;
import org.wirecopy.check.rule.HtmlInText;
import org.wirecopy.check.rule.IncompleteSet;
import org.wirecopy.check.rule.LanguageUnlikeCorpus;
import org.wirecopy.check.rule.Mojibake;
import org.wirecopy.check.rule.NoBody;
import org.wirecopy.check.rule.NoHeadline;
import org.wirecopy.check.rule.NotArticle;
import org.wirecopy.check.rule.PublishedInFuture;
import org.wirecopy.check.rule.PublishedMissing;
import org.wirecopy.check.rule.PublishedUnlikeDateline;
import org.wirecopy.check.rule.ReplacementCharacter;
import org.wirecopy.check.rule.SeveralArticles;
import org.wirecopy.check.rule.Truncated;
import org.wirecopy.check.rule.Unreadable;
import org.wirecopy.check.rule.WrongDecoding;

/** Every rule, in the order in which their findings about one line are shown. */
public final class StandardRules {

  /** The rules: first whether there is anything to read, then the parts, then the whole corpus. */
  public static final List<Rule> RULES =
      List.of(
          // the file
          new EmptyDump(),
          new BinaryDump(),
          new Unreadable(),
          new IncompleteSet(),
          // the page
          new NotArticle(),
          new NoBody(),
          new NoHeadline(),
          new SeveralArticles(),
          // the body
          new BodyTooShort(),
          new Truncated(),
          new BoilerplateInBody(),
          new HeadlineInBody(),
          new DatelineResidue(),
          // the letters
          new Mojibake(),
          new ReplacementCharacter(),
          new WrongDecoding(),
          new HtmlInText(),
          // the date
          new PublishedMissing(),
          new PublishedInFuture(),
          new PublishedUnlikeDateline(),
          // the corpus
          new LanguageUnlikeCorpus(),
          new Duplicate());

  private StandardRules() {}

  /** The names of all rules. */
  public static List<String> names() {
    return RULES.stream().map(Rule::name).toList();
  }

  /** The rule of that name. */
  public static Optional<Rule> find(String name) {
    return RULES.stream().filter(rule -> rule.name().equals(name)).findFirst();
  }
}
