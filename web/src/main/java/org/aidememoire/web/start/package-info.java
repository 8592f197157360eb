/** The first page: which relationships the register holds, and how to begin. */
@NullMarked
package org.aidememoire.web.start;

import org.jspecify.annotations.NullMarked;
