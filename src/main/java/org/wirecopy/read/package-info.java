/**
 * From files, folders, globs, archives and standard input to dumps, one at a time: finds the
 * sources, unpacks them, knows their format by their bytes, decodes them.
 */
@NullMarked
package org.wirecopy.read;

import org.jspecify.annotations.NullMarked;
