/**
 * The register in a browser: the one entry type of the module and how its parts are put together. A page is a controller,
 * a record and a template in a package of its own; what a page shows comes from the desk. Start at
 * {@link org.aidememoire.web.Website}.
 */
@NullMarked
package org.aidememoire.web;

import org.jspecify.annotations.NullMarked;
