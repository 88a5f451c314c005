package org.wirecopy.check.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.wirecopy.check.CorpusFindings;
import org.wirecopy.check.CorpusRule;
import org.wirecopy.check.Digest;
import org.wirecopy.check.RuleDoc;
import org.wirecopy.check.Severity;

/** Reports strays in another language. */
public final class LanguageUnlikeCorpus implements CorpusRule {

  @Override
  public String name() {
    return "language-unlike-corpus";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public RuleDoc doc() {
    return new RuleDoc(
        "An article in another language than nearly all of the corpus, or than those that are allowed.",
        "A stray page in another language is mostly another site: a redirect, a parked domain.",
        """
        ==> copy.jsonl <==
        {"id": "1", "status": "article", "headline": "Bridge 1 to close", "dateline": null, "byline": [], "agency": null, "published": "2025-03-04", "language": "en", "body": "Bridge number 1 is old. The city council voted on Tuesday to close the old bridge for two years, and the builders will begin their work in the spring, when the river is low. Ferries will carry passengers across the river until the work is done, the mayor told reporters after the session.", "url": null, "error": null}
        {"id": "2", "status": "article", "headline": "Bridge 2 to close", "dateline": null, "byline": [], "agency": null, "published": "2025-03-04", "language": "en", "body": "Bridge number 2 is old. The city council voted on Tuesday to close the old bridge for two years, and the builders will begin their work in the spring, when the river is low. Ferries will carry passengers across the river until the work is done, the mayor told reporters after the session.", "url": null, "error": null}
        {"id": "3", "status": "article", "headline": "Bridge 3 to close", "dateline": null, "byline": [], "agency": null, "published": "2025-03-04", "language": "en", "body": "Bridge number 3 is old. The city council voted on Tuesday to close the old bridge for two years, and the builders will begin their work in the spring, when the river is low. Ferries will carry passengers across the river until the work is done, the mayor told reporters after the session.", "url": null, "error": null}
        {"id": "4", "status": "article", "headline": "Bridge 4 to close", "dateline": null, "byline": [], "agency": null, "published": "2025-03-04", "language": "en", "body": "Bridge number 4 is old. The city council voted on Tuesday to close the old bridge for two years, and the builders will begin their work in the spring, when the river is low. Ferries will carry passengers across the river until the work is done, the mayor told reporters after the session.", "url": null, "error": null}
        {"id": "5", "status": "article", "headline": "Bridge 5 to close", "dateline": null, "byline": [], "agency": null, "published": "2025-03-04", "language": "en", "body": "Bridge number 5 is old. The city council voted on Tuesday to close the old bridge for two years, and the builders will begin their work in the spring, when the river is low. Ferries will carry passengers across the river until the work is done, the mayor told reporters after the session.", "url": null, "error": null}
        {"id": "6", "status": "article", "headline": "Bridge 6 to close", "dateline": null, "byline": [], "agency": null, "published": "2025-03-04", "language": "en", "body": "Bridge number 6 is old. The city council voted on Tuesday to close the old bridge for two years, and the builders will begin their work in the spring, when the river is low. Ferries will carry passengers across the river until the work is done, the mayor told reporters after the session.", "url": null, "error": null}
        {"id": "7", "status": "article", "headline": "Bridge 7 to close", "dateline": null, "byline": [], "agency": null, "published": "2025-03-04", "language": "en", "body": "Bridge number 7 is old. The city council voted on Tuesday to close the old bridge for two years, and the builders will begin their work in the spring, when the river is low. Ferries will carry passengers across the river until the work is done, the mayor told reporters after the session.", "url": null, "error": null}
        {"id": "8", "status": "article", "headline": "Bridge 8 to close", "dateline": null, "byline": [], "agency": null, "published": "2025-03-04", "language": "en", "body": "Bridge number 8 is old. The city council voted on Tuesday to close the old bridge for two years, and the builders will begin their work in the spring, when the river is low. Ferries will carry passengers across the river until the work is done, the mayor told reporters after the session.", "url": null, "error": null}
        {"id": "9", "status": "article", "headline": "Bridge 9 to close", "dateline": null, "byline": [], "agency": null, "published": "2025-03-04", "language": "en", "body": "Bridge number 9 is old. The city council voted on Tuesday to close the old bridge for two years, and the builders will begin their work in the spring, when the river is low. Ferries will carry passengers across the river until the work is done, the mayor told reporters after the session.", "url": null, "error": null}
        {"id": "10", "status": "article", "headline": "Bridge 10 to close", "dateline": null, "byline": [], "agency": null, "published": "2025-03-04", "language": "en", "body": "Bridge number 10 is old. The city council voted on Tuesday to close the old bridge for two years, and the builders will begin their work in the spring, when the river is low. Ferries will carry passengers across the river until the work is done, the mayor told reporters after the session.", "url": null, "error": null}
        {"id": "11", "status": "article", "headline": "Die Brücke schließt", "dateline": null, "byline": [], "agency": null, "published": "2025-03-04", "language": "de", "body": "Der Stadtrat hat am Dienstag beschlossen, die alte Brücke für zwei Jahre zu schließen, und die Arbeiten beginnen im Frühjahr, wenn der Fluss wenig Wasser führt. Fähren bringen die Fahrgäste bis dahin über den Fluss, sagte die Bürgermeisterin nach der Sitzung.", "url": null, "error": null}
        """,
        "leave it out, or add its language to languages under [check]",
        "Say which languages belong: languages = [\"en\", \"de\"] under [check].");
  }

  @Override
  public Optional<Threshold> threshold() {
    return Optional.of(
        new Threshold(80, "percent of the articles that make a language the corpus's"));
  }

  /** Of fewer articles none can be said to be unlike the others. */
  private static final int FEW = 10;

  private static final double PERCENT = 100;

  @Override
  public void check(List<Digest> corpus, CorpusFindings findings) {
    Set<String> languages = findings.languages();
    if (languages.isEmpty()) {
      languages = main(corpus, findings.threshold() / PERCENT);
    }
    if (languages.isEmpty()) {
      return;
    }
    String expected = String.join(", ", new TreeSet<>(languages));
    for (Digest copy : corpus) {
      if (copy.language() != null && !languages.contains(copy.language())) {
        findings.whole(
            copy, "the article is in " + copy.language() + ", the corpus in " + expected);
      }
    }
  }

  private static Set<String> main(List<Digest> corpus, double share) {
    Map<String, Integer> counts = new HashMap<>();
    int known = 0;
    for (Digest copy : corpus) {
      if (copy.language() != null) {
        counts.merge(copy.language(), 1, Integer::sum);
        known++;
      }
    }
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (known >= FEW && entry.getValue() >= known * share) {
        return Set.of(entry.getKey());
      }
    }
    return Set.of();
  }
}
