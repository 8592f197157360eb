/** The website as it runs, asked as programs and people ask it. Start at {@link org.aidememoire.web.served.ServedRegister}. */
@NullMarked
package org.aidememoire.web.served;

import org.jspecify.annotations.NullMarked;
