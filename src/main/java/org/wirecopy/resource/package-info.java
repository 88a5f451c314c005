/**
 * What keeps the start short: data as arrays that need no parsing, patterns when they are needed.
 */
@NullMarked
package org.wirecopy.resource;

import org.jspecify.annotations.NullMarked;
