/** From files, folders, standard input and archives to dumps: finding, decoding, splitting. */
@NullMarked
package org.wirecopy.read;

import org.jspecify.annotations.NullMarked;
