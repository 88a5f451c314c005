package org.wirecopy.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.wirecopy.document.UniqueNames;
import org.wirecopy.read.unpack.Archive;
import org.wirecopy.read.unpack.Packing;

/** Reads the dumps of an archive: its files as if they lay in a folder of its name. */
final class ArchiveReader {

  private final DumpReader reader;
  private final Source source;
  private final DumpSink sink;
  private final UniqueNames names = new UniqueNames();

  ArchiveReader(DumpReader reader, Source source, DumpSink sink) {
    this.reader = reader;
    this.source = source;
    this.sink = sink;
  }

  void read(Packing packing, InputStream in, int packings) throws IOException {
    Archive archive = new Archive(packing, in);
    boolean any = false;
    while (true) {
      Optional<Archive.Entry> entry;
      try {
        entry = archive.next();
      } catch (IOException e) {
        sink.problem(source.location(), source.name(), ReadFailure.explain(e));
        return;
      }
      if (entry.isEmpty()) {
        break;
      }
      String name = entry.get().name().replace('\\', '/');
      String fileName = name.substring(name.lastIndexOf('/') + 1);
      PeekedStream content = null;
      boolean taken = DumpNames.isDump(fileName);
      if (!taken && DumpNames.mayBeRecords(fileName) && entry.get().isReadable()) {
        content = new PeekedStream(archive.content(), PageStart.LENGTH);
        taken = reader.beginsWithPage(content);
      }
      if (taken) {
        any = true;
        read(entry.get(), name, content == null ? archive.content() : content, packings);
      } else if (!fileName.startsWith(".")) {
        sink.unread(fileName);
      }
    }
    if (!any) {
      sink.problem(source.location(), source.name(), "holds no dump; " + DumpNames.RULE);
    }
  }

  private void read(Archive.Entry entry, String name, InputStream content, int packings)
      throws IOException {
    Source inner =
        new Source(
            source.path() + "!/" + name,
            source.name() + "/" + names.unique(DumpNames.withoutExtensions(name)),
            () -> content);
    if (entry.isReadable()) {
      reader.read(inner, content, packings, sink);
    } else {
      sink.problem(
          inner.location(),
          inner.name(),
          "is encrypted or packed in an unusual way; unpack the archive first");
    }
  }
}
