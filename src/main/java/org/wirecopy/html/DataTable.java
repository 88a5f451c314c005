package org.wirecopy.html;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells tables of figures from tables that only place things on the page. */
final class DataTable {

  private DataTable() {}

  /** Whether the row belongs to a table of data: one whose first row or column is headings. */
  static boolean hasRow(Element row) {
    return hasHeading(row) || hasHeading(firstRow(row));
  }

  private static @Nullable Element firstRow(Element row) {
    Element group = row.parent();
    Element first = group == null ? null : group.firstElementChild();
    Element table = group == null || group.normalName().equals("table") ? group : group.parent();
    Element head = table == null ? null : table.firstElementChild();
    return head != null && head.normalName().equals("thead") ? head.firstElementChild() : first;
  }

  private static boolean hasHeading(@Nullable Element row) {
    Element first = row == null ? null : row.firstElementChild();
    Element second = first == null ? null : first.nextElementSibling();
    return (first != null && first.normalName().equals("th"))
        || (second != null && second.normalName().equals("th"));
  }
}
