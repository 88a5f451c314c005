package org.wirecopy.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/** A browser without a window, led by its DevTools protocol; it shows one page at a time. */
final class Chromium implements AutoCloseable {

  /** In seconds. */
  private static final int PATIENCE = 60;

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "chrome");

  private static final List<String> OPTIONS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--hide-scrollbars",
          "--remote-debugging-port=0",
          "about:blank");

  private final Path profile;
  private final Process process;
  private final WebSocket socket;
  private final String session;
  private final AtomicInteger lastId = new AtomicInteger();
  private final Map<Integer, CompletableFuture<Map<?, ?>>> waiting = new ConcurrentHashMap<>();
  private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());
  private final List<String> requests = Collections.synchronizedList(new ArrayList<>());

  private Chromium(Path browser) throws Exception {
    profile = Files.createTempDirectory("wirecopy-chromium");
    List<String> command =
        new ArrayList<>(List.of(browser.toString(), "--user-data-dir=" + profile));
    command.addAll(OPTIONS);
    process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(address(), new Listener())
            .get(PATIENCE, TimeUnit.SECONDS);
    Map<?, ?> target = call(null, "Target.createTarget", "\"url\":\"about:blank\"");
    Map<?, ?> attached =
        call(
            null,
            "Target.attachToTarget",
            "\"flatten\":true,\"targetId\":\"" + target.get("targetId") + "\"");
    session = (String) attached.get("sessionId");
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      call(domain + ".enable", "");
    }
  }

  /** Starts one; empty where there is none. */
  static Optional<Chromium> start() throws Exception {
    Optional<Path> browser = find();
    return browser.isEmpty() ? Optional.empty() : Optional.of(new Chromium(browser.get()));
  }

  private static Optional<Path> find() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator, -1))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private URI address() throws Exception {
    Path file = profile.resolve("DevToolsActivePort");
    for (int tries = 0; tries < PATIENCE * 20; tries++) {
      List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
      if (lines.size() == 2) {
        return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
      }
      Thread.sleep(50);
    }
    throw new IOException("the browser does not listen");
  }

  /** Opens a page, and waits until it has put itself together. */
  void open(Path page, String hash) {
    complaints.clear();
    requests.clear();
    call("Page.navigate", "\"url\":\"about:blank\"");
    call("Page.navigate", "\"url\":" + Json.quoted(page.toUri() + hash));
    await("location.protocol === 'file:' && Boolean(document.querySelector('html.ready'))");
  }

  /** Sets the size of the window, in pixels. */
  void resize(int width, int height) {
    call(
        "Emulation.setDeviceMetricsOverride",
        "\"width\":"
            + width
            + ",\"height\":"
            + height
            + ",\"deviceScaleFactor\":1,\"mobile\":false");
  }

  /**
   * Shows pages as for paper or a screen.
   *
   * @param medium {@code screen} or {@code print}
   * @param scheme {@code light} or {@code dark}
   */
  void emulate(String medium, String scheme) {
    call(
        "Emulation.setEmulatedMedia",
        "\"media\":\""
            + medium
            + "\",\"features\":[{\"name\":\"prefers-color-scheme\",\"value\":\""
            + scheme
            + "\"}]");
  }

  /** What an expression is worth; promises are waited for. */
  Object evaluate(String expression) {
    Map<?, ?> answer =
        call(
            "Runtime.evaluate",
            "\"returnByValue\":true,\"awaitPromise\":true,\"expression\":"
                + Json.quoted(expression));
    if (answer.containsKey("exceptionDetails")) {
      throw new IllegalStateException(expression + ": " + answer.get("exceptionDetails"));
    }
    return ((Map<?, ?>) answer.get("result")).get("value");
  }

  /** Waits until an expression is true. */
  void await(String condition) {
    for (int tries = 0; tries < PATIENCE * 50; tries++) {
      if (Boolean.TRUE.equals(evaluate(condition))) {
        return;
      }
      pause();
    }
    throw new IllegalStateException("never came: " + condition + "; " + complaints);
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Presses and releases a key, such as {@code Tab} or {@code ArrowDown}. */
  void press(String key, int code) {
    for (String type : List.of("keyDown", "keyUp")) {
      call(
          "Input.dispatchKeyEvent",
          "\"type\":\"" + type + "\",\"key\":\"" + key + "\",\"windowsVirtualKeyCode\":" + code);
    }
  }

  /** What the window shows, as PNG. */
  byte[] screenshot() {
    Map<?, ?> answer = call("Page.captureScreenshot", "\"format\":\"png\"");
    return Base64.getDecoder().decode((String) answer.get("data"));
  }

  /** What the console and the page's policy had to say since the page was opened. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** What the page asked for since it was opened, itself and what it holds in itself excepted. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  private Map<?, ?> call(String method, String parameters) {
    return call(session, method, parameters);
  }

  private Map<?, ?> call(String of, String method, String parameters) {
    int id = lastId.incrementAndGet();
    CompletableFuture<Map<?, ?>> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    String message =
        "{\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":{" + parameters + "}";
    socket.sendText(message + (of == null ? "}" : ",\"sessionId\":\"" + of + "\"}"), true).join();
    try {
      Map<?, ?> got = answer.get(PATIENCE, TimeUnit.SECONDS);
      if (got.containsKey("error")) {
        throw new IllegalStateException(method + ": " + got.get("error"));
      }
      return (Map<?, ?>) got.get("result");
    } catch (Exception e) {
      throw new IllegalStateException(method, e);
    }
  }

  private final class Listener implements WebSocket.Listener {

    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      text.append(part);
      if (last) {
        try {
          hear((Map<?, ?>) Json.read(text.toString()));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
        text.setLength(0);
      }
      from.request(1);
      return null;
    }
  }

  private void hear(Map<?, ?> message) {
    if (message.get("id") instanceof Number id) {
      CompletableFuture<Map<?, ?>> answer = waiting.remove(id.intValue());
      if (answer != null) {
        answer.complete(message);
      }
      return;
    }
    Map<?, ?> about = (Map<?, ?>) message.get("params");
    switch (String.valueOf(message.get("method"))) {
      case "Runtime.exceptionThrown", "Log.entryAdded" -> complaints.add(about.toString());
      case "Runtime.consoleAPICalled" -> complaints.add("console: " + about.get("args"));
      case "Page.javascriptDialogOpening" -> complaints.add("dialog: " + about);
      case "Network.requestWillBeSent" -> hearRequest((Map<?, ?>) about.get("request"));
      default -> {
        // of no interest
      }
    }
  }

  private void hearRequest(Map<?, ?> request) {
    String url = String.valueOf(request.get("url"));
    if (!url.startsWith("file:") && !url.startsWith("data:") && !url.startsWith("about:")) {
      requests.add(url);
    }
  }

  @Override
  public void close() {
    try {
      call(null, "Browser.close", "");
    } finally {
      for (int tries = 0; process.isAlive() && tries < PATIENCE * 5; tries++) {
        pause();
      }
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      FileUtils.deleteQuietly(profile.toFile());
    }
  }
}
