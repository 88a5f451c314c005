/**
 * From WARC and WET to pages as bytes, one at a time: records, HTTP headers, transfer and content
 * encodings. The only user of jwarc; knows no dump.
 */
@NullMarked
package org.wirecopy.read.warc;

import org.jspecify.annotations.NullMarked;
