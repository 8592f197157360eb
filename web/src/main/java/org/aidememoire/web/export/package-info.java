/** What a list shows, as a file for another program. Start at {@link org.aidememoire.web.export.ExportController}. */
@NullMarked
package org.aidememoire.web.export;

import org.jspecify.annotations.NullMarked;
