/**
 * The same cleaning on a cluster: jobs for {@code spark-submit} and functions of columns. The only
 * package that knows Apache Spark, and none knows it.
 *
 * <p>The data's way: {@code InputWalk} finds files, {@code Shares} shares them out, {@code Pages}
 * lets each task read its own ({@code WorkOnFiles}, {@code WorkOnRows}) and do with each page what
 * a {@code PageWork} does; {@code PartRuns} writes what comes of it, part after part.
 */
@NullMarked
package org.wirecopy.spark;

import org.jspecify.annotations.NullMarked;
