/**
 * The register for other programs, under {@code /api/v1}: what the pages show as JSON, and two ways to change something. The
 * description of it all is {@code openapi.yaml}; each address here is described there, which a test holds. Start at
 * {@link org.aidememoire.web.api.RegisterApi}.
 */
@NullMarked
package org.aidememoire.web.api;

import org.jspecify.annotations.NullMarked;
