/** The command line: one class per command. The only user of picocli. */
@NullMarked
package org.wirecopy.cli;

import org.jspecify.annotations.NullMarked;
