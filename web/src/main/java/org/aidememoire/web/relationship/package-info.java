/** A relationship at a glance; every number opens its list. */
@NullMarked
package org.aidememoire.web.relationship;

import org.jspecify.annotations.NullMarked;
