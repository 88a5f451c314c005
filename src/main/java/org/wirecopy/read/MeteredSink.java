package org.wirecopy.read;

/** Tells a meter what is passed over. */
final class MeteredSink extends PassingSink {

  private final ReadMeter meter;

  MeteredSink(DumpSink sink, ReadMeter meter) {
    super(sink);
    this.meter = meter;
  }

  @Override
  public void unread(String fileName) {
    meter.addUnread(fileName);
  }

  @Override
  public void skipped(long records) {
    meter.addSkipped(records);
  }
}
