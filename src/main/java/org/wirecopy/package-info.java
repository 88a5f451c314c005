/**
 * Turns raw scraped news-article dumps into clean copy.
 *
 * <p>The data's way: {@code read} makes dumps, {@code normalize} repairs their lines, {@code
 * phrase} marks known phrases, {@code filter} drops boilerplate, {@code article} assembles what is
 * left, {@code write} writes it. {@code pipeline} holds the list of steps; no step reaches back.
 */
@NullMarked
package org.wirecopy;

import org.jspecify.annotations.NullMarked;
