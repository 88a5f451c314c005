package org.wirecopy.check;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a copy for comparing it with others; small, for there are many.
 *
 * @param order its place in the order of reading
 * @param id its id
 * @param path the file it is in
 * @param line where in the file the story begins; 0 for the whole file
 * @param key what tells it from other copies in the same file; empty if it is alone there
 * @param language ISO 639-1 code of the story's language
 * @param body a hash of the body's letters; 0 for a body that is too short to compare
 * @param silenced rules that it is not to be judged by
 */
public record Digest(
    long order,
    String id,
    String path,
    long line,
    String key,
    @Nullable String language,
    long body,
    Set<String> silenced) {}
