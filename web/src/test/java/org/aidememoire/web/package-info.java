/**
 * The website as a reader meets it: served from a real store, opened in a real browser. Start at
 * {@link org.aidememoire.web.PagesTest}.
 */
@NullMarked
package org.aidememoire.web;

import org.jspecify.annotations.NullMarked;
