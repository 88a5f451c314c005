package org.wirecopy.write;

import java.util.function.Function;
import org.wirecopy.document.Cleaned;

/**
 * One of the files that are written for each dump.
 *
 * @param suffix what its name has after the dump's
 * @param content what it holds, line end included; empty for nothing
 */
record OutputFile(String suffix, Function<Cleaned, String> content) {}
