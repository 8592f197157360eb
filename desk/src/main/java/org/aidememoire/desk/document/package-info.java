/**
 * Documents in Markdown or HTML, piece by piece. What stands in them is not known here. Start at
 * {@link org.aidememoire.desk.document.Markup}.
 */
@NullMarked
package org.aidememoire.desk.document;

import org.jspecify.annotations.NullMarked;
