/** Which language a text is in, and the words that every text of a language is full of. */
@NullMarked
package org.wirecopy.language;

import org.jspecify.annotations.NullMarked;
