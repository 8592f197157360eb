/**
 * Claims and entries as JSON, with the keys of the annotation guidelines. Start at
 * {@link org.aidememoire.desk.json.ClaimJson}.
 */
@NullMarked
package org.aidememoire.desk.json;

import org.jspecify.annotations.NullMarked;
