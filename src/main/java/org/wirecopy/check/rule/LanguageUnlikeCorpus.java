package org.wirecopy.check.rule;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.wirecopy.check.Corpus;
import org.wirecopy.check.CorpusRule;
import org.wirecopy.check.Digest;
import org.wirecopy.check.Findings;
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
        {"id": "1", "status": "article", "headline": "News of the bridge", "dateline": {"text": "OSLO (AP)", "places": ["Oslo"], "date": null, "agency": "AP"}, "byline": [], "agency": null, "published": "2025-03-04", "language": "en", "body": "The bridge at the mill will stay closed until spring because the river has washed out one of its pillars, the town engineer said on Tuesday.", "url": null, "error": null}
        {"id": "2", "status": "article", "headline": "News of the fish market", "dateline": {"text": "OSLO (AP)", "places": ["Oslo"], "date": null, "agency": "AP"}, "byline": [], "agency": null, "published": "2025-03-04", "language": "en", "body": "Fewer herring than ever were sold at the fish market this week, and the oldest stall on the quay may not open again after Easter.", "url": null, "error": null}
        {"id": "3", "status": "article", "headline": "News of the library", "dateline": {"text": "OSLO (AP)", "places": ["Oslo"], "date": null, "agency": "AP"}, "byline": [], "agency": null, "published": "2025-03-04", "language": "en", "body": "Children may keep what they borrow over the summer, the library has decided, if they tell somebody about it when school begins in autumn.", "url": null, "error": null}
        {"id": "4", "status": "article", "headline": "News of the tram depot", "dateline": {"text": "OSLO (AP)", "places": ["Oslo"], "date": null, "agency": "AP"}, "byline": [], "agency": null, "published": "2025-03-04", "language": "en", "body": "A fire in the tram depot was put out within an hour, nobody was hurt, and the first line runs again since noon.", "url": null, "error": null}
        {"id": "5", "status": "article", "headline": "News of the swimming hall", "dateline": {"text": "OSLO (AP)", "places": ["Oslo"], "date": null, "agency": "AP"}, "byline": [], "agency": null, "published": "2025-03-04", "language": "en", "body": "Heating the swimming hall costs more than its visitors pay, so the council wants to know by June who else might run it.", "url": null, "error": null}
        {"id": "6", "status": "article", "headline": "News of the mill", "dateline": {"text": "OSLO (AP)", "places": ["Oslo"], "date": null, "agency": "AP"}, "byline": [], "agency": null, "published": "2025-03-04", "language": "en", "body": "Volunteers ground the first flour in sixty years at the old mill, and bakers from three villages stood in line to buy a sack.", "url": null, "error": null}
        {"id": "7", "status": "article", "headline": "News of the pier", "dateline": {"text": "OSLO (AP)", "places": ["Oslo"], "date": null, "agency": "AP"}, "byline": [], "agency": null, "published": "2025-03-04", "language": "en", "body": "Divers looked under the north pier on Monday and found two anchors, a bicycle and no trace of the boat they had searched for.", "url": null, "error": null}
        {"id": "8", "status": "article", "headline": "News of the theatre", "dateline": {"text": "OSLO (AP)", "places": ["Oslo"], "date": null, "agency": "AP"}, "byline": [], "agency": null, "published": "2025-03-04", "language": "en", "body": "After eleven years as director she leaves the theatre in May, and takes the dog that slept through every first night with her.", "url": null, "error": null}
        {"id": "9", "status": "article", "headline": "News of the museum", "dateline": {"text": "OSLO (AP)", "places": ["Oslo"], "date": null, "agency": "AP"}, "byline": [], "agency": null, "published": "2025-03-04", "language": "en", "body": "The museum shows letters that a ship's cook wrote home in 1911, which his granddaughter found behind a wall when she painted the kitchen.", "url": null, "error": null}
        {"id": "10", "status": "article", "headline": "News of the lighthouse", "dateline": {"text": "OSLO (AP)", "places": ["Oslo"], "date": null, "agency": "AP"}, "byline": [], "agency": null, "published": "2025-03-04", "language": "en", "body": "Birds that fly against the lighthouse at night are counted from now on, and its lamp will be dimmed in foggy weeks of October.", "url": null, "error": null}
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
  public void check(Digest article, Corpus corpus, Findings findings) {
    Set<String> languages =
        corpus.expected().isEmpty()
            ? main(corpus.languages(), findings.threshold() / PERCENT)
            : corpus.expected();
    String language = article.language();
    if (language != null && !languages.isEmpty() && !languages.contains(language)) {
      String expected = String.join(", ", new TreeSet<>(languages));
      findings.whole("the article is in " + language + ", the corpus in " + expected);
    }
  }

  private static Set<String> main(Map<String, Long> counts, double share) {
    long known = counts.values().stream().mapToLong(Long::longValue).sum();
    for (Map.Entry<String, Long> entry : counts.entrySet()) {
      if (known >= FEW && entry.getValue() >= known * share) {
        return Set.of(entry.getKey());
      }
    }
    return Set.of();
  }
}
