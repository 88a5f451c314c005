/** The same cleaning as a job on Apache Spark. */
@NullMarked
package org.wirecopy.spark;

import org.jspecify.annotations.NullMarked;
