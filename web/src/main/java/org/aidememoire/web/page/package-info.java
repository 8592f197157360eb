/**
 * What all pages share: the frame around them, the switch between light and dark, and how a template becomes an answer.
 * Start at {@link org.aidememoire.web.page.Frame}.
 */
@NullMarked
package org.aidememoire.web.page;

import org.jspecify.annotations.NullMarked;
