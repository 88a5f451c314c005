package org.wirecopy.report;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.check.DumpCheck;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Dump;
import org.wirecopy.filter.BoilerplateFilter;
import org.wirecopy.write.ArticleWriter;

/**
 * Gathers what becomes of dumps for a page about all of them. Memory is bounded: figures do not
 * grow with the corpus, and of a large one the page lists the most doubtful dumps alone.
 */
public final class ReportWriter implements ArticleWriter<DumpSheet> {

  /** Dumps that a page lists: some 10 MB of it, which a browser reads in half a second. */
  private static final int MOST_DUMPS = 50_000;

  /** What lines of dumps take of a page that is to open in a second or two. */
  public static final long MOST_BYTES = 32_000_000;

  private final LineKinds kinds;
  private final DumpCheck check;
  private final CorpusFigures figures;
  private final DumpList dumps;
  private long number;

  /**
   * @param chain the filters that clean the dumps
   * @param now the present, after which nothing was published
   * @param mostBytes how much of the page the lines of dumps may take, in bytes; the most doubtful
   *     dumps get it
   */
  public ReportWriter(List<BoilerplateFilter> chain, Instant now, long mostBytes) {
    this(chain, now, MOST_DUMPS, mostBytes);
  }

  ReportWriter(List<BoilerplateFilter> chain, Instant now, int mostDumps, long mostBytes) {
    check = new DumpCheck(now);
    kinds = new LineKinds(chain);
    figures = new CorpusFigures(kinds);
    dumps = new DumpList(mostDumps, ReportPage.packed(mostBytes));
  }

  @Override
  public DumpSheet render(Cleaned cleaned) {
    return DumpSheet.of(cleaned, List.of(), kinds);
  }

  @Override
  public DumpSheet render(@Nullable Dump dump, Cleaned cleaned) {
    return DumpSheet.of(cleaned, Remark.of(check.findings(dump, cleaned)), kinds);
  }

  @Override
  public void write(DumpSheet sheet) {
    number++;
    figures.add(number, sheet);
    dumps.add(number, sheet);
  }

  /** The page is written when all is known. */
  @Override
  public void flush() {}

  @Override
  public void close() {}

  /**
   * Writes the page about all that has come.
   *
   * @param title what was read, as the page calls it
   * @param out gets the page, which is for a file in UTF-8
   */
  public void writePage(String title, Writer out) throws IOException {
    List<DumpList.Entry> listed = dumps.mostDoubtfulFirst();
    ReportPage.write(new ReportData(title, kinds, figures, listed), listed, out);
  }
}
