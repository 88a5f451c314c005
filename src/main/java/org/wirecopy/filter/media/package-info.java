/** Photo credits, player controls and what stands for an image. */
@NullMarked
package org.wirecopy.filter.media;

import org.jspecify.annotations.NullMarked;
