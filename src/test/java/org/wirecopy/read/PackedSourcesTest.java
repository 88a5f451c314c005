package org.wirecopy.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;
import org.wirecopy.Seeded;

class PackedSourcesTest {

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] packed(String extension, byte[]... contents) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (byte[] content : contents) {
      try (OutputStream out = packing(extension, bytes)) {
        out.write(content);
      }
    }
    return bytes.toByteArray();
  }

  private static OutputStream packing(String extension, OutputStream out) throws IOException {
    return switch (extension) {
      case "gz" -> new GZIPOutputStream(out);
      case "zst" -> new ZstdOutputStream(out);
      case "bz2" -> new BZip2CompressorOutputStream(out);
      case "xz" -> new XZOutputStream(out, new LZMA2Options(1));
      default -> throw new IllegalArgumentException(extension);
    };
  }

  private static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(bytes(namesAndTexts[i + 1]));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"gz", "zst", "bz2", "xz"})
  void unpacksAnyNumberOfParts(String extension) throws IOException {
    byte[] packed = packed(extension, bytes("One.\n"), bytes("Two.\n"));
    ReadDumps read = ReadDumps.of("a/page.txt." + extension, packed);
    assertEquals(List.of(), read.problems);
    assertEquals(List.of("One.\nTwo.\n"), read.contents());
    assertEquals(List.of("a/page"), read.ids());
  }

  @ParameterizedTest
  @ValueSource(strings = {"gz", "zst", "bz2", "xz"})
  void saysWhereOneIsCut(String extension) throws IOException {
    byte[] content = new byte[20_000];
    new Random(5).nextBytes(content);
    byte[] packed = packed(extension, content);
    for (int length : new int[] {packed.length - 1, packed.length / 2, 300, 30}) {
      ReadDumps read = ReadDumps.of("page.txt", Arrays.copyOf(packed, length));
      assertEquals(
          List.of("page.txt: is cut or damaged; fetch it again or leave it out"),
          read.problems,
          () -> length + " bytes");
      assertEquals(List.of(), read.dumps);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gz", "zst", "bz2", "xz"})
  void keepsTheLinesBeforeACut(String extension) throws IOException {
    StringBuilder lines = new StringBuilder();
    Random random = new Random(5);
    for (int i = 0; i < 20_000; i++) {
      lines.append("{\"text\":\"").append(Long.toString(random.nextLong(), 36)).append("\"}\n");
    }
    byte[] packed = packed(extension, bytes(lines.toString()));
    for (double share : new double[] {0.3, 0.5, 0.999}) {
      ReadDumps read =
          ReadDumps.of("a.jsonl", Arrays.copyOf(packed, (int) (packed.length * share)));
      int most = (int) (20_000 * share);
      // A block is the least that these give: of 128 kB of zstd, of 900 kB of bzip2.
      int least = extension.equals("bz2") ? 0 : most - 6_000;
      assertTrue(read.dumps.size() >= least, extension + share + ": " + read.dumps.size());
      assertEquals(
          lines.toString().lines().limit(read.dumps.size()).toList(),
          read.contents().stream().map(text -> "{\"text\":\"" + text + "\"}").toList());
      assertEquals(1, read.problems.size(), "" + read.problems);
      assertTrue(read.problems.get(0).contains("is cut or damaged"), "" + read.problems);
    }
  }

  @ParameterizedTest
  @Seeded
  @ValueSource(strings = {"gz", "zst", "bz2", "xz"})
  void survivesAnyDamage(String extension, Random random) throws IOException {
    byte[] packed = packed(extension, bytes("One line of a story, and another.\n".repeat(50)));
    for (int i = 0; i < 300; i++) {
      byte[] damaged = packed.clone();
      for (int n = random.nextInt(4); n >= 0; n--) {
        damaged[4 + random.nextInt(damaged.length - 4)] = (byte) random.nextInt();
      }
      ReadDumps.of("page.txt", damaged); // whatever comes out, nothing is thrown
    }
  }

  @Test
  void goesOnAfterABrokenMember() throws IOException {
    byte[] line = bytes("{\"id\":\"a\",\"text\":\"One.\"}\n".repeat(400));
    byte[] whole = packed("gz", line);
    byte[] noise = new byte[5000];
    new Random(3).nextBytes(noise);
    byte[] cut = packed("gz", noise);
    for (int length : new int[] {1, 12, 500, 4000, cut.length - 1}) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      bytes.write(whole);
      bytes.write(cut, 0, length);
      bytes.write(whole);
      ReadDumps read = ReadDumps.of("pages.jsonl.gz", bytes.toByteArray());
      assertEquals(800, read.dumps.size(), () -> length + ": " + read.problems);
    }
  }

  @Test
  void refusesBombs() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new BZip2CompressorOutputStream(bytes)) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 100; i++) {
        out.write(zeros);
      }
    }
    ReadDumps read = ReadDumps.of("page.txt.bz2", bytes.toByteArray());
    assertEquals(
        List.of(
            "page.txt.bz2: unpacks to more than 1000 times its size, as bombs do; fetch it again or"
                + " leave it out"),
        read.problems);
  }

  @Test
  void refusesWhatIsPackedOverAndOver() throws IOException {
    byte[] bomb = bytes("A story.");
    for (int i = 0; i < 10; i++) {
      bomb = packed("gz", bomb);
    }
    ReadDumps read = ReadDumps.of("page.gz", bomb);
    assertEquals(1, read.problems.size());
    assertTrue(read.problems.get(0).contains("packed more than 4 times over"), "" + read.problems);
  }

  @Test
  void readsTheFilesOfAZip() throws IOException {
    byte[] zip =
        zip("a/", "", "a/one.txt", "One.", "a/.hidden.txt", "x", "photo.png", "x", "b.txt", "Two.");
    ReadDumps read = ReadDumps.of("in/dumps.zip", zip);
    assertEquals(List.of("in/dumps/a/one", "in/dumps/b"), read.ids());
    assertEquals(List.of("One.", "Two."), read.contents());
    assertEquals(List.of(), read.problems);
  }

  @Test
  void readsArchivesWithinArchives() throws IOException {
    String lines = "{\"id\":\"x\",\"text\":\"One.\"}\n{\"id\":\"y\",\"text\":\"Two.\"}\n";
    ByteArrayOutputStream tar = new ByteArrayOutputStream();
    try (TarArchiveOutputStream out = new TarArchiveOutputStream(tar)) {
      add(out, "deep/pages.jsonl.xz", packed("xz", bytes(lines)));
      TarArchiveEntry link = new TarArchiveEntry("link.txt", TarConstants.LF_SYMLINK);
      link.setLinkName("/etc/passwd");
      out.putArchiveEntry(link);
      out.closeArchiveEntry();
      add(out, "../../up.txt", bytes("Three."));
    }
    ReadDumps read = ReadDumps.of("all.tar.zst", packed("zst", tar.toByteArray()));
    assertEquals(List.of(), read.problems);
    assertEquals(List.of("x", "y", "all/../../up"), read.ids());
  }

  private static void add(TarArchiveOutputStream out, String name, byte[] content)
      throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry(name);
    entry.setSize(content.length);
    out.putArchiveEntry(entry);
    out.write(content);
    out.closeArchiveEntry();
  }

  @Test
  void keepsWhatStandsBeforeTheCutInAnArchive() throws IOException {
    byte[] zip = zip("one.txt", "One.", "two.txt", "Two, which is longer than one.");
    ReadDumps read = ReadDumps.of("dumps.zip", Arrays.copyOf(zip, 84));
    assertEquals(List.of("One."), read.contents());
    assertTrue(read.problems.get(0).contains("is cut or damaged"), "" + read.problems);
    assertTrue(ReadDumps.of("dumps.zip", zip("a.png", "x")).problems.get(0).contains("no dump"));
  }
}
