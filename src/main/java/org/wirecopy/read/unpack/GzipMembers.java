package org.wirecopy.read.unpack;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks gzip, member after member, as {@code .warc.gz} files are made. After a member that is cut
 * or damaged it goes on with the next: a crawler that died and began again leaves such files, and
 * all that it wrote later is whole. Java's own stream ends there, and before it at a member's end
 * where nothing is available yet.
 */
final class GzipMembers extends InputStream {

  /**
   * Damage shows up within what deflate looks back on, 32 kB, and a member's start stands in it.
   */
  private static final int HISTORY = 1 << 16;

  private static final int HEADER = 10;
  private static final int TRAILER = 8;
  private static final int HEADER_CRC = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int RESERVED = 0xe0;

  private final InputStream in;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 crc = new CRC32();
  private final byte[] one = new byte[1];

  private final byte[] buffer = new byte[3 * HISTORY];
  private int position;
  private int limit;

  /** Where the member begins; before the buffer, where that is long ago. */
  private int memberStart;

  private boolean inMember;
  private boolean anyMember;

  GzipMembers(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int start, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (true) {
      if (!inMember && !beginMember()) {
        return -1;
      }
      int unpacked = inflate(bytes, start, length);
      if (unpacked > 0) {
        crc.update(bytes, start, unpacked);
        return unpacked;
      }
      endMember();
    }
  }

  private int inflate(byte[] bytes, int start, int length) throws IOException {
    try {
      while (true) {
        int unpacked = inflater.inflate(bytes, start, length);
        position = limit - inflater.getRemaining();
        if (unpacked > 0 || inflater.finished()) {
          return unpacked;
        }
        if (inflater.needsDictionary()) {
          throw broken();
        }
        if (!fill()) {
          throw broken();
        }
        inflater.setInput(buffer, position, limit - position);
      }
    } catch (DataFormatException e) {
      position = limit - inflater.getRemaining();
      throw broken();
    }
  }

  /** Reads a member's header; false at the end. What stands between members is passed over. */
  private boolean beginMember() throws IOException {
    if (!findMagic()) {
      return false;
    }
    memberStart = position;
    anyMember = true;
    require(HEADER);
    int flags = buffer[position + 3];
    position += HEADER;
    if ((flags & EXTRA) != 0) {
      require(2);
      int extra = (buffer[position] & 0xff) | (buffer[position + 1] & 0xff) << 8;
      position += 2;
      require(extra);
      position += extra;
    }
    if ((flags & NAME) != 0) {
      skipText();
    }
    if ((flags & COMMENT) != 0) {
      skipText();
    }
    if ((flags & HEADER_CRC) != 0) {
      require(2);
      position += 2;
    }
    inflater.reset();
    inflater.setInput(buffer, position, limit - position);
    crc.reset();
    inMember = true;
    return true;
  }

  private void skipText() throws IOException {
    do {
      require(1);
    } while (buffer[position++] != 0);
  }

  private void endMember() throws IOException {
    require(TRAILER);
    boolean whole =
        littleEndian(position) == (int) crc.getValue()
            && littleEndian(position + 4) == (int) inflater.getBytesWritten();
    if (!whole) {
      throw broken();
    }
    position += TRAILER;
    inMember = false;
  }

  private int littleEndian(int at) {
    return (buffer[at] & 0xff)
        | (buffer[at + 1] & 0xff) << 8
        | (buffer[at + 2] & 0xff) << 16
        | (buffer[at + 3] & 0xff) << 24;
  }

  /** Moves to where a member may begin, here or later; false where none does. */
  private boolean findMagic() throws IOException {
    while (true) {
      for (; position + 3 < limit; position++) {
        if (buffer[position] == 0x1f
            && buffer[position + 1] == (byte) 0x8b
            && buffer[position + 2] == 8
            && (buffer[position + 3] & RESERVED) == 0) {
          return true;
        }
      }
      if (!fill()) {
        if (!anyMember) {
          throw new BrokenPackingException(BrokenPackingException.CUT, false);
        }
        position = limit;
        return false;
      }
    }
  }

  private void require(int bytes) throws IOException {
    while (limit - position < bytes) {
      if (!fill()) {
        throw broken();
      }
    }
  }

  private BrokenPackingException broken() {
    // The next member may begin within what was taken for this one.
    position = Math.max(memberStart + 1, 0);
    inMember = false;
    return new BrokenPackingException(BrokenPackingException.CUT, true);
  }

  /** Reads on; some of what was read before stays in front of the position. */
  private boolean fill() throws IOException {
    if (position > 2 * HISTORY) {
      int gone = position - HISTORY;
      System.arraycopy(buffer, gone, buffer, 0, limit - gone);
      position -= gone;
      limit -= gone;
      memberStart = Math.max(memberStart - gone, -1);
    }
    int read = in.read(buffer, limit, buffer.length - limit);
    if (read > 0) {
      limit += read;
    }
    return read >= 0;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }
}
