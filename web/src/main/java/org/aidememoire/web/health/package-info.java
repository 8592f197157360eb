/** Whether the website can answer. Start at {@link org.aidememoire.web.health.HealthController}. */
@NullMarked
package org.aidememoire.web.health;

import org.jspecify.annotations.NullMarked;
