package org.wirecopy.read.unpack;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.io.input.CloseShieldInputStream;

/** The files in a zip or tar, one after the other, in the archive's order. */
public final class Archive implements Closeable {

  private final PackedStream packed;
  private final ArchiveInputStream<? extends ArchiveEntry> in;

  public Archive(Packing packing, InputStream in) {
    packed = packing == Packing.TAR ? new PackedStream(in) : new ZipBytes(in);
    this.in =
        packing == Packing.TAR
            ? new TarArchiveInputStream(packed, "UTF-8")
            : new ZipArchiveInputStream(packed, "UTF-8", true);
  }

  /**
   * A file in the archive.
   *
   * @param name the name as it stands there; it may be anything, even {@code ../../etc/passwd}
   */
  public record Entry(String name, boolean isReadable) {}

  /**
   * Moves to the next file; folders and links are passed over.
   *
   * @throws BrokenPackingException where the archive is cut or damaged
   */
  public Optional<Entry> next() throws IOException {
    try {
      ArchiveEntry entry = in.getNextEntry();
      while (entry != null && !isFile(entry)) {
        entry = in.getNextEntry();
      }
      if (entry == null && packed instanceof ZipBytes zip && !zip.isComplete()) {
        throw new BrokenPackingException(BrokenPackingException.CUT, false);
      }
      return entry == null
          ? Optional.empty()
          : Optional.of(new Entry(entry.getName(), in.canReadEntryData(entry)));
    } catch (IOException | RuntimeException e) {
      throw packed.explain(e);
    }
  }

  private static boolean isFile(ArchiveEntry entry) {
    return entry instanceof TarArchiveEntry tar
        ? tar.isFile() && !tar.isLink() && !tar.isSymbolicLink()
        : !entry.isDirectory();
  }

  /** The file that was moved to; closing it changes nothing. */
  public InputStream content() {
    return CloseShieldInputStream.wrap(new UnpackedStream(in, packed));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
