/** The countries and bodies of a relationship. */
@NullMarked
package org.aidememoire.web.body;

import org.jspecify.annotations.NullMarked;
