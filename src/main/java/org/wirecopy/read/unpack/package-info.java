/** From packed bytes to the bytes within: gzip, zstd, bzip2, xz, zip and tar. Knows no dump. */
@NullMarked
package org.wirecopy.read.unpack;

import org.jspecify.annotations.NullMarked;
