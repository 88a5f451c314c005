package org.wirecopy.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Dump;
import org.wirecopy.pipeline.Cleaner;
import org.wirecopy.pipeline.StandardChain;

/** The page in a real browser. */
class ReportBrowserTest {

  private static Optional<Chromium> started = Optional.empty();

  @TempDir private static Path folder;

  private Chromium browser;

  @BeforeAll
  static void start() throws Exception {
    started = Chromium.start();
  }

  @AfterAll
  static void end() {
    started.ifPresent(Chromium::close);
  }

  @BeforeEach
  void find() {
    Assumptions.assumeTrue(
        started.isPresent(), "no Chromium on the PATH: the page is not tested in a browser");
    browser = started.get();
    browser.resize(1300, 900);
    browser.emulate("screen", "light");
  }

  private static Path page(String title, List<Cleaned> cleaned, long mostBytes) throws IOException {
    ReportWriter report = new ReportWriter(StandardChain.FILTERS, Dumps.NOW, mostBytes);
    for (Cleaned each : cleaned) {
      report.write(report.render(each));
    }
    Path page = Files.createTempFile(folder, "page", ".html");
    try (Writer out = Files.newBufferedWriter(page)) {
      report.writePage(title, out);
    }
    return page;
  }

  private static Path page(String title, List<Cleaned> cleaned) throws IOException {
    return page(title, cleaned, ReportWriter.MOST_BYTES);
  }

  private static List<Cleaned> clean(List<Dump> dumps) {
    Cleaner cleaner = new Cleaner();
    return dumps.stream().map(cleaner::clean).toList();
  }

  private static List<Cleaned> stories() {
    return clean(
        List.of(
            Dumps.story("one", "https://www.harbour.example/one", "Council closes the old bridge"),
            Dumps.story("two", "https://news.example/two", "Ferry company orders two new boats"),
            Dumps.list("three", "https://news.example/")));
  }

  private Object value(String expression) {
    return browser.evaluate(expression);
  }

  private String text(String selector) {
    return String.valueOf(value("document.querySelector('" + selector + "').innerText"));
  }

  private void click(String selector) {
    value("document.querySelector('" + selector + "').click()");
  }

  private void assertQuiet() {
    assertEquals(List.of(), browser.complaints());
    assertEquals(List.of(), browser.requests());
  }

  @Test
  void findingsNarrowTheList() throws IOException {
    ReportWriter report =
        new ReportWriter(StandardChain.FILTERS, Dumps.NOW, ReportWriter.MOST_BYTES);
    Cleaner cleaner = new Cleaner();
    for (Dump dump :
        List.of(
            Dumps.story("one", "https://www.harbour.example/one", "Council closes the old bridge"),
            Dumps.list("two", "https://news.example/"))) {
      report.write(report.render(dump, cleaner.clean(dump)));
    }
    Path page = Files.createTempFile(folder, "findings", ".html");
    try (Writer out = Files.newBufferedWriter(page)) {
      report.writePage("findings", out);
    }
    browser.open(page, "");
    click("[data-facet=rule]");
    assertEquals(1, ((Number) value("document.querySelectorAll('#rows tr').length")).intValue());
    assertTrue(text("#choices").contains("no-body"), () -> text("#choices"));
    click("#rows a");
    browser.await("document.querySelector('.remarks') !== null");
    assertTrue(text(".remarks").contains("no-body"));
    assertQuiet();
  }

  @Test
  void opensAndAsksForNothing() throws IOException {
    browser.open(page("small", stories()), "");
    assertEquals("small", text("#title"));
    assertTrue(text("#totals").startsWith("3 dumps"), () -> text("#totals"));
    assertEquals(3, ((Number) value("document.querySelectorAll('#rows tr').length")).intValue());
    assertTrue(text("#share-bar").contains("kept"));
    assertTrue(text("#site-list").contains("harbour.example"));
    assertQuiet();
  }

  @Test
  void sharesOfTopicsSumUp() throws IOException {
    Dump code =
        Dump.ofText(
            "code",
            null,
            Dumps.story("", "", "Council closes the old bridge")
                .content()
                .replace("Advertisement", "(adsbygoogle = window.adsbygoogle || []).push({});"));
    browser.open(page("topics", clean(List.of(code, Dumps.list("list", "")))), "");
    assertTrue(text("#share-bar").contains("code"), () -> text("#share-bar"));
    Object sum =
        value(
            "[...document.querySelectorAll('.share-bar span')]"
                + ".reduce((sum, part) => sum + Number(part.style.flexGrow), 0)");
    assertEquals(1, ((Number) sum).doubleValue(), 1e-6);
    assertQuiet();
  }

  @Test
  void tellsDumpsOfTheSameTitleApart() throws IOException {
    List<Dump> dumps = new ArrayList<>();
    for (String id : List.of("news/one", "news/two", "sport/three")) {
      dumps.add(Dumps.story(id, "", "Council closes the old bridge"));
    }
    browser.open(page("alike", clean(dumps)), "");
    String list = text("#rows");
    assertTrue(list.contains("news/one") && list.contains("news/two"), list);
    assertFalse(list.contains("sport/three"), list); // its folder tells
    assertQuiet();
  }

  @Test
  void shortensLongHosts() throws IOException {
    String host = "regional-news-of-the-upper-valleys.provincial-papers.example";
    List<Dump> dumps =
        List.of(
            Dumps.story("one", "https://" + host + "/one", "Council closes the old bridge"),
            Dumps.list("two", "https://news.example/"));
    for (int width : new int[] {1300, 480}) {
      browser.resize(width, 900);
      browser.open(page("hosts", clean(dumps)), "");
      Object height = value("document.querySelector('.sites tbody th').offsetHeight");
      assertTrue(((Number) height).intValue() < 36, width + ": " + height);
      Object name = value("document.querySelector('.sites tbody th .plain').offsetWidth");
      assertTrue(((Number) name).intValue() > 90, width + ": " + name);
      Object over = value("document.documentElement.scrollWidth - window.innerWidth");
      assertTrue(((Number) over).intValue() <= 0, width + ": " + over);
    }
    assertQuiet();
  }

  @Test
  void unfoldsAFilterAndFoldsItAgain() throws IOException {
    browser.open(page("filters", stories()), "");
    assertEquals("false", value("document.querySelector('button.filter-head').ariaExpanded"));
    click("button.filter-head");
    assertEquals("true", value("document.querySelector('button.filter-head').ariaExpanded"));
    assertTrue(
        (Boolean) value("document.querySelector('.filter-body .examples li').offsetHeight > 0"));
    click("button.filter-head");
    assertEquals("false", value("document.querySelector('button.filter-head').ariaExpanded"));
    assertEquals(true, value("document.querySelector('.filter-body').hidden"));
    assertQuiet();
  }

  @Test
  void narrowsTheListByWhatIsChosen() throws IOException {
    browser.open(page("narrow", stories()), "");
    value(
        "[...document.querySelectorAll('[data-facet=site]')]"
            + ".find(b => b.innerText === 'harbour.example').click()");
    assertTrue(text("#choices").contains("from harbour.example"));
    assertTrue(text("#rows").contains("old bridge"));
    assertEquals(1, ((Number) value("document.querySelectorAll('#rows tr').length")).intValue());
    click("#choices .chip");
    assertEquals(3, ((Number) value("document.querySelectorAll('#rows tr').length")).intValue());
    value("byId('search').value = 'FERRY'; byId('search').dispatchEvent(new Event('input'))");
    assertTrue(text("#rows").contains("Ferry"));
    assertEquals(1, ((Number) value("document.querySelectorAll('#rows tr').length")).intValue());
    assertQuiet();
  }

  @Test
  void opensADumpAndTellsReasonsToTheKeyboard() throws IOException {
    browser.open(page("dump", stories()), "#dump-1");
    browser.await("document.querySelectorAll('#sheet .kept .line').length > 2");
    assertEquals("Council closes the old bridge", text("#sheet-title"));
    assertTrue(text("#sheet .kept .role-headline").contains("Council closes the old bridge"));
    value("document.querySelector('#sheet li[tabindex=\"0\"]').focus()");
    assertEquals(false, value("byId('tip').hidden"));
    String reason = text("#tip");
    assertTrue(reason.lines().count() >= 2, reason);
    String line = String.valueOf(value("document.activeElement.dataset.line"));
    browser.press("ArrowDown", 40);
    assertNotEquals(line, value("document.activeElement.dataset.line"));
    assertEquals(
        1,
        ((Number) value("document.querySelectorAll('#sheet li[tabindex=\"0\"]').length"))
            .intValue());
    browser.press("Escape", 27);
    browser.await("location.hash === '#dumps'"); // the sheet tells of its end after it has closed
    assertEquals("#dump-1", value("document.activeElement.getAttribute('href')"));
    assertQuiet();
  }

  @Test
  void hasAPictureInLightAndDarkAndPrintsReasons() throws IOException {
    Path page = page("look", stories());
    browser.open(page, "#dump-1");
    byte[] light = browser.screenshot();
    String hidden = "getComputedStyle(document.querySelector('#sheet .run .reason')).position";
    assertEquals("absolute", value(hidden));
    browser.emulate("screen", "dark");
    assertFalse(Arrays.equals(light, browser.screenshot()));
    browser.emulate("print", "light");
    assertEquals("static", value(hidden));
    assertEquals(0, ((Number) value("document.querySelector('main').offsetHeight")).intValue());
    assertQuiet();
  }

  @Test
  void showsADumpThatComesAlone() throws IOException {
    browser.open(page("alone", stories().subList(0, 1)), "");
    assertTrue(text("#alone").contains("The council voted"), () -> text("#alone"));
    assertEquals(true, value("byId('figures').hidden"));
    assertQuiet();
  }

  @Test
  void runsNothingOfADump() throws IOException {
    List<Dump> hostile = new ArrayList<>();
    for (String script : Dumps.scripts()) {
      hostile.add(Dumps.story(script, script, script));
      hostile.add(
          Dumps.story(hostile.size() + script, "https://a.example/" + script, "News " + script));
    }
    browser.open(page("hostile </title><script>alert(1)</script>", clean(hostile), 1 << 22), "");
    assertEquals("none", value("String(window.owned || 'none')"));
    value("document.querySelectorAll('button').forEach(b => b.disabled || b.click())");
    value("forgetAll()");
    for (int dump = 1; dump <= hostile.size(); dump++) {
      value("location.hash = '#dump-" + dump + "'");
      browser.await("document.querySelector('#sheet .proof') !== null");
      value("document.querySelector('#sheet .proof').remove()");
    }
    assertEquals("none", value("String(window.owned || 'none')"));
    String strange =
        "[...document.querySelectorAll('img, iframe, object, embed, form, base, style, audio, video,"
            + " math')].map(e => e.outerHTML).slice(1).join()"; // the page has a style of its own
    assertEquals("", value(strange));
    assertEquals(
        "",
        value(
            "[...document.querySelectorAll('a')].map(a => a.href)"
                + ".filter(h => !/^(https?:|file:.*#)/.test(h)).join()"));
    assertEquals(3, ((Number) value("document.querySelectorAll('script').length")).intValue());
    assertQuiet();
  }

  @Test
  void staysQuickWithTenThousandDumps() throws IOException {
    List<Cleaned> stories = stories();
    List<Cleaned> many = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      many.add(Dumps.renamed(stories.get(i % stories.size()), i));
    }
    Path page = page("many", many, 1_000_000);
    assertTrue(Files.size(page) < 4_000_000, () -> "the page takes " + page.toFile().length());
    browser.open(page, "");
    assertTrue(text("#totals").startsWith("10,000 dumps"));
    assertEquals(50, ((Number) value("document.querySelectorAll('#rows tr').length")).intValue());
    double millis =
        ((Number)
                value(
                    "{ const start = performance.now(); sortBy('site'); sortBy('words'); sortBy('dump');"
                        + " performance.now() - start; }"))
            .doubleValue();
    assertTrue(millis < 5_000, () -> "three sorts take " + millis + " ms");
    value("location.hash = '#dump-9999'"); // the page has no room for its lines, and says so
    browser.await("document.querySelector('#sheet .proof .hint') !== null");
    assertTrue(text("#sheet .proof").contains("--lines"));
    assertQuiet();
  }
}
